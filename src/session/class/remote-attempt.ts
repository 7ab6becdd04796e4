/** An attempt that the host plays: its games one after another, and the one action that is on its way. */
import { hashOf } from '../../dialogue/hash.ts';
import type { AttemptState, ExamGame, FailureSaid } from '../../protocol/class.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { Refusal } from '../../protocol/refusal.ts';
import type { ClassClient } from '../class-client.ts';
import { openDelivery, type Way } from './delivery.ts';
import { openRemoteGame, type RemoteGame } from './remote-game.ts';

export interface RemoteAttempt {
  readonly id: string;
  /** The game being played, and its place among all, from 0. */
  readonly game: () => { readonly at: number; readonly game: RemoteGame };
  /** Moves on to the game that the host has begun; false where there is none. */
  readonly onward: () => boolean;
  readonly stop: () => void;
}

interface Hearer {
  readonly way: (way: Way) => void;
  /** The host did not take the action, and why. */
  readonly refused: (said: FailureSaid) => void;
}

/** The host answers for one action at a time. */
const NOT_YET: Refusal = { code: 'not-now', message: 'The action before this one is still on its way.' };

export function openRemoteAttempt(
  state: AttemptState,
  words: number,
  client: { readonly trainee: Pick<ClassClient['trainee'], 'act'> },
  wait: (ms: number) => Promise<void>,
  hearer: Hearer,
): RemoteAttempt {
  const { id } = state;
  const delivery = openDelivery(client, id, wait, hearer.way);
  const seed = wordingSeed(id);
  let at = Math.max(0, state.games.length - 1);
  let { index } = state;
  let isUnderWay = false;
  let next: ExamGame | undefined;
  const open = (played: ExamGame) => openRemoteGame(played, { seed, words }, send);
  const [latest] = state.games.slice(-1);
  if (!latest) throw new Error('an attempt without a game');
  let game = open(latest);

  function send(action: MonthAction): Refusal | undefined {
    if (isUnderWay) return NOT_YET;
    isUnderWay = true;
    void deliver(game, action);
    return undefined;
  }

  async function deliver(of: RemoteGame, action: MonthAction): Promise<void> {
    const delivered = await delivery.deliver(index, action);
    isUnderWay = false;
    if (delivered.kind === 'refused') hearer.refused(delivered.said);
    if (delivered.kind !== 'played') return;
    const { answer } = delivered;
    index = answer.index;
    next = answer.next ?? undefined;
    of.hear(action, answer);
  }

  return {
    id,
    game: () => ({ at, game }),
    onward: () => {
      if (!next) return false;
      game = open(next);
      at += 1;
      next = undefined;
      return true;
    },
    stop: delivery.stop,
  };
}

/** Which of several wordings is used: drawn from the attempt, since the luck stays with the host. */
function wordingSeed(attempt: string): number {
  return Number.parseInt(hashOf(attempt).slice(0, 8), 16);
}
