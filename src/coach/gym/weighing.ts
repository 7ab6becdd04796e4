/** Several possible choices, weighed; and what each of them leads to. */
import type { DrillGrade } from '../../protocol/gym.ts';
import type { Percent, Yuan } from '../../protocol/units.ts';

export interface Option<Action> {
  readonly action: Action;
  /** Money in percent of the target, with the quality of the work included. */
  readonly worth: number;
  readonly money: Yuan;
}

export interface Weighing<Action> {
  readonly own: Action;
  /** What was done is among them. */
  readonly options: readonly Option<Action>[];
  /** What doing nothing leads to, where that is a choice. */
  readonly nothing?: Action;
}

export interface JudgedMove<Action> {
  readonly own: Action;
  readonly best: Action;
  /** How much more the best is worth than what was done; and in money alone, where the difference may be negative. */
  readonly regret: number;
  readonly money: Yuan;
  /** How much there was to win or lose: the best less a poor choice. */
  readonly reach: number;
}

/** How many of a hundred choices are better than a poor one. */
const POOR = 90;

/** Nobody could tell apart two choices closer than this; and at least this much counts as being at stake. */
const SAME = 1;
const LEAST_AT_STAKE = 4;

/** `keyOf`: equal for choices that count as one. */
export function judge<Action>(
  { own, options, nothing }: Weighing<Action>,
  keyOf: (action: Action) => string,
): JudgedMove<Action> {
  const ranked = options.toSorted((a, b) => b.worth - a.worth);
  const best = ranked[0];
  const mine = ranked.find(({ action }) => keyOf(action) === keyOf(own));
  const idle = nothing && ranked.find(({ action }) => keyOf(action) === keyOf(nothing));
  // Where doing nothing is clearly a loss, everything else is measured against it.
  const lost = idle && best && best.worth - idle.worth >= LEAST_AT_STAKE ? idle : undefined;
  const poor = lost ?? ranked[Math.min(ranked.length - 1, Math.floor((ranked.length * POOR) / 100))];
  if (!best || !mine || !poor) return { own, best: own, regret: 0, money: 0, reach: 0 };
  return {
    own,
    best: best.action,
    regret: best.worth - mine.worth,
    money: best.money - mine.money,
    reach: best.worth - poor.worth,
  };
}

/** How much of what could be won over all choices of a drill was won, 0–100. */
export function resultOf(judged: readonly Pick<JudgedMove<unknown>, 'regret' | 'reach'>[]): Percent {
  const reach = judged.reduce((sum, one) => sum + Math.max(one.reach, LEAST_AT_STAKE), 0);
  const regret = judged.reduce((sum, one) => sum + (one.regret < SAME ? 0 : one.regret), 0);
  return reach === 0 ? 100 : Math.round(Math.max(0, Math.min(100, 100 - (regret * 100) / reach)));
}

export function gradeOf(result: Percent): DrillGrade {
  if (result < 45) return 'again';
  if (result < 70) return 'hard';
  return result < 92 ? 'good' : 'easy';
}
