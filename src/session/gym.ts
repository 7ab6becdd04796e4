/** The door of the gym: the next drill, playing it, and what is said of it. Everything is played by the game's own rules. */
import { makeDrill } from '../coach/gym/make.ts';
import type { GymDrill } from '../coach/gym/pattern.ts';
import { PATTERNS, patternOf } from '../coach/gym/patterns.ts';
import { drillDone } from '../coach/gym/progress.ts';
import { byNeed, type PracticeRating, ratingAt } from '../coach/gym/rating.ts';
import { type Done, nextPattern, standingAfter, tries } from '../coach/gym/schedule.ts';
import { judgeDrill } from '../coach/gym/verdict.ts';
import type { Action } from '../protocol/action.ts';
import type { Brief } from '../protocol/brief.ts';
import type { DrillRef, DrillVerdict, PatternId } from '../protocol/gym.ts';
import type { MonthAction } from '../protocol/month-action.ts';
import { PRACTICES, type Practice } from '../protocol/month-score.ts';
import type { MonthSession } from './month-session.ts';
import type { Session } from './session.ts';
import { startSession } from './start.ts';
import { startMonths } from './start-month.ts';

export type { Done } from '../coach/gym/schedule.ts';

interface OpenDrill {
  readonly ref: DrillRef;
  /** Actions in the log that were made before the player took over. */
  readonly before: number;
  readonly practice: Practice;
  /** The player's part is over: resolved, or as many moves made as there are. */
  readonly isDone: () => boolean;
  /** The player's own moves so far. */
  readonly own: () => readonly (Action | MonthAction)[];
  /** Judges what was done; lets the page breathe meanwhile. */
  readonly judge: () => Promise<DrillVerdict>;
}
export interface TalkDrillPlay extends OpenDrill {
  readonly kind: 'talk';
  readonly session: Session;
}
export interface DeskDrillPlay extends OpenDrill {
  readonly kind: 'desk';
  readonly session: MonthSession;
}
export type DrillPlay = TalkDrillPlay | DeskDrillPlay;

export interface GymRoom {
  /** Everybody who can be met. */
  readonly pool: readonly Brief[];
  readonly words: number;
}

/** The next drill after these; `wanted`: the pattern, or the practice, that was asked for. `now`: milliseconds. */
export function nextDrill(
  room: GymRoom,
  done: readonly Done[],
  now: number,
  wanted?: { readonly pattern: PatternId } | { readonly practice: Practice },
): DrillPlay | undefined {
  const among =
    wanted && 'practice' in wanted
      ? PATTERNS.filter(({ practice }) => practice === wanted.practice)
      : PATTERNS;
  const asked = wanted && 'pattern' in wanted ? patternOf(wanted.pattern) : undefined;
  const pattern = asked ?? nextPattern(done, among, now);
  if (!pattern) return undefined;
  const dealers = room.pool.map(({ id }) => id);
  for (const ref of tries(pattern.id, dealers, done, done.length * 5 + PATTERNS.indexOf(pattern))) {
    const drill = makeDrill(pattern, room.pool, ref.dealer, ref.seed);
    if (drill) return openDrill(room, drill);
  }
  return undefined;
}

/** A drill that was met before: to go on with, or to look at again. Undefined where this program cannot make it. */
export function drillOf(
  room: GymRoom,
  ref: DrillRef,
  own: readonly (Action | MonthAction)[],
): DrillPlay | undefined {
  const pattern = patternOf(ref.pattern);
  const drill = pattern && makeDrill(pattern, room.pool, ref.dealer, ref.seed);
  if (!drill) return undefined;
  const open = openDrill(room, drill);
  for (const action of own) {
    const refusal = open.kind === 'talk' ? open.session.act(action as Action) : open.session.act(action);
    if (refusal) return undefined;
  }
  return open;
}

function openDrill({ pool, words }: GymRoom, drill: GymDrill): DrillPlay {
  const { pattern, dealer, seed } = drill;
  const briefOf = (id: string) => {
    const brief = pool.find((one) => one.id === id);
    if (!brief) throw new Error(`nobody is called ${id}`);
    return brief;
  };
  const before = drill.actions.length;
  const ref = { pattern: pattern.id, dealer, seed };
  const rest = (own: () => readonly (Action | MonthAction)[]) => ({
    ref,
    before,
    practice: pattern.practice,
    own,
    judge: () => inSlices(judgeDrill(drill, own())),
  });
  if (drill.kind === 'talk') {
    const session = startSession({ dealer: briefOf(dealer), seed, words });
    for (const action of drill.actions) session.act(action);
    const own = () => session.log().actions.slice(before);
    return { ...rest(own), kind: 'talk', session, isDone: () => drillDone(drill, own()) };
  }
  const session = startMonths({ dealers: drill.dealers.map(briefOf), months: 1, seed, words });
  for (const action of drill.actions) session.act(action);
  const own = () => session.log().actions.slice(before);
  return { ...rest(own), kind: 'desk', session, isDone: () => drillDone(drill, own()) };
}

/** Milliseconds of judging at a time; then the page has its turn. */
const SLICE = 12;

/** Runs a judging in slices, so that the page answers meanwhile. */
async function inSlices(judging: ReturnType<typeof judgeDrill>): Promise<DrillVerdict> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = judging.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export interface RatedPractice {
  readonly practice: Practice;
  readonly rating: PracticeRating;
}

/** Ratings at `now`, in the order of the book. */
export function standingsOf(done: readonly Done[], now: number): readonly RatedPractice[] {
  const { ratings } = standingAfter(done, PATTERNS);
  return PRACTICES.map((practice) => ({ practice, rating: ratingAt(ratings[practice], now) }));
}

/** The practice the gym works on next. */
export function neededOf(done: readonly Done[], now: number): Practice | undefined {
  return byNeed(standingAfter(done, PATTERNS).ratings, now)[0];
}

/** Pattern ids come from storage: whether this program knows one. */
export function isPattern(id: string): id is PatternId {
  return PATTERNS.some((pattern) => pattern.id === id);
}
