/**
 * Money as people write it. Yuan are whole numbers in the data; 万 (10,000) exists only here and in `read-money.ts`, on
 * the way to and from the screen. No locale functions, so that every browser writes the same digits.
 */
import type { Yuan } from '../protocol/units.ts';
import type { Language } from './bilingual.ts';

const WAN = 10_000;
/** 1亿. */
const YI = 100_000_000;

/** Digits in groups of three: 125000 → "125,000". */
function grouped(amount: number): string {
  return String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** As said at a table: 12.5万, 3500元; ¥125,000 in English. 万 is rounded to the nearest 100 yuan. */
export function formatYuan(amount: Yuan, language: Language): string {
  const sign = amount < 0 ? '-' : '';
  const size = Math.abs(amount);
  if (language === 'en') return `${sign}¥${grouped(size)}`;
  if (size >= YI && size % (100 * WAN) === 0) return `${sign}${size / YI}亿`;
  if (size >= WAN) return `${sign}${Math.round(size / 100) / 100}万`;
  return `${sign}${Math.round(size)}元`;
}

/** To the yuan, as in a ledger: 125,000元; ¥125,000. */
export function formatYuanExact(amount: Yuan, language: Language): string {
  const sign = amount < 0 ? '-' : '';
  const digits = grouped(Math.abs(amount));
  return language === 'en' ? `${sign}¥${digits}` : `${sign}${digits}元`;
}
