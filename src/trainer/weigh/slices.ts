/**
 * Hundreds of results come in one by one. Each time some are laid down, the desk is drawn and kept anew, so they are laid
 * down in slices, each gathered for twice as long as the one before: the first is soon in sight, and there are few.
 */
import { type Load, weighAll } from './crew.ts';
import type { ToldOfThing } from './weigh.ts';

const FIRST_MS = 500;

interface Hearer {
  /** How many are done. */
  readonly count: (done: number) => void;
  readonly lay: (told: readonly ToldOfThing[]) => void;
}

export async function weighInSlices(load: Load, { count, lay }: Hearer, stop?: AbortSignal): Promise<void> {
  let slice: ToldOfThing[] = [];
  let done = 0;
  let gather = FIRST_MS;
  let since = performance.now();
  const hear = (told: ToldOfThing) => {
    slice.push(told);
    done += 1;
    count(done);
    if (performance.now() - since < gather) return;
    lay(slice);
    slice = [];
    gather *= 2;
    since = performance.now();
  };
  await weighAll(load, hear, stop);
  lay(slice);
}
