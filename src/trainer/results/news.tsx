import { TRAINER } from '../../content/messages/trainer.ts';
import { translator } from '../../ui/kit/language.ts';
import type { LaidByName } from '../desk.ts';

const t = translator(TRAINER);

/** What came of the last lot. */
export interface Lot {
  readonly taken: readonly LaidByName[];
  /** How many were left when it was stopped. */
  readonly left: number;
}

export const NO_LOT: Lot = { taken: [], left: 0 };

/** More of the same than this are told in one line. */
const SINGLY = 4;

/** Says of each thing what came of it; where a hall has handed in, of each that went wrong, and how many did not. */
export function News({ lot: { taken, left } }: { readonly lot: Lot }) {
  const counting = taken.filter((one) => one.kind === 'result' && one.verified.verdict !== 'refused');
  const again = taken.filter(({ kind }) => kind === 'again');
  const noted = counting.filter((one) => one.kind === 'result' && one.verified.verdict === 'noted');
  const told = new Set([counting, again].flatMap((group) => (group.length > SINGLY ? group : [])));
  const lines = [
    ...(left > 0 ? [t('taken.left', { count: left })] : []),
    ...(counting.length > SINGLY ? [t('taken.many', { count: counting.length, noted: noted.length })] : []),
    ...(again.length > SINGLY ? [t('taken.again.many', { count: again.length })] : []),
    ...taken.filter((one) => !told.has(one)).map(words),
  ];
  return (
    <div role="status">
      <ul class="trainer-news">
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function words(taken: LaidByName): string {
  const { name } = taken;
  switch (taken.kind) {
    case 'result': {
      const { result, verdict } = taken.verified;
      const key = verdict === 'refused' ? 'taken.refused' : 'taken.result';
      return t(key, { name, trainee: result.trainee });
    }
    case 'again':
      return t('taken.again', { name, trainee: taken.trainee });
    case 'drill':
      return t('taken.drill', { name, title: taken.drill.title });
    case 'unread':
      return t(`unread.${taken.why}`, { name });
    default:
      return taken satisfies never;
  }
}
