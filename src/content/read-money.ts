/** Money as people type it, read: 12.5万, 三千五, 125,000. Needed where amounts are asked for, not to show them. */
import type { Yuan } from '../protocol/units.ts';
import { arabic, mixed, plain, spokenFraction } from './numerals.ts';

/** 1亿: the largest amount that is read. */
const YI = 100_000_000;

export interface ParseYuanOptions {
  /** A bare number below 1,000 means 万: what a Chinese player typing "12.5" means. */
  readonly bareMeansWan?: boolean;
}

/** What `text` means in whole yuan, 0 to 1亿; nothing when it is not a clear amount. */
export function parseYuan(text: string, options: ParseYuanOptions = {}): Yuan | undefined {
  const cleaned = plain(text);
  const marked = cleaned.replace(/^(人民币|rmb|cny)?¥?/, '').replace(/(元整?|块钱?|圆|yuan|rmb)$/, '');
  const hadMark = marked !== cleaned;
  const short = /^(\d+(?:\.\d+)?)([km])$/.exec(marked);
  const bare = arabic(marked);
  let value: number | undefined;
  if (short) value = Number(short[1]) * (short[2] === 'k' ? 1_000 : 1_000_000);
  else if (bare !== undefined) value = bare;
  else value = spokenFraction(marked) ?? mixed(marked);
  if (value === undefined) return undefined;

  const unitless =
    !/[十百千万亿km]/.test(marked) || /^[一二三四五六七八九]?十[一二三四五六七八九]?$/.test(marked);
  if (unitless && !hadMark && options.bareMeansWan === true && value < 1_000 && !marked.includes(','))
    value *= 10_000;
  else if (unitless && /\.\d+$/.test(marked)) {
    // fen are written with two digits; anything else after a point is not an amount of yuan
    if (!/\.\d{2}$/.test(marked)) return undefined;
    value = Math.round(value);
  }
  const whole = Math.round(value);
  if (Math.abs(value - whole) > 1e-6 || whole > YI) return undefined;
  return whole;
}
