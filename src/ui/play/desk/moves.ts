/** What can be done about one dealer now, what it takes, and why not where it cannot: the law says it in the view. */

import { isAboutNothing } from '../../../books/desk-parts.ts';
import type { DeskActionKind } from '../../../protocol/month-action.ts';
import {
  DESK_MINUTES,
  EFFORT_DAYS,
  EFFORT_MINUTES,
  needsTravel,
  SHORTEST_CALL,
  SHORTEST_VISIT,
} from '../../../protocol/month-costs.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import { reasonAgainst, type ShutReason } from '../../../protocol/shut.ts';
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

export interface Offer {
  readonly work: Minutes;
  readonly travel: Minutes;
  /** Undefined while it can be done. */
  readonly why: ShutReason | undefined;
}

export function offerOf(view: MonthView, desk: DealerDesk, move: Move): Offer {
  const action = { kind: kindOf(move), dealer: desk.id, ...byOf(move) };
  return { ...costOf(desk, move), why: reasonAgainst(action, view.shut) };
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
  return {
    measure,
    days,
    round,
    work: EFFORT_MINUTES[measure],
    travel: needsTravel(measure) ? desk.travel : 0,
    why: reasonAgainst({ kind: 'start-measure', dealer: desk.id, measure }, view.shut),
  };
}
