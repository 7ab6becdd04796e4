/** Everything decided in a drill, one after the other, as platforms want to be told: with ids and answers in plain ASCII. */
import { type Drill, idOf } from '../../protocol/drill.ts';
import type { Played } from '../../protocol/drill-result.ts';
import { actsOf } from '../../protocol/entry.ts';
import { isDeskAction, type MonthAction } from '../../protocol/month-action.ts';

export interface Decision {
  /** From 0, over the whole drill. */
  readonly index: number;
  /** `step-0001`: letters that every platform takes. */
  readonly id: string;
  readonly action: MonthAction;
  /** With whom; null at the desk, where it concerns all. */
  readonly dealer: string | null;
  /** `claim;amount=200000;reason=sales`. */
  readonly answer: string;
}

export function decisionsOf(drill: Drill, played: Played): readonly Decision[] {
  return steps(drill, played).map(({ action, dealer }, index) => ({
    index,
    id: `step-${String(index + 1).padStart(4, '0')}`,
    action,
    dealer,
    answer: answerOf(action),
  }));
}

type Step = Pick<Decision, 'action' | 'dealer'>;

function steps({ dealers }: Drill, played: Played): readonly Step[] {
  if (played.kind === 'meetings')
    return played.meetings.flatMap((actions, index) => {
      const dealer = dealers[index];
      return actsOf(actions).map((action) => ({ action, dealer: dealer ? idOf(dealer) : null }));
    });
  let talking: string | null = null;
  return actsOf(played.actions).map((action) => {
    if (!isDeskAction(action)) return { action, dealer: talking };
    talking = 'dealer' in action ? action.dealer : null;
    return { action, dealer: talking };
  });
}

function answerOf({ kind, ...fields }: MonthAction): string {
  return [kind, ...Object.entries(fields).map(([name, value]) => `${name}=${value}`)].join(';');
}
