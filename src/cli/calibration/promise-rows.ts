/** C5: the more specific a promise, the more of it is there on its day. */
import { PROMISES, type PromiseSample } from './promise-sample.ts';
import type { Row } from './row.ts';
import { meanOf } from './statistics.ts';

const WORDS = {
  none: 'nobody asked',
  vague: 'a vague promise',
  dated: 'specific, with a date',
  full: 'specific, dated, in parts, in writing',
} as const;

export function promiseRows(samples: readonly PromiseSample[]): readonly Row[] {
  return PROMISES.map((kind, index) => {
    const measured = meanOf(samples.map((sample) => sample[kind]));
    const weaker = PROMISES[index - 1];
    // Paired: the same dealers, sums and luck under the weaker promise.
    const rise = weaker && meanOf(samples.map((sample) => sample[kind] - sample[weaker]));
    const rising = rise === undefined || rise.low > 0;
    const bounds = { none: measured.high < 0.35, vague: true, dated: true, full: measured.low > 0.7 };
    return {
      id: 'C5',
      phenomenon: `paid by its date: ${WORDS[kind]}`,
      must: { none: 'below 0.35', vague: 'rising', dated: 'rising', full: 'rising, above 0.70' }[kind],
      measured,
      unit: 'ratio',
      holds: rising && bounds[kind],
    };
  });
}
