import { mostRounds } from '../../../protocol/month-costs.ts';
import type { MonthEvent } from '../../../protocol/month-event.ts';

export type SceneHint = 'desk' | 'pays' | 'puts-off' | 'renewed' | 'round' | 'last-round' | 'well' | 'coolly';

/** What an old hand would make of the last answer. */
export function hintOf(happened: readonly MonthEvent[]): SceneHint {
  const answer = happened.findLast(({ kind }) => HEARD.has(kind));
  switch (answer?.kind) {
    case 'pressed':
      return answer.answer;
    case 'part-renewed':
      return 'renewed';
    case 'measure-started':
      return answer.round < mostRounds(answer.measure) ? 'round' : 'last-round';
    case 'reminded':
    case 'contacted':
      return answer.taken;
    case 'pestered':
      return 'coolly';
    default:
      return 'desk';
  }
}

const HEARD: ReadonlySet<MonthEvent['kind']> = new Set<MonthEvent['kind']>([
  'pressed',
  'part-renewed',
  'measure-started',
  'reminded',
  'contacted',
  'pestered',
]);
