/** The host as a seat in a class asks it: again and again until it answers; its no is shown in its own words. */
import type { FailureCode, FailureSaid, TraineeState } from '../../../protocol/class.ts';
import type { ClassClient } from '../../../session/class-client.ts';
import type { ClassShown } from './class-stage.ts';
import { type Inquiry, openInquiry } from './inquiry.ts';
import { pause } from './pause.ts';

/** Nobody the host knows: back to the door. */
const NOT_MINE: readonly FailureCode[] = ['not-joined', 'no-such-class'];

export interface ClassHost extends Inquiry {
  /** Asks where the trainee is. */
  readonly refresh: (show: (state: TraineeState) => void) => Promise<void>;
  readonly refused: (failure: FailureSaid) => void;
}

export function openClassHost({ stage, way, said }: ClassShown, client: () => ClassClient): ClassHost {
  function refused(failure: FailureSaid): void {
    if (NOT_MINE.includes(failure.code)) stage.value = { kind: 'door', code: '' };
    said.value = failure.refusal ? `${failure.message} ${failure.refusal.message}` : failure.message;
  }

  const inquiry = openInquiry({
    silent: () => {
      if (stage.value.kind === 'asking') stage.value = { kind: 'asking', silent: true };
      else way.value = 'away';
    },
    answered: () => {
      way.value = 'clear';
    },
    refused,
    wait: pause,
  });

  return {
    ...inquiry,
    refresh: (show) => inquiry.ask(() => client().trainee.state(), show),
    refused,
  };
}
