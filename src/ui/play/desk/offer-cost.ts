import { MONTH_FILE } from '../../../content/messages/month-file.ts';
import { translator } from '../../kit/language.ts';
import type { Offer } from './moves.ts';
import { duration } from './wording.ts';

const t = translator(MONTH_FILE);

/** What something takes, the way included. `least`: a talk takes as long as it takes. */
export function costWords({ work, travel }: Offer, least = false): string {
  const values = { time: duration(work), travel: duration(travel) };
  if (travel > 0) return t(least ? 'move.takes.travel.least' : 'move.takes.travel', values);
  return t(least ? 'move.takes.least' : 'move.takes', values);
}
