/**
 * A live class is played on the trainee's own device and never waits: the mirror sends every step afterwards, so
 * that the board follows and the host replays it all. After a lost connection it catches up.
 */
import type { FailureSaid } from '../../protocol/class.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { ClassClient } from '../class-client.ts';
import { openDelivery, type Way } from './delivery.ts';

export interface Mirror {
  /** All that has been played so far. */
  readonly follow: (actions: readonly MonthAction[]) => void;
  readonly stop: () => void;
}

export interface MirrorHearer {
  readonly way: (way: Way) => void;
  /** The host has everything there is. `over`: and the attempt is finished. */
  readonly level: (over: boolean) => void;
  /** The host has something else in this place, or accepts no more. */
  readonly refused: (said: FailureSaid) => void;
}

/** `sent`: how many actions the host already has. */
export function openMirror(
  { attempt, sent: begun }: { readonly attempt: string; readonly sent: number },
  client: { readonly trainee: Pick<ClassClient['trainee'], 'act'> },
  wait: (ms: number) => Promise<void>,
  hearer: MirrorHearer,
): Mirror {
  const delivery = openDelivery(client, attempt, wait, hearer.way);
  let sent = begun;
  let played: readonly MonthAction[] = [];
  let isBusy = false;
  let isStuck = false;

  async function sendAll(): Promise<void> {
    if (isBusy || isStuck) return;
    isBusy = true;
    for (let action = played[sent]; action && !isStuck; action = played[sent]) {
      const delivered = await delivery.deliver(sent, action);
      if (delivered.kind === 'played') sent += 1;
      else isStuck = true;
      if (delivered.kind === 'refused') hearer.refused(delivered.said);
      if (delivered.kind === 'played' && sent === played.length) hearer.level(delivered.answer.over);
    }
    isBusy = false;
  }

  return {
    follow: (actions) => {
      played = actions;
      void sendAll();
    },
    stop: delivery.stop,
  };
}
