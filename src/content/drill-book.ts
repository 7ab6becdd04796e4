/** What this version of the game brings to drills: its people, in fixed places, and its words. */
import { knownDealer } from './dealers.ts';
import { WORDS_VERSION } from './words-version.ts';

/** Whose place is which bit of a short code. Nobody ever leaves their place, wherever they stand elsewhere; who is new comes last. */
const PLACES = [
  'lao-zhou',
  'sun-jie',
  'ma-zong',
  'lao-tian',
  'xiao-fei',
  'he-ge',
  'chen-yue',
  'qian-ye',
  'tan-sao',
  'lu-gong',
  'bai-laoban',
  'shi-xiansheng',
] as const;

/** What short codes are read with. */
export const CODE_BOOK: { readonly pool: readonly string[] } = { pool: PLACES };

/** What a drill is cast and scored with. */
export const DRILL_CONTENT = { words: WORDS_VERSION, briefOf: (id: string) => knownDealer(id)?.brief };
