/** A dealer's brief for tests: an old friend of the trade whose sums lie close together. */
import type { Brief } from '../../src/protocol/brief.ts';

export function aBrief(change: Partial<Brief> = {}): Brief {
  return {
    id: 'test-dealer',
    temperament: 'old-friend',
    trade: 'liquor',
    natural: [95_000, 105_000],
    receivable: [300, 400],
    integrity: [60, 75],
    excuses: ['retailers-owe', 'stock', 'house', 'month-end'],
    ...change,
  };
}
