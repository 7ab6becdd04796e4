/** Ways of playing on: how somebody goes on after the line that was changed. */
import { type Bot, LUCKLESS, legal } from '../bots/bot.ts';
import { expert } from '../bots/expert.ts';
import { beginner, intermediate } from '../bots/learner.ts';
import type { Action } from '../protocol/action.ts';
import type { MeetingView } from '../protocol/view.ts';

export const STYLES = ['beginner', 'intermediate', 'expert'] as const;
export type StyleName = (typeof STYLES)[number];

const PLAYERS: Readonly<Record<StyleName, Bot>> = { beginner, intermediate, expert: expert() };

/** What somebody of this style says next. The styles need neither luck nor wording. */
export function nextOf(style: StyleName, view: MeetingView, done: readonly Action[]): Action {
  return PLAYERS[style]({ view, done, ...LUCKLESS });
}

/** One line as it was played: what could be seen, what had been said before, and what was said. */
interface Line {
  readonly view: MeetingView;
  readonly done: readonly Action[];
  readonly action: Action;
}

/**
 * The style closest to how these lines were played: the one that would most often have said the same kind of thing
 * and named sums of the same height. Of equally close styles, the weaker, so that nobody is credited with playing
 * on better than they do.
 */
export function nearestStyle(lines: readonly Line[]): StyleName {
  let best: { readonly style: StyleName; readonly likeness: number } = { style: 'beginner', likeness: -1 };
  for (const style of STYLES) {
    const likeness = lines.reduce((sum, line) => sum + alike(style, line), 0);
    if (likeness > best.likeness) best = { style, likeness };
  }
  return best.style;
}

/** 2 for the same kind of action, less up to 1 the further apart the sums are. */
function alike(style: StyleName, { view, done, action }: Line): number {
  if (!legal(view, action.kind)) return 0;
  const other = nextOf(style, view, done);
  if (other.kind !== action.kind) return 0;
  if (!('amount' in other) || !('amount' in action)) return 2;
  return 2 - Math.min(1, Math.abs(other.amount - action.amount) / Math.max(other.amount, action.amount));
}
