/**
 * One game of the exhaustive runner, chosen by its number alone: which meeting or season, who plays, with what luck. The
 * number is therefore all that is needed to play it again.
 */
import type { MonthBot } from '../../bots/month/month-bot.ts';
import { MONTH_BOTS } from '../../bots/month/roster.ts';
import { TERRITORY } from '../../content/dealers.ts';
import { createSpeaker } from '../../content/say.ts';
import { createMonthSpeaker } from '../../content/say-month.ts';
import type { Action } from '../../protocol/action.ts';
import { isDeskAction, type MonthAction } from '../../protocol/month-action.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import { draws, seedOf } from '../../world/chance.ts';
import { chooseBriefs } from '../../world/territory.ts';
import type { Coverage } from './coverage.ts';
import { playMeeting } from './meeting-game.ts';
import { playThrough } from './season-game.ts';
import { TALKERS } from './talker.ts';
import { wanderer } from './wanderer.ts';
import { seasonWatch } from './watch.ts';

/** A rule that did not hold: where, and everything needed to see it again. */
export interface Fault {
  readonly game: number;
  readonly sentence: string;
  /** Place in the log of the action after which it did not hold. */
  readonly at: number;
  readonly log: {
    readonly scenario: 'meeting' | 'month';
    readonly dealers: readonly string[];
    readonly seed: number;
    readonly months: number;
    readonly actions: readonly (Action | MonthAction)[];
  };
}

const BRIEFS = TERRITORY.map(({ brief }) => brief);
/** A season takes as long as thirty meetings. */
const SEASON_EVERY = 5;

const MONTH_PLAYERS: readonly MonthBot[] = Object.values(MONTH_BOTS);

/** Plays game number `number` and reports the first rule that did not hold, if any. */
export function playGame(number: number, coverage: Coverage): Fault | null {
  return number % SEASON_EVERY === 0 ? playOneSeason(number, coverage) : playOneMeeting(number, coverage);
}

function playOneMeeting(number: number, coverage: Coverage): Fault | null {
  const { int } = draws(seedOf(number, 1), 'order', 0);
  const seed = int(0, 4_294_967_295);
  const brief = BRIEFS[int(0, BRIEFS.length - 1)];
  const bot = TALKERS[int(0, TALKERS.length - 1)];
  if (!brief || !bot) throw new Error('nobody to play with');
  const speaker = createSpeaker(brief.id, seed);
  let spoken = 0;
  const actions: Action[] = [];
  const log = { scenario: 'meeting', dealers: [brief.id], seed, months: 1, actions } as const;
  let fault: Fault | null = null;
  try {
    playMeeting({ brief, seed, bot, luck: number }, (action, events, faults) => {
      actions.push(action);
      // What is chosen stands on the screen first; not every choice is then spoken.
      coverage.hearLine(speaker.reply(action, spoken + 1).id);
      spoken += events.filter(({ kind }) => kind === 'rep-spoke').length;
      coverage.hearMeeting(action.kind, events);
      for (const { id } of events.flatMap(speaker.say)) coverage.hearLine(id);
      const [sentence] = faults;
      if (sentence && !fault)
        fault = { game: number, sentence, at: actions.length - 1, log: { ...log, actions: [...actions] } };
    });
  } catch (error) {
    return { game: number, sentence: String(error), at: actions.length - 1, log };
  }
  return fault;
}

function playOneSeason(number: number, coverage: Coverage): Fault | null {
  const { int } = draws(seedOf(number, 2), 'order', 0);
  const seed = int(0, 4_294_967_295);
  const briefs = chooseBriefs(BRIEFS, int(4, 12), seed);
  // Grades are looked at again after three months; most games need not last so long.
  const months = int(0, 4) === 0 ? 4 : int(1, 2);
  // Bots do in order what a wanderer does by chance.
  const bot = int(0, 2) === 0 ? MONTH_PLAYERS[int(0, MONTH_PLAYERS.length - 1)] : wanderer;
  if (!bot) throw new Error('nobody to play with');
  const speaker = createMonthSpeaker(seed);
  const watch = seasonWatch();
  const actions: MonthAction[] = [];
  const log = { scenario: 'month', dealers: briefs.map(({ id }) => id), seed, months, actions } as const;
  const hear = (action: MonthAction | null, events: readonly MonthEvent[]) => {
    coverage.hearMonth(action, events);
    for (const { id } of events.flatMap(speaker.say)) coverage.hearLine(id);
  };
  let fault: Fault | null = null;
  try {
    playThrough({ input: { briefs, seed, months }, player: bot(), luck: number }, (step) => {
      actions.push(step.action);
      const { events } = step.before.context;
      if (actions.length === 1) hear(null, events);
      if (!isDeskAction(step.action)) coverage.hearLine(speaker.reply(step.action).id);
      hear(step.action, step.events);
      const [sentence] = watch(step);
      if (sentence && !fault)
        fault = { game: number, sentence, at: actions.length - 1, log: { ...log, actions: [...actions] } };
    });
  } catch (error) {
    return { game: number, sentence: String(error), at: actions.length - 1, log };
  }
  return fault;
}
