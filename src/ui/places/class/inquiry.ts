/** Questions to a host that may be away for a while: each is asked again until it is answered, or nobody waits any more. */
import type { FailureSaid } from '../../../protocol/class.ts';
import type { Reply } from '../../../session/class-client.ts';

export interface Inquiry {
  /** Goes on with what the host answers; its no goes to `refused`. */
  readonly ask: <Value>(
    question: () => Promise<Reply<Value>>,
    goOn: (value: Value) => void | Promise<void>,
  ) => Promise<void>;
  /** Nobody waits for an answer any more. */
  readonly stop: () => void;
}

export interface Inquirer {
  /** The host has not answered, and is asked again. */
  readonly silent: () => void;
  readonly answered: () => void;
  readonly refused: (failure: FailureSaid) => void;
  readonly wait: (ms: number) => Promise<void>;
}

const ASK_AGAIN_MS = 2_000;

export function openInquiry({ silent, answered, refused, wait }: Inquirer): Inquiry {
  let isStopped = false;
  return {
    ask: async (question, goOn) => {
      for (;;) {
        const reply = await question();
        if (isStopped) return;
        if (reply.ok) {
          answered();
          return goOn(reply.value);
        }
        if (reply.kind === 'refused') {
          answered();
          return refused(reply.said);
        }
        silent();
        await wait(ASK_AGAIN_MS);
      }
    },
    stop: () => {
      isStopped = true;
    },
  };
}
