import { MONTH } from '../../../content/messages/month.ts';
import { MEASURE_NAMES } from '../../../content/room-terms.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { nameOf, sum } from '../../kit/words.ts';
import type { Suggestion } from './suggest.ts';
import { day } from './wording.ts';

const t = translator(MONTH);

/** A suggestion in words: what to do, and why. */
export function suggestionText(one: Suggestion): { readonly title: string; readonly why: string } {
  const { reason } = one;
  const values = {
    name: one.dealer === null ? '' : nameOf(one.dealer),
    amount: one.amount === null ? '' : sum(one.amount),
    day: one.day === null ? '' : day(one.day),
    measure: one.measure === null ? '' : inLanguage(MEASURE_NAMES[one.measure]),
  };
  const by = one.action?.kind === 'press-miss' ? one.action.by : 'call';
  const title = reason === 'press' ? t(`suggest.press.${by}`, values) : t(`suggest.${reason}`, values);
  return { title, why: t(`suggest.${reason}.why`, values) };
}
