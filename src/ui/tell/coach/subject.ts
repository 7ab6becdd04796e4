/** What the coach is asked about, and the rep's words there: a finished meeting, or a month of a season. */
import { dealerById } from '../../../content/dealers.ts';
import { createSpeaker, type Spoken } from '../../../content/say.ts';
import { createMonthSpeaker } from '../../../content/say-month.ts';
import type { Action } from '../../../protocol/action.ts';
import type { Brief } from '../../../protocol/brief.ts';
import type { GameEvent } from '../../../protocol/event.ts';
import { isDeskAction, type MonthAction } from '../../../protocol/month-action.ts';
import type { MonthEvent } from '../../../protocol/month-event.ts';
import type { MeetingGame, MonthGame, Stretch } from '../../../session/coach.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import type { Session } from '../../../session/session.ts';

export type Subject =
  | { readonly kind: 'meeting'; readonly game: MeetingGame; readonly events: readonly GameEvent[] }
  | {
      readonly kind: 'month';
      readonly game: MonthGame;
      readonly events: readonly MonthEvent[];
      readonly month: Stretch;
    };

/** The rep's words for a move made there, as they stand or would stand in the transcript. */
export type WordsFor = (move: MonthAction) => Spoken;

/** Undefined for a dealer whom this program does not know. */
export function ofMeeting(session: Session): Subject | undefined {
  const log = session.log();
  const brief = log.dealer.figures ?? dealerById(log.dealer.id)?.brief;
  return brief && { kind: 'meeting', game: { log, brief }, events: session.events() };
}

/** `month`: its actions in the season's log. */
export function ofMonth(session: MonthSession, month: Stretch): Subject | undefined {
  const log = session.log();
  const briefs: Brief[] = log.dealers.flatMap(({ id, figures }) => figures ?? dealerById(id)?.brief ?? []);
  if (briefs.length < log.dealers.length) return undefined;
  return { kind: 'month', game: { log, briefs }, events: session.events(), month };
}

/** Action `at` of the log. */
export function actionAt({ game }: Subject, at: number): MonthAction | undefined {
  return game.log.actions[at];
}

/** Which action of a meeting's log was line `turn`; the step through the door for what came before the first. */
export function indexOfTurn(actions: readonly Action[], turn: number): number {
  const door = actions.findIndex(({ kind }) => kind === 'enter');
  return door + turn;
}

/** The line of a meeting that action `index` was; 0 before the first. */
export function turnOfIndex(actions: readonly Action[], index: number): number {
  return Math.max(0, index - actions.findIndex(({ kind }) => kind === 'enter'));
}

export function wordsAt(subject: Subject, at: number): WordsFor {
  return subject.kind === 'meeting' ? inMeeting(subject, at) : inMonth(subject, at);
}

type Of<Kind extends Subject['kind']> = Extract<Subject, { kind: Kind }>;

/** What was said before decides how the rep says it now only through the excuse on the table. */
function inMeeting({ game: { log }, events }: Of<'meeting'>, at: number): WordsFor {
  const turn = turnOfIndex(log.actions, at);
  const speaker = createSpeaker(log.dealer.id, log.seed);
  const end = events.findIndex((event) => event.kind === 'rep-spoke' && event.turn >= turn);
  for (const event of end < 0 ? events : events.slice(0, end))
    if (event.kind === 'excuse-raised') speaker.say(event);
  return (move) => {
    if (isDeskAction(move)) throw new Error(`nobody does that in a talk: ${move.kind}`);
    return speaker.reply(move, turn);
  };
}

function inMonth({ game: { log }, events }: Of<'month'>, at: number): WordsFor {
  const speaker = createMonthSpeaker(log.seed);
  const end = events.findIndex((event) => event.kind === 'acted' && event.at >= at);
  const before = end < 0 ? events : events.slice(0, end);
  const talk = before.findLastIndex(({ kind }) => kind === 'talk-began');
  before.forEach((event, index) => {
    if (isHeard(event, index > talk)) speaker.say(event);
  });
  return (move) => (isDeskAction(move) ? speaker.deskReply(move) : speaker.reply(move));
}

/** What the rep's words hang on: days, talks, and in the talk under way its lines and excuses. */
function isHeard(event: MonthEvent, inLastTalk: boolean): boolean {
  switch (event.kind) {
    case 'month-opened':
    case 'talk-began':
    case 'talk-ended':
    case 'acted':
      return true;
    case 'in-talk':
      return inLastTalk && (event.event.kind === 'rep-spoke' || event.event.kind === 'excuse-raised');
    default:
      return false;
  }
}
