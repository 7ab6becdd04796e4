/** Sums and points of the coach, rounded to what such figures can say: a tenth of 万, a hundred yuan, a whole point. */
import { formatYuan } from '../../../content/money.ts';
import type { Yuan } from '../../../protocol/units.ts';
import { language } from '../../kit/language.ts';

/** From here on, sums are rounded to a thousand yuan, below to a hundred. */
const LARGE: Yuan = 10_000;

export function roughly(amount: Yuan): Yuan {
  const step = Math.abs(amount) >= LARGE ? 1_000 : 100;
  return Math.round(amount / step) * step;
}

export function sum(amount: Yuan): string {
  return formatYuan(roughly(amount), language.value);
}

/** With its sign: +4.3万, −3100元, 0元. */
export function signedSum(amount: Yuan): string {
  const rough = roughly(amount);
  const size = formatYuan(Math.abs(rough), language.value);
  if (rough === 0) return size;
  return rough < 0 ? `−${size}` : `+${size}`;
}

/** Whole points with their sign: +5, −9, ±0. */
export function signedPoints(points: number): string {
  const whole = Math.round(points);
  if (whole === 0) return '±0';
  return whole < 0 ? `−${-whole}` : `+${whole}`;
}
