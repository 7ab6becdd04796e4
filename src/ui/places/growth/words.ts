import { dealerById } from '../../../content/dealers.ts';
import { GROWTH } from '../../../content/messages/growth.ts';
import { endedAt, type GrowthEntry, mondayOf } from '../../../session/growth.ts';
import { inLanguage, language, translator } from '../../kit/language.ts';

const t = translator(GROWTH);

function locale(): string {
  return language.value === 'zh' ? 'zh-CN' : 'en-GB';
}

/** The Monday of a week: 3月1日, 1 March. */
export function weekName(week: number): string {
  const form = new Intl.DateTimeFormat(locale(), { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return form.format(new Date(mondayOf(week)));
}

export function whenOf(entry: GrowthEntry): string {
  const form = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' });
  return form.format(new Date(endedAt(entry)));
}

/** The dealer of a meeting; month and territory of a season. */
export function whoOf(entry: GrowthEntry): string {
  if (entry.kind === 'read') {
    const { scenario, dealers, month } = entry.facts;
    return scenario === 'month' ? t('games.month', { month, dealers: dealers.length }) : nameOf(dealers[0]);
  }
  const { log } = entry.game;
  return log.scenario === 'month'
    ? t('games.month', { month: log.months, dealers: log.dealers.length })
    : nameOf(log.dealer.id);
}

function nameOf(id: string | undefined): string {
  const dealer = id === undefined ? undefined : dealerById(id);
  return dealer ? inLanguage(dealer.name) : (id ?? '');
}
