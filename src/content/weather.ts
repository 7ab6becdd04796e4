/** The year as it shows in the county: seasons, and a weather of its own for every date. Pure: the same date, the same sky. */
import type { CalendarDate } from '../protocol/month-event.ts';

export type TimeOfYear = 'spring' | 'summer' | 'autumn' | 'winter';
export type Weather = 'sun' | 'cloud' | 'rain' | 'wind' | 'snow';

export function seasonOf(month: number): TimeOfYear {
  if (month >= 3 && month <= 5) return 'spring';
  if (month >= 6 && month <= 8) return 'summer';
  return month >= 9 && month <= 11 ? 'autumn' : 'winter';
}

/** Days in ten of sun, cloud and rain, as in a county south of the Huai; the rest is wind. Design choice. */
const SHARES: Readonly<Record<TimeOfYear, readonly [sun: number, cloud: number, rain: number]>> = {
  spring: [35, 25, 27],
  summer: [48, 17, 28],
  autumn: [52, 20, 10],
  winter: [38, 30, 18],
};

/** Spreads neighbouring days apart (MurmurHash3's finaliser, A. Appleby, public domain). 0–99. */
function lot({ year, month, day }: CalendarDate): number {
  let word = (year * 372 + month * 31 + day) | 0;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return ((word ^ (word >>> 16)) >>> 0) % 100;
}

export function weatherOf(date: CalendarDate): Weather {
  const season = seasonOf(date.month);
  const [sun, cloud, rain] = SHARES[season];
  const drawn = lot(date);
  if (drawn < sun) return 'sun';
  if (drawn < sun + cloud) return 'cloud';
  if (drawn < sun + cloud + rain) return season === 'winter' ? 'snow' : 'rain';
  return 'wind';
}
