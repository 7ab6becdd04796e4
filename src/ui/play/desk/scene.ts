/**
 * A scene of the month: following up, pressing, a new day in writing, a round of collecting, each where it happens. It
 * plays the same actions as the desk would and knows no rule of its own.
 */
import type { DeskAction } from '../../../protocol/month-action.ts';
import type { DealerId } from '../../../protocol/month-event.ts';

/** Where the rep is: still at the desk with the phone at hand, on the line, in the dealer's shop, at a retailer's. */
export type Here = 'desk' | 'phone' | 'shop' | 'retailer';

/** What in a scene needs a figure or a day before it can be said. */
export const SCENE_DRAFTS = ['renew-part', 'joint-collection'] as const;
export type SceneDraft = (typeof SCENE_DRAFTS)[number];

export interface Scene {
  readonly dealer: DealerId;
  /** Entered by something done already; otherwise the rep has yet to choose what to say. */
  readonly acted: boolean;
  /** How many events of the month, and lines of its chronicle, there were before. */
  readonly since: number;
  readonly from: number;
  /** Laid open when the scene begins. */
  readonly draft: SceneDraft | null;
  /** There was a way to go, which is seen on the map first. */
  readonly byRoad: boolean;
}

/** Where `action` is done; null for what is done at the desk alone. */
export function placeOf(action: DeskAction): Exclude<Here, 'desk'> | null {
  switch (action.kind) {
    case 'remind-due':
    case 'contact-due':
    case 'renew-part':
      return 'phone';
    case 'press-miss':
      return action.by === 'visit' ? 'shop' : 'phone';
    case 'start-measure':
      return action.measure === 'joint-collection' ? 'retailer' : null;
    default:
      return null;
  }
}

/** Where the rep is after `action`: what is put in writing is put in writing where one is. */
export function moveTo(here: Here, action: DeskAction): Here {
  const place = placeOf(action);
  if (place === null) return here;
  if (action.kind === 'renew-part' && here !== 'desk') return here;
  // A line is sent from anywhere; it does not put anybody on the phone.
  return action.kind === 'remind-due' ? here : place;
}
