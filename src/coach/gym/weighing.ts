/** Several things that could have been done, weighed; and what doing one of them comes to. */
import type { DrillGrade } from '../../protocol/gym.ts';
import type { Percent, Yuan } from '../../protocol/units.ts';

export interface Option<Action> {
  readonly action: Action;
  readonly worth: Yuan;
}

export interface Weighing<Action> {
  readonly own: Action;
  /** What was done is among them. */
  readonly options: readonly Option<Action>[];
}

export interface Judged<Action> {
  readonly own: Action;
  readonly best: Action;
  readonly regret: Yuan;
  /** How much there was to win or lose: the best less a poor choice. */
  readonly reach: Yuan;
}

/** `isSame`: whether two choices are one. */
export function judge<Action>(
  { own, options }: Weighing<Action>,
  isSame: (a: Action, b: Action) => boolean,
): Judged<Action> {
  const ranked = options.toSorted((a, b) => b.worth - a.worth);
  const best = ranked[0];
  const mine = ranked.find(({ action }) => isSame(action, own));
  // A poor choice is one of the worse half; the very worst, an insult, would make anything else look good.
  const poor = ranked[Math.floor(ranked.length * 0.75)];
  if (!best || !mine || !poor) return { own, best: own, regret: 0, reach: 0 };
  return {
    own,
    best: best.action,
    regret: best.worth - mine.worth,
    reach: best.worth - poor.worth,
  };
}

/** Below this share of the target nobody could tell two choices apart. */
const SAME: Percent = 1;

/** 0–100: how much of what there was to win over all choices of a drill was won. */
export function resultOf(
  judged: readonly Pick<Judged<unknown>, 'regret' | 'reach'>[],
  target: Yuan,
): Percent {
  const least = (target * SAME) / 100;
  const reach = judged.reduce((sum, one) => sum + Math.max(one.reach, least * 2), 0);
  const regret = judged.reduce((sum, one) => sum + (one.regret < least / 2 ? 0 : one.regret), 0);
  return reach === 0 ? 100 : Math.round(Math.max(0, Math.min(100, 100 - (regret * 100) / reach)));
}

export function gradeOf(result: Percent): DrillGrade {
  if (result < 45) return 'again';
  if (result < 70) return 'hard';
  return result < 92 ? 'good' : 'easy';
}
