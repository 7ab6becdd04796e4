/** Small counts in words, for sentences that show a published figure: 两天内, within two days. */
import type { Bilingual } from './bilingual.ts';

const WORDS: readonly Bilingual[] = [
  { zh: '零', en: 'no' },
  { zh: '一', en: 'one' },
  { zh: '两', en: 'two' },
  { zh: '三', en: 'three' },
  { zh: '四', en: 'four' },
  { zh: '五', en: 'five' },
  { zh: '六', en: 'six' },
  { zh: '七', en: 'seven' },
  { zh: '八', en: 'eight' },
  { zh: '九', en: 'nine' },
  { zh: '十', en: 'ten' },
];

/** As one counts things; from eleven on in figures. */
export function counted(count: number): Bilingual {
  return WORDS[count] ?? { zh: ` ${count} `, en: String(count) };
}
