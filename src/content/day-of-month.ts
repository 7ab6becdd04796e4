import type { Day } from '../protocol/units.ts';
import type { Bilingual } from './bilingual.ts';

/** 12号, the 12th. */
export function dayOfMonth(day: Day): Bilingual {
  const teens = day % 100 >= 11 && day % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return { zh: `${day}号`, en: `the ${day}${ending}` };
}
