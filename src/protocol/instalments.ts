/** Equal parts of a commitment: how the dealer and the rep who asks for it both read a schedule. */
import type { Instalment } from './event.ts';
import type { Day, Yuan } from './units.ts';

/** Equal parts between two days, each a multiple of 100 yuan; the odd yuan go to the first. */
export function instalmentsOf(amount: Yuan, parts: number, first: Day, last: Day): Instalment[] {
  const each = parts === 1 ? amount : Math.floor(amount / parts / 100) * 100;
  return Array.from({ length: parts }, (_, index) => ({
    day: parts === 1 ? first : first + Math.round(((last - first) * index) / (parts - 1)),
    amount: index === 0 ? amount - each * (parts - 1) : each,
  }));
}
