/** What could sensibly be said or done next where the rep is, as far as the month's law allows it. */
import type { DeskAction } from '../../../protocol/month-action.ts';
import type { MonthEvent } from '../../../protocol/month-event.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import { isPestering, type Move, measureOffer, type Offer, offerOf } from '../desk/moves.ts';
import type { Here, SceneDraft } from '../desk/scene.ts';

export type SceneMove =
  | Extract<Move, 'remind-due' | 'contact-due' | 'press-call' | 'press-visit' | 'renew-part'>
  | 'joint-collection';

export interface SceneChoice {
  readonly move: SceneMove;
  readonly offer: Offer;
}

const REACH: Readonly<Record<Here, readonly SceneMove[]>> = {
  desk: ['press-call', 'renew-part', 'contact-due', 'remind-due', 'press-visit', 'joint-collection'],
  phone: ['renew-part', 'press-call', 'contact-due', 'remind-due', 'press-visit', 'joint-collection'],
  shop: ['renew-part', 'press-visit', 'joint-collection'],
  retailer: ['joint-collection'],
};

/** `sought`: what the rep came for. */
export function choicesIn(
  here: Here,
  view: MonthView,
  desk: DealerDesk,
  sought: SceneDraft | null,
): readonly SceneChoice[] {
  return REACH[here]
    .filter((move) => isSensible(move, here, view, desk, sought))
    .map((move) => ({ move, offer: offerFor(view, desk, move) }))
    .filter(({ offer }) => offer.why === undefined);
}

function offerFor(view: MonthView, desk: DealerDesk, move: SceneMove): Offer {
  return move === 'joint-collection' ? measureOffer(view, desk, move) : offerOf(view, desk, move);
}

function isSensible(
  move: SceneMove,
  here: Here,
  view: MonthView,
  desk: DealerDesk,
  sought: SceneDraft | null,
): boolean {
  switch (move) {
    case 'remind-due':
    case 'contact-due':
      return !isPestering(view, desk, move);
    case 'joint-collection':
      return here === 'retailer' || sought === move || retailersMatter(desk);
    default:
      return true;
  }
}

/** The last thing heard about the money was that it would have to wait. */
export function wasPutOff(happened: readonly MonthEvent[]): boolean {
  const answer = happened.findLast(({ kind }) => kind === 'pressed' || kind === 'part-renewed');
  return answer?.kind === 'pressed' && answer.answer === 'puts-off';
}

/** Heard of, promised, or tried already: without that a round hits by chance. */
function retailersMatter({ facts, excuses, promisedMeasures, measures }: DealerDesk): boolean {
  return (
    facts.some(({ about }) => about === 'retailers') ||
    excuses.some(({ excuse }) => excuse === 'retailers-owe') ||
    promisedMeasures.includes('joint-collection') ||
    measures.some(({ measure }) => measure === 'joint-collection')
  );
}

/** What a move does; `figure`: the day of a renewed part, or the yuan a round is hoped to bring. */
export function actionFor(dealer: string, move: SceneMove, figure: number): DeskAction {
  switch (move) {
    case 'press-call':
      return { kind: 'press-miss', dealer, by: 'call' };
    case 'press-visit':
      return { kind: 'press-miss', dealer, by: 'visit' };
    case 'renew-part':
      return { kind: move, dealer, day: figure };
    case 'joint-collection':
      return { kind: 'start-measure', dealer, measure: move, estimate: figure };
    default:
      return { kind: move, dealer };
  }
}

/** Needs a figure before it can be said. */
export function draftOf(move: SceneMove): SceneDraft | null {
  return move === 'renew-part' || move === 'joint-collection' ? move : null;
}
