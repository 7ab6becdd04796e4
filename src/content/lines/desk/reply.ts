/** The rep's words for an action at the desk: the pool they come from and what fills the braces. */
import type { DeskAction } from '../../../protocol/month-action.ts';
import { dayOfMonth } from '../../day-of-month.ts';
import { dealerById } from '../../dealers.ts';
import type { Source } from '../draw.ts';
import { type Slots, yuan } from '../slots.ts';
import type { DeskRepKey } from './key.ts';
import { deskRepSource } from './sources.ts';

export function deskReplySource(action: DeskAction): Source {
  return deskRepSource(keyOf(action));
}

function keyOf(action: DeskAction): DeskRepKey {
  switch (action.kind) {
    case 'start-measure':
      return `start-measure:${action.measure}`;
    case 'press-miss':
      return `press-miss:${action.by}`;
    default:
      return action.kind;
  }
}

export function deskReplySlots(action: DeskAction): Slots {
  const named = 'dealer' in action ? namesOf(action.dealer) : {};
  switch (action.kind) {
    case 'send-plan':
      return { ...named, amount: yuan(action.amount) };
    case 'start-measure':
      return { ...named, amount: yuan(action.estimate) };
    case 'renew-part':
      return { ...named, day: dayOfMonth(action.day) };
    default:
      return named;
  }
}

/** How the dealer and the shop are called; an id of nobody is a bug of the caller. */
export function namesOf(dealerId: string): Slots {
  const dealer = dealerById(dealerId);
  if (!dealer) throw new Error(`no such dealer: ${dealerId}`);
  return { name: dealer.short, shop: dealer.shop };
}
