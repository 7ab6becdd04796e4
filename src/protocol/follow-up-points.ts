/** The points of follow-up in a month, as published: each once, for the score and for the sentence that explains it. */
import type { Tightness } from './month-event.ts';
import type { FollowUpRule } from './month-score.ts';

/** Points of each rule, shared among a dealer's dated parts. They sum to 100. */
export const FOLLOW_UP_POINTS: Readonly<Record<FollowUpRule, number>> = {
  'on-time': 15,
  tightness: 25,
  caught: 30,
  pressed: 30,
};

/** Share of the points for being in time that a part earns nobody was in touch about, by what suits the dealer. */
export const LEFT_ALONE_SHARE: Readonly<Record<Tightness, number>> = { loose: 1, normal: 0.5, tight: 0 };

/** What suits a dealer → what was done → share of the points for tightness: 1 is right, 0 the opposite. */
export const FITTING_SHARE: Readonly<Record<Tightness, Readonly<Record<Tightness, number>>>> = {
  loose: { loose: 1, normal: 0.7, tight: 0 },
  normal: { loose: 0.4, normal: 1, tight: 0.6 },
  tight: { loose: 0, normal: 0.6, tight: 1 },
};

/** Share of its points that a part earns which was looked up late, and one that was pressed late. */
export const LATE_SHARE = { caught: 0.4, pressed: 0.5 } as const;

/** Points that a call or a reminder without a cause costs, each time: of tightness, and of respect. */
export const PESTERED_COST = { tightness: 6, respect: 4 } as const;
