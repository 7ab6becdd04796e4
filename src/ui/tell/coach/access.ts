/** Where the coach may speak, and what he can hand over to. A screen without it keeps him out: a scored drill, say. */
import type { Keep } from '../../../session/keep.ts';
import type { Wanted } from './wish.ts';

export interface CoachAccess {
  /** To a drill in the gym that trains just this. */
  readonly practise: (wanted: Wanted) => void;
}

/** The coach, free to speak: what he sets to practise is laid ready in the gym. */
export function openCoach(toGym: () => void, keep: Keep): CoachAccess {
  const practise = async (wanted: Wanted): Promise<void> => {
    const { wantDrill } = await import('./wish.ts');
    await wantDrill(keep, wanted);
    toGym();
  };
  return { practise: (wanted) => void practise(wanted) };
}
