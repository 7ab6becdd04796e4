/** A meeting played through by anyone, with what must hold at every step of it. */
import type { Bot } from '../../bots/bot.ts';
import { begin, type Position, phaseOf, play, viewAt } from '../../dialogue/play.ts';
import type { Action } from '../../protocol/action.ts';
import type { Brief } from '../../protocol/brief.ts';
import type { GameEvent } from '../../protocol/event.ts';
import { total } from '../../world/arithmetic.ts';
import { draws } from '../../world/chance.ts';
import { unless } from './step.ts';
import { talkFaults } from './talk-causes.ts';

interface MeetingGame {
  readonly brief: Brief;
  readonly seed: number;
  readonly bot: Bot;
  readonly luck: number;
}

/** More moves than any meeting has minutes for: reached only by a bug. */
const ENDLESS = 200;

/** `look` sees every step; what is wrong with it comes along, nothing when all is well. */
export function playMeeting(
  { brief, seed, bot, luck }: MeetingGame,
  look: (action: Action, events: readonly GameEvent[], faults: readonly string[]) => void,
): readonly Action[] {
  let position: Position = begin({ brief, seed });
  const done: Action[] = [];
  while (phaseOf(position) !== 'over') {
    const { int } = draws(luck, 'answer', done.length);
    const action = bot({ view: viewAt(position), done, chance: int, wording: () => '' });
    const played = play(position, action);
    if (!played.ok)
      throw new Error(`a bot made an illegal move: ${JSON.stringify(action)}: ${played.refusal.message}`);
    done.push(action);
    const again = play({ ...position, context: JSON.parse(JSON.stringify(position.context)) }, action);
    look(action, played.events, [
      ...talkFaults(action.kind, played.events),
      ...meetingFaults(played.position),
      ...unless(
        again.ok && JSON.stringify(again.events) === JSON.stringify(played.events),
        `after a reload "${action.kind}" led to something else`,
      ),
    ]);
    position = played.position;
    if (done.length > ENDLESS) throw new Error('a meeting without end');
  }
  return done;
}

function meetingFaults({ context: { meeting } }: Position): readonly string[] {
  const { trust, patience, offer, ask, goal, commitment, dealer } = meeting;
  const whole = (amount: number | null) => amount === null || Number.isInteger(amount);
  return [
    ...unless(
      trust >= 0 && trust <= 100 && patience >= 0 && patience <= 100,
      `trust ${trust}, patience ${patience}`,
    ),
    ...unless(
      whole(offer) && whole(ask) && whole(goal),
      `sums that are no whole yuan: ${offer}, ${ask}, ${goal}`,
    ),
    ...(commitment
      ? [
          ...unless(
            commitment.amount > 0 && commitment.amount <= dealer.file.receivable,
            `${commitment.amount} yuan were agreed on of ${dealer.file.receivable}`,
          ),
          ...unless(
            commitment.instalments.length === 0 ||
              total(commitment.instalments.map(({ amount }) => amount)) === commitment.amount,
            'parts do not add up to the commitment',
          ),
        ]
      : []),
  ];
}
