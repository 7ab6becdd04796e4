/**
 * Where a lesson's try begins: a dealer and a seed, or four dealers and a piece of their month that has been
 * played. Seeds are tried one after another until an old hand would pass, so that the lesson's subject really comes
 * up.
 */

import { isAnyonePressed, readBooks } from '../../books/books.ts';
import { isSoon } from '../../books/dues.ts';
import { EXPERT } from '../../bots/expert.ts';
import { EXPERT_POLICY } from '../../bots/month/policy.ts';
import { rep } from '../../bots/month/rep.ts';
import { BOTS } from '../../bots/roster.ts';
import { chooseTerritory } from '../../dialogue/month-play.ts';
import type { Brief } from '../../protocol/brief.ts';
import type { LessonId, MeetingLesson, MonthLesson } from '../../protocol/course.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { DealerId } from '../../protocol/month-event.ts';
import type { MonthView } from '../../protocol/month-view.ts';
import { firstMorning, type MeetingByBot, type MonthPlayedSoFar, meetingBy, playOn } from './bot-play.ts';
import { isMastered } from './criterion.ts';
import { isDone, masteryOf } from './mastery.ts';

export interface MeetingSituation {
  readonly dealer: Brief;
  readonly seed: number;
  /** How an old hand plays it. */
  readonly expert: MeetingByBot;
}

interface MonthSituation {
  readonly dealers: readonly Brief[];
  readonly seed: number;
  /** What has been done before the learner sits down. */
  readonly prefix: readonly MonthAction[];
  /** Events of the prefix and of the first morning. */
  readonly begun: number;
  /** How an old hand goes on, to the end of the lesson. */
  readonly expert: MonthPlayedSoFar;
}

/** How many seeds are tried; if none fits, the last one is taken. */
const MOST_SEEDS = 60;
/** Neighbouring tries must not look at the same seeds. */
const APART = 7_919;
const SEEDS = 4_294_967_296;

const seedAfter = (seed: number, step: number): number => (seed + step * APART) % SEEDS;

/** A meeting with somebody out of `pool` other than `not`, whom the learner has just met. */
export function meetingSituation(
  lesson: MeetingLesson,
  pool: readonly Brief[],
  from: number,
  not: readonly DealerId[],
): MeetingSituation {
  const others = pool.filter(({ id }) => !not.includes(id));
  for (let step = 0; ; step += 1) {
    const seed = seedAfter(from, step);
    const [dealer] = chooseTerritory(others, 1, seed);
    if (!dealer) throw new Error('nobody is left to visit');
    const situation = meetingAt(dealer, seed);
    if (step === MOST_SEEDS || isMastered(masteryOf(lesson, situation.expert.tried))) return situation;
  }
}

export function meetingAt(dealer: Brief, seed: number): MeetingSituation {
  return { dealer, seed, expert: meetingBy(BOTS.expert, dealer, seed) };
}

const TERRITORY_OF: Readonly<Record<MonthLesson, number>> = { measures: 4, 'follow-up': 4, capstone: 8 };

export function monthSituation(lesson: MonthLesson, pool: readonly Brief[], from: number): MonthSituation {
  for (let step = 0; ; step += 1) {
    const seed = seedAfter(from, step);
    const dealers = chooseTerritory(pool, TERRITORY_OF[lesson], seed);
    const situation = monthAt(lesson, dealers, seed);
    const { expert, begun } = situation;
    const passes =
      lesson === 'capstone' || isMastered(masteryOf(lesson, { scenario: 'month', begun, ...expert }));
    const slipped = isAnyonePressed(readBooks(expert.events)) || lesson !== 'follow-up';
    if (step === MOST_SEEDS || (passes && slipped)) return situation;
  }
}

export function monthAt(lesson: MonthLesson, dealers: readonly Brief[], seed: number): MonthSituation {
  const before = playOn(firstMorning(dealers, seed), BEFORE[lesson], ({ view, actions }) =>
    isReady(lesson, view, actions),
  );
  const begun = before.events.length;
  const expert =
    lesson === 'capstone'
      ? before
      : playOn(
          before,
          GOES_ON[lesson],
          (soFar) => isDone(lesson, { scenario: 'month', begun, ...soFar }) && hasShown(soFar.view),
        );
  return { dealers, seed, prefix: before.actions, begun, expert };
}

/** Who has worked until now: an old hand, except for what the lesson leaves to the learner. */
const BEFORE: Readonly<Record<MonthLesson, ReturnType<typeof rep>>> = {
  // Asks for little, and so leaves a gap with nearly every dealer.
  measures: rep(() => ({
    ...EXPERT_POLICY,
    measures: 'none',
    style: { ...EXPERT, measures: false, ask: 70 },
  })),
  'follow-up': rep(() => EXPERT_POLICY),
  capstone: rep(() => EXPERT_POLICY),
};

/** The worked example ends with money: two measures have brought in what they bring, if any were started. */
function hasShown({ dealers, monthEnd, date }: MonthView): boolean {
  const measures = dealers.flatMap((desk) => desk.measures);
  const shown = measures.filter(({ brought }) => brought !== null).length;
  return shown >= Math.min(2, measures.length) || date.day > monthEnd - 3;
}

/** An old hand who goes on with the one thing the lesson is about. */
const GOES_ON: Readonly<Record<Exclude<MonthLesson, 'capstone'>, ReturnType<typeof rep>>> = {
  measures: rep(() => ({ ...EXPERT_POLICY, followUp: 'none' })),
  'follow-up': rep(() => ({ ...EXPERT_POLICY, measures: 'none' })),
};

/** A morning on which the learner's practice is due. */
function isReady(lesson: LessonId, view: MonthView, actions: readonly MonthAction[]): boolean {
  if (lesson === 'capstone') return true;
  const morning = view.phase === 'desk' && actions.at(-1)?.kind === 'end-day';
  if (!morning) return false;
  const { dealers, date } = view;
  if (!dealers.every(({ talks }) => talks > 0)) return false;
  if (lesson === 'measures') return true;
  return dealers.some(({ parts }) => parts.some((part) => isSoon(part, date.day) && !part.reminded));
}
