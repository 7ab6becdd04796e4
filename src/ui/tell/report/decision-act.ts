/** Which action of the log a decision was: the one to change when somebody asks what would have come of another. */
import type { MonthAction } from '../../../protocol/month-action.ts';
import type { DecisionKind } from './decision-kinds.ts';
import type { MonthDecision } from './decisions.ts';
import type { MonthAct, MonthLog } from './month-log.ts';

type Kind = MonthAction['kind'];

/** What was left undone on a day is changed at the end of that day. */
const UNDONE: readonly Kind[] = ['end-day'];

const ACTS_OF: Readonly<Record<DecisionKind, readonly Kind[]>> = {
  'not-talked': [],
  'gap-left': [],
  'measure-forgotten': UNDONE,
  'miss-let-lie': UNDONE,
  'never-compared': UNDONE,
  'not-committed': ['leave', 'close'],
  'asked-low': ['ask-commitment'],
  'dated-too-late': ['ask-schedule'],
  'committed-high': ['ask-commitment'],
  'excuse-passed': ['accept-excuse'],
  'excuse-seen-through': ['verify', 'challenge'],
  'measure-missed-its-mark': ['start-measure'],
  'measure-brought': ['start-measure'],
  'pressed-and-paid': ['press-miss'],
  hostile: ['threaten', 'open-hostile'],
  'too-tight': ['remind-due', 'contact-due'],
  pestered: ['remind-due', 'contact-due'],
};

/** Undefined where no single action was the decision. */
export function actOf({ kind, dealer, day }: MonthDecision, { acts }: MonthLog): MonthAct | undefined {
  const kinds = ACTS_OF[kind];
  const fits = [...acts.values()].filter(
    ({ action, dealer: whom }) => kinds.includes(action.kind) && (kinds === UNDONE || whom === dealer),
  );
  // The days of a commitment were settled in the talk, whichever day they name.
  if (kind === 'dated-too-late') return fits.at(-1);
  return fits.findLast((act) => act.day === day);
}
