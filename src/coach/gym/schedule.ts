/**
 * What is drilled next. One FSRS card per pattern (ts-fsrs 5, without its fuzz): a pattern that was missed comes
 * again soon, one that was mastered after days. It comes again with another dealer and another seed, never as the
 * same puzzle. New patterns are taken from the practice that needs them most.
 */
import { type Card, createEmptyCard, fsrs, Rating as Mark, State } from 'ts-fsrs';
import type { DrillGrade, DrillRef, PatternId } from '../../protocol/gym.ts';
import type { DealerId } from '../../protocol/month-event.ts';
import type { Practice } from '../../protocol/month-score.ts';
import type { Pattern } from './pattern.ts';
import { afterDrill, byNeed, noRatings, type Ratings } from './rating.ts';

/** A drill that was done. `at`: when it ended, in milliseconds. */
export interface Done extends DrillRef {
  readonly at: number;
  readonly result: number;
  readonly grade: DrillGrade;
}

interface GymStanding {
  readonly ratings: Ratings;
  readonly cards: ReadonlyMap<PatternId, Card>;
}

/** One step before a pattern graduates: a missed pattern comes again within minutes, the others after days. */
const scheduler = fsrs({ enable_fuzz: false, learning_steps: ['1m'], relearning_steps: ['1m'] });

const MARKS = { again: Mark.Again, hard: Mark.Hard, good: Mark.Good, easy: Mark.Easy } as const;

/** Where a learner stands after these drills, given in the order they were done. */
export function standingAfter(done: readonly Done[], patterns: readonly Pattern[]): GymStanding {
  const cards = new Map<PatternId, Card>();
  const ratings = { ...noRatings() };
  for (const { pattern: id, at, result, grade } of done) {
    const pattern = patterns.find((one) => one.id === id);
    if (!pattern) continue;
    const card: Card = cards.get(id) ?? createEmptyCard(at);
    cards.set(id, scheduler.next(card, at, MARKS[grade]).card);
    ratings[pattern.practice] = afterDrill(ratings[pattern.practice], result, at);
  }
  return { ratings, cards };
}

/** The pattern to drill at `now`, in milliseconds. Never the same twice running as long as there is another. */
export function nextPattern(
  done: readonly Done[],
  patterns: readonly Pattern[],
  now: number,
): Pattern | undefined {
  const { ratings, cards } = standingAfter(done, patterns);
  const last = done.at(-1)?.pattern;
  const tired = oneSided(done, patterns);
  const need = byNeed(ratings, now).filter((practice) => practice !== tired);
  const others = patterns.filter(({ id, practice }) => id !== last && practice !== tired);
  const open = others.length > 0 ? others : patterns;
  const rank = ({ practice }: Pattern) => need.indexOf(practice);
  const due = ({ id }: Pattern) => cards.get(id)?.due.getTime() ?? now;
  const met = open.filter(({ id }) => cards.has(id)).sort((a, b) => due(a) - due(b));
  // Patterns that are due come again, missed ones first; but there is something new between two repetitions.
  if (!wasRepeat(done)) {
    const again = met.filter((one) => due(one) <= now);
    const missed = again.filter(({ id }) => cards.get(id)?.state !== State.Review);
    const chosen = missed.toSorted((a, b) => rank(a) - rank(b))[0] ?? again[0];
    if (chosen) return chosen;
  }
  for (const practice of need) {
    const fresh = open.filter((one) => one.practice === practice && !cards.has(one.id));
    // Each time another place in the list of new patterns; when nothing new is left, the one not seen for longest.
    const chosen = fresh[(done.length * 7 + 3) % Math.max(1, fresh.length)];
    const known = met.find((one) => one.practice === practice);
    if (chosen ?? known) return chosen ?? known;
  }
  return met[0] ?? open[0];
}

/**
 * The practice of the last drills, if they all trained the same one: then another one's turn has come, whatever the
 * need.
 */
function oneSided(done: readonly Done[], patterns: readonly Pattern[]): Practice | undefined {
  const recent = done
    .slice(-IN_A_ROW)
    .map(({ pattern }) => patterns.find(({ id }) => id === pattern)?.practice);
  const others = new Set(patterns.map(({ practice }) => practice)).size > 1;
  const all = recent.length === IN_A_ROW && new Set(recent).size === 1;
  return others && all ? recent[0] : undefined;
}

/** The most drills of one practice in a row. */
const IN_A_ROW = 3;

function wasRepeat(done: readonly Done[]): boolean {
  const last = done.at(-1)?.pattern;
  return done.slice(0, -1).some(({ pattern }) => pattern === last);
}

/**
 * Dealers and seeds to try for this pattern, in order of preference: first the dealers met least often in it, then
 * those met least often in the gym; seeds never met with this dealer in this pattern.
 */
export function* tries(
  pattern: PatternId,
  dealers: readonly DealerId[],
  done: readonly DrillRef[],
  salt: number,
): Generator<DrillRef> {
  const met = (dealer: DealerId, of?: PatternId) =>
    done.filter((one) => one.dealer === dealer && (of === undefined || one.pattern === of)).length;
  const turned = dealers.map((_, at) => dealers[(at + salt) % dealers.length] ?? '');
  const order = turned.toSorted((a, b) => met(a, pattern) - met(b, pattern) || met(a) - met(b));
  const known = new Set(
    done.filter((one) => one.pattern === pattern).map((one) => `${one.dealer}/${one.seed}`),
  );
  for (let round = 0; round < ROUNDS; round += 1)
    for (const dealer of order)
      for (let step = 0; step < PER_ROUND; step += 1) {
        const seed = 1 + ((salt * 6_151 + (round * PER_ROUND + step) * 389) % SEEDS);
        if (!known.has(`${dealer}/${seed}`)) yield { pattern, dealer, seed };
      }
}

const SEEDS = 100_003;
const ROUNDS = 8;
/** How many seeds are tried with one dealer before the next dealer's turn. */
const PER_ROUND = 12;
