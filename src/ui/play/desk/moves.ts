/**
 * What can be done about one dealer now, what it takes, and why not where it cannot. Whether it can be done, the view's
 * law says alone; the reason is read off what the player sees.
 */

import { isAllowed } from '../../../books/allowed.ts';
import { hasCommitted, isAboutNothing, isMissed } from '../../../books/desk-parts.ts';
import type { DeskActionKind } from '../../../protocol/month-action.ts';
import {
  DESK_MINUTES,
  EFFORT_DAYS,
  EFFORT_MINUTES,
  MOST_TALKS,
  mostRounds,
  needsTravel,
  SHORTEST_CALL,
  SHORTEST_VISIT,
} from '../../../protocol/month-costs.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import type { Minutes } from '../../../protocol/units.ts';
import type { Measure } from '../../../protocol/vocabulary.ts';

export const MOVES = [
  'visit',
  'call',
  'send-plan',
  'remind-due',
  'contact-due',
  'press-call',
  'press-visit',
  'renew-part',
] as const;
export type Move = (typeof MOVES)[number];

export type WhyNot =
  | 'no-time'
  | 'committed'
  | 'talked-today'
  | 'talks-used'
  | 'month-over'
  | 'planned'
  | 'talked-already'
  | 'no-miss'
  | 'answered'
  | 'not-pressed'
  | 'renewed-once'
  | 'no-talk'
  | 'too-late'
  | 'done';

export interface Offer {
  readonly work: Minutes;
  readonly travel: Minutes;
  /** Undefined while it can be done. */
  readonly why: WhyNot | undefined;
}

export function offerOf(view: MonthView, desk: DealerDesk, move: Move): Offer {
  const cost = costOf(desk, move);
  const open = isAllowed(view, kindOf(move), { dealer: desk.id, ...byOf(move) });
  return { ...cost, why: open ? undefined : (ruledOut(view, desk, move) ?? 'no-time') };
}

function kindOf(move: Move): DeskActionKind {
  return move === 'press-call' || move === 'press-visit' ? 'press-miss' : move;
}

function byOf(move: Move): Readonly<Record<string, string>> {
  if (move === 'press-call') return { by: 'call' };
  return move === 'press-visit' ? { by: 'visit' } : {};
}

function costOf({ travel }: DealerDesk, move: Move): { readonly work: Minutes; readonly travel: Minutes } {
  if (move === 'visit') return { work: SHORTEST_VISIT, travel };
  if (move === 'call') return { work: SHORTEST_CALL, travel: 0 };
  return { work: DESK_MINUTES[move], travel: move === 'press-visit' ? travel : 0 };
}

/** Why it cannot be done, were there all the time in the world. */
function ruledOut(view: MonthView, desk: DealerDesk, move: Move): WhyNot | undefined {
  switch (move) {
    case 'visit':
    case 'call':
      return noTalk(view, desk);
    case 'send-plan':
      if (desk.planned !== null) return 'planned';
      return desk.talks > 0 ? 'talked-already' : undefined;
    case 'remind-due':
    case 'contact-due':
      return undefined;
    case 'press-call':
    case 'press-visit':
    case 'renew-part':
      return noPress(view, desk, move);
  }
}

function noTalk({ date, monthEnd }: MonthView, desk: DealerDesk): WhyNot | undefined {
  if (hasCommitted(desk)) return 'committed';
  if (date.day >= monthEnd - 1) return 'month-over';
  if (desk.talks >= MOST_TALKS) return 'talks-used';
  return desk.lastTalk === date.day ? 'talked-today' : undefined;
}

function noPress(view: MonthView, desk: DealerDesk, move: Move): WhyNot | undefined {
  const missed = desk.parts.filter(isMissed);
  if (missed.length === 0) return 'no-miss';
  if (move === 'renew-part') {
    if (missed.every(({ pressed }) => pressed === null)) return 'not-pressed';
    if (view.date.day >= view.monthEnd) return 'month-over';
  }
  if (lacksTime(view, desk, move)) return undefined;
  return move === 'renew-part' ? 'renewed-once' : 'answered';
}

function lacksTime({ clock, dayEnds }: MonthView, desk: DealerDesk, move: Move): boolean {
  const { work, travel } = costOf(desk, move);
  return clock + work + travel > dayEnds;
}

/** A call or a line when nothing is due is felt as pestering. */
export function isPestering(view: MonthView, desk: DealerDesk, move: Move): boolean {
  return (move === 'remind-due' || move === 'contact-due') && isAboutNothing(view, desk, move);
}

export interface MeasureOffer extends Offer {
  readonly measure: Measure;
  /** Calendar days until the money shows. */
  readonly days: number;
  /** Which time it would be, from 1. */
  readonly round: number;
}

export function measureOffer(view: MonthView, desk: DealerDesk, measure: Measure): MeasureOffer {
  const round = desk.measures.filter((line) => line.measure === measure).length + 1;
  const days = EFFORT_DAYS[measure];
  const open = isAllowed(view, 'start-measure', { dealer: desk.id, measure });
  const why = (): WhyNot => {
    if (round > mostRounds(measure)) return 'done';
    if (desk.talks === 0) return 'no-talk';
    return view.date.day + days > view.monthEnd ? 'too-late' : 'no-time';
  };
  return {
    measure,
    days,
    round,
    work: EFFORT_MINUTES[measure],
    travel: needsTravel(measure) ? desk.travel : 0,
    why: open ? undefined : why(),
  };
}
