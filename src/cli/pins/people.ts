/** The dealers of a pin, as world, drills and words know them. */
import { DRILL_CONTENT } from '../../content/drill-book.ts';
import type { Brief } from '../../protocol/brief.ts';
import type { DrillDealer } from '../../protocol/drill.ts';
import type { PinnedDealer } from './pin.ts';

export function briefOf(dealer: PinnedDealer): Brief {
  if (typeof dealer !== 'string') return dealer.brief;
  const known = DRILL_CONTENT.briefOf(dealer);
  if (!known) throw new Error(`nobody is called ${dealer}`);
  return known;
}

export function drillDealer(dealer: PinnedDealer): DrillDealer {
  return typeof dealer === 'string' ? { kind: 'drawn', id: dealer } : { kind: 'built', ...dealer };
}
