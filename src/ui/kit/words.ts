/** Names, sums and days as they stand in sentences, in the player's language. */
import { dealerById } from '../../content/dealers.ts';
import { monthName } from '../../content/lines/desk/calendar-words.ts';
import { REPORT } from '../../content/messages/report.ts';
import { formatYuan } from '../../content/money.ts';
import type { CalendarDate, DealerId } from '../../protocol/month-event.ts';
import type { Yuan } from '../../protocol/units.ts';
import { inLanguage, language, translator } from './language.ts';

const t = translator(REPORT);

export function sum(amount: Yuan): string {
  return formatYuan(amount, language.value);
}

/** How one addresses the dealer; the id of one whom this program does not know. */
export function nameOf(dealer: DealerId): string {
  const known = dealerById(dealer);
  return known ? inLanguage(known.short) : dealer;
}

/** "3月": a month of the season by its first day. */
export function monthOf(date: CalendarDate): string {
  return inLanguage(monthName(date));
}

export function monthAndYear(date: CalendarDate): string {
  return t('report.when', { year: String(date.year), month: monthOf(date) });
}

export function listed(words: readonly string[]): string {
  return words.join(language.value === 'zh' ? '、' : ', ');
}

/** Sentences one after the other. */
export function spaced(...sentences: readonly (string | false)[]): string {
  return sentences.filter((each) => each !== false).join(language.value === 'zh' ? '' : ' ');
}
