/**
 * Delivers a trainee's actions to the host: one at a time, in order, each with its index, and sent again until
 * there is an answer. The same action at the same index counts once, so nothing is lost and nothing is done twice.
 */
import type { ActAnswer, FailureCode, FailureSaid } from '../../protocol/class.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { ClassClient } from '../class-client.ts';

/** `away`: the host does not answer; the action is sent again until it does. */
export type Way = 'clear' | 'under-way' | 'away';

type Delivered =
  | { readonly kind: 'played'; readonly answer: ActAnswer }
  /** The host refuses for good: the action has changed nothing. */
  | { readonly kind: 'refused'; readonly said: FailureSaid }
  /** Nobody waits for it any more. */
  | { readonly kind: 'given-up' };

export interface Delivery {
  readonly deliver: (index: number, action: MonthAction) => Promise<Delivered>;
  readonly stop: () => void;
}

/** The host did not refuse the action itself, only its timing: it may be sent again. */
const AGAIN: readonly FailureCode[] = ['too-many', 'broken'];
const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 4_000;

/** `wait` is given milliseconds; `tell` is called whenever the state of the connection changes. */
export function openDelivery(
  client: { readonly trainee: Pick<ClassClient['trainee'], 'act'> },
  attempt: string,
  wait: (ms: number) => Promise<void>,
  tell: (way: Way) => void,
): Delivery {
  let stopped = false;
  return {
    deliver: async (index, action) => {
      tell('under-way');
      let pause = FIRST_WAIT_MS;
      while (!stopped) {
        const reply = await client.trainee.act({ attempt, index, action });
        if (stopped) break;
        if (reply.ok) {
          tell('clear');
          return { kind: 'played', answer: reply.value };
        }
        if (reply.kind === 'refused' && !AGAIN.includes(reply.said.code)) {
          tell('clear');
          return { kind: 'refused', said: reply.said };
        }
        tell('away');
        await wait(pause);
        pause = Math.min(LONGEST_WAIT_MS, pause * 2);
      }
      return { kind: 'given-up' };
    },
    stop: () => {
      stopped = true;
    },
  };
}
