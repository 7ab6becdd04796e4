/**
 * Takes the luck out. Expected: the same decisions with the same dealer, over other draws of luck. The result is
 * also given in percent of the best that could be reached. The search for the best starts from the expert: the
 * expert's way with this dealer, and the same with every way of handling people and every height of the first ask,
 * each over the same draws. It knows the dealer no better than a rep does, and it is limited to that search: a
 * player may find something better, and is then told 100%.
 */

import { LUCKLESS, within } from '../bots/bot.ts';
import { EXPERT, expert } from '../bots/expert.ts';
import { HANDLING } from '../bots/handling.ts';
import { withOtherLuck } from '../dialogue/open-luck.ts';
import { begin } from '../dialogue/play.ts';
import type { Action } from '../protocol/action.ts';
import type { Brief } from '../protocol/brief.ts';
import { refusalOf } from '../protocol/legal.ts';
import type { Seed } from '../protocol/seed.ts';
import type { Percent, Yuan } from '../protocol/units.ts';
import type { MeetingView } from '../protocol/view.ts';
import { TEMPERAMENTS } from '../protocol/vocabulary.ts';
import { type Ended, meanOf, playedOut, type TalkSoFar } from './play-on.ts';
import { nextOf, type StyleName } from './style.ts';

export interface WithoutLuck {
  /** The mean of what the decisions bring over all draws of luck, less what was given for it. */
  readonly expected: Yuan;
  /** The mean of the best that was found over the same draws. */
  readonly best: Yuan;
  /** `expected` in percent of `best`, 0–100. */
  readonly share: Percent;
  /** What the expert brings with this dealer: the baseline of the search. */
  readonly expert: Yuan;
}

export interface MeetingToWeigh {
  readonly brief: Brief;
  readonly seed: Seed;
  readonly actions: readonly Action[];
}

/** The first asks of the search, in percent of what an expert would ask. */
const ASKS = [85, 100, 115] as const;
/** Draws of luck in the first round, in which most ways drop out, and the number of ways that reach the second. */
const FIRST_ROUND = 6;
const FINALISTS = 4;

/**
 * `runs`: the number of draws of luck over which everything is averaged; `style`: who plays on where the decisions
 * no longer fit.
 */
export function withoutLuck(
  { brief, seed, actions }: MeetingToWeigh,
  style: StyleName,
  runs: number,
): WithoutLuck {
  const start = begin({ brief, seed });
  const over = (count: number, next: (view: MeetingView, done: readonly Action[]) => Action): Yuan =>
    meanOf(
      Array.from({ length: count }, (_, run): Ended => {
        const from: TalkSoFar = { position: withOtherLuck(start, run), events: [], actions: [] };
        return playedOut(from, next);
      }),
    ).money;
  const expected = over(runs, (view, done) => asDecided(actions, done, view) ?? nextOf(style, view, done));
  const ways = TEMPERAMENTS.flatMap((repute) =>
    ASKS.map((ask) => expert({ ...EXPERT, handle: () => HANDLING[repute], ask })),
  );
  const played = (bot: (typeof ways)[number]) => (view: MeetingView, done: readonly Action[]) =>
    bot({ view, done, ...LUCKLESS });
  const finalists = ways
    .map((way) => ({ way, money: over(FIRST_ROUND, played(way)) }))
    .sort((a, b) => b.money - a.money)
    .slice(0, FINALISTS);
  const baseline = over(runs, played(expert()));
  const best = Math.max(baseline, expected, ...finalists.map(({ way }) => over(runs, played(way))));
  return {
    expected,
    best,
    share: best > 0 ? Math.round((expected * 100) / best) : 100,
    expert: baseline,
  };
}

/**
 * The next decision, fitted to what is allowed now: a sum is moved into its range, and what can no longer be said
 * is skipped. Undefined when none is left.
 */
function asDecided(
  decided: readonly Action[],
  done: readonly Action[],
  view: MeetingView,
): Action | undefined {
  for (const action of decided.slice(nextIndex(decided, done))) {
    const possible = asAllowed(action, view);
    if (possible) return possible;
  }
  return undefined;
}

/** How far the decisions have been carried out: just past the last one that was said, in order. */
function nextIndex(decided: readonly Action[], done: readonly Action[]): number {
  let index = 0;
  for (const { kind } of done) {
    const at = decided.findIndex((action, place) => place >= index && action.kind === kind);
    if (at >= 0) index = at + 1;
  }
  return index;
}

function asAllowed(action: Action, view: MeetingView): Action | undefined {
  const move = view.legal.find(({ kind }) => kind === action.kind);
  if (!move) return undefined;
  const possible = 'amount' in action ? { ...action, amount: within(move, 'amount', action.amount) } : action;
  return refusalOf(possible, view.legal) === undefined ? possible : undefined;
}
