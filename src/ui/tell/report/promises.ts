/** The promise ledger of a whole month in figures: what became of the parts, and how much of what was promised came. */
import { inForce } from '../../../books/page.ts';
import { fateOf, type PartFate } from '../../../books/part-today.ts';
import type { Percent, Yuan } from '../../../protocol/units.ts';
import { type MonthLog, pageIn } from './month-log.ts';

export interface PromiseFigures {
  /** Dealers with a commitment, and those who only gave a word. */
  readonly committed: number;
  readonly vague: number;
  readonly parts: Readonly<Record<PartFate, number>>;
  /** Of the dealers with a commitment. */
  readonly promised: Yuan;
  readonly came: Yuan;
  /** Found to be there at the first comparison, before anybody pressed. */
  readonly inTime: Yuan;
}

export function promisesOf(log: MonthLog): PromiseFigures {
  const parts: Record<PartFate, number> = {
    kept: 0,
    partly: 0,
    missed: 0,
    renewed: 0,
    unchecked: 0,
    silent: 0,
    'too-late': 0,
  };
  const sum = { committed: 0, vague: 0, promised: 0, came: 0, inTime: 0 };
  for (const { dealer, paid } of log.dealers) {
    const last = inForce(pageIn(log, dealer));
    if (!last) continue;
    if (!last.commitment.specific) {
      sum.vague += 1;
      continue;
    }
    sum.committed += 1;
    sum.promised += last.commitment.amount;
    sum.came += Math.min(paid, last.commitment.amount);
    for (const part of last.parts) {
      parts[fateOf(part, log.lastDay)] += 1;
      if (!part.renewal) sum.inTime += part.found[0]?.paid ?? 0;
    }
  }
  return { ...sum, parts, inTime: Math.min(sum.inTime, sum.came) };
}

/** Whole percent of a sum, a hundred only for all of it; null of nothing. */
export function shareOf(part: Yuan, whole: Yuan): Percent | null {
  return whole === 0 ? null : Math.floor((part * 100) / whole);
}
