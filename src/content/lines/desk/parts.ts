/**
 * From an event of the month to who speaks, from which pools and about what. Every kind has its case, or the build
 * fails; what is done or said by the rep, and what is said in a talk, is worded elsewhere.
 */
import type { DealerId, MonthEvent, MonthEventOf } from '../../../protocol/month-event.ts';
import type { Yuan } from '../../../protocol/units.ts';
import { dayOfMonth } from '../../day-of-month.ts';
import { dealerById } from '../../dealers.ts';
import type { Source } from '../draw.ts';
import { minutesLong, type Slots, yuan } from '../slots.ts';
import { dateName, dealerCount, monthName, plainNumber } from './calendar-words.ts';
import type { DeskNarratorKey, NeverContactedWell, TemperKey } from './key.ts';
import { namesOf } from './reply.ts';
import { type DeskKey, deskSource, temperSource, toldSource } from './sources.ts';

export interface DeskPart {
  readonly by: 'dealer' | 'narrator';
  readonly dealer: DealerId | null;
  /** From the narrowest pool to the widest. */
  readonly sources: readonly Source[];
  readonly slots: Slots;
}

/** Less than this is not worth naming as what a measure has brought. Design choice. */
const WORTH_NAMING: Yuan = 2_000;

/** `costOf`: what the measure that has now shown had cost us; a measure that brings less has come to nothing. */
export function deskParts(
  event: MonthEvent,
  costOf: (event: MonthEventOf<'measure-brought'>) => Yuan,
): readonly DeskPart[] {
  switch (event.kind) {
    case 'acted':
    case 'in-talk':
    case 'talk-ended':
      return [];
    case 'month-opened':
      return [told('month-opened', { month: monthName(event.date), quota: yuan(event.quota) })];
    case 'day-broke': {
      const { workingDaysLeft: left, date } = event;
      if (left === 0) return [told('last-day-broke', { date: dateName(date) })];
      return [told('day-broke', { date: dateName(date), left: plainNumber(left) })];
    }
    case 'travelled':
      return [told('travelled', { minutes: minutesLong(event.minutes) }, event.dealer)];
    case 'talk-began':
      return [told(`talk-began:${event.by}`, {}, event.dealer)];
    case 'receipts-checked':
      return [receipts(event)];
    case 'part-found':
      return [found(event)];
    case 'month-closed':
      return [closed(event)];
    case 'grade-revised':
      return [told(`grade-revised:${event.grade}`, {}, event.dealer)];
    case 'season-ended':
      return [told('season-ended')];
    default:
      return [dealerPart(event, costOf)];
  }
}

type Told = 'month-opened' | 'day-broke' | 'travelled' | 'talk-began' | 'receipts-checked' | 'part-found';
type Silent = 'acted' | 'in-talk' | 'talk-ended';
type DealerEvent = Exclude<
  MonthEvent,
  { kind: Told | Silent | 'month-closed' | 'grade-revised' | 'season-ended' }
>;

function dealerPart(event: DealerEvent, costOf: (event: MonthEventOf<'measure-brought'>) => Yuan): DeskPart {
  const { dealer } = event;
  switch (event.kind) {
    case 'plan-sent':
      return says(dealer, null, ['plan-sent'], { amount: yuan(event.amount) });
    case 'measure-started':
      return says(dealer, null, [`measure-started:${event.measure}`, 'measure-started']);
    case 'measure-brought':
      if (event.paid < Math.max(costOf(event), WORTH_NAMING)) return says(dealer, null, ['measure-fizzled']);
      return says(dealer, null, [`measure-brought:${event.measure}`, 'measure-brought'], {
        amount: yuan(event.paid),
      });
    case 'measure-forgotten':
      return says(dealer, null, [`measure-forgotten:${event.measure}`, 'measure-forgotten']);
    case 'reminded':
    case 'contacted': {
      const slots = { day: dayOfMonth(event.day) };
      if (event.taken === 'coolly')
        return says(
          dealer,
          event.kind === 'contacted' ? 'contacted:coolly' : null,
          [`${event.kind}:coolly`],
          slots,
        );
      return says(dealer, event.kind, [event.kind], slots);
    }
    case 'pestered':
      return says(dealer, 'pestered', ['pestered']);
    case 'payment-announced':
      return says(dealer, 'announced', ['announced'], { day: dayOfMonth(event.day) });
    case 'pressed':
      return says(dealer, event.answer, [`${event.answer}:${event.by}`], {
        amount: yuan(event.owed),
        day: dayOfMonth(event.day),
      });
    case 'part-renewed':
      return says(dealer, 'renewed', ['renewed'], {
        amount: yuan(event.amount),
        day: dayOfMonth(event.day),
      });
    default:
      return event satisfies never;
  }
}

/** The dealer: words of this temperament where it has some, then what anyone may say. */
function says(
  dealer: DealerId,
  temper: TemperKey | NeverContactedWell | null,
  keys: readonly DeskKey[],
  slots: Slots = {},
): DeskPart {
  const person = dealerById(dealer);
  const own = temper && person ? [temperSource(person.brief.temperament, temper)] : [];
  return { by: 'dealer', dealer, sources: [...own, ...keys.map(deskSource)], slots };
}

function told(key: DeskNarratorKey, slots: Slots = {}, dealer: DealerId | null = null): DeskPart {
  const named = dealer === null ? {} : namesOf(dealer);
  return { by: 'narrator', dealer, sources: [toldSource(key)], slots: { ...named, ...slots } };
}

function receipts({ receipts: all }: MonthEventOf<'receipts-checked'>): DeskPart {
  if (all.length === 0) return told('receipts-none');
  const amount = all.reduce((sum, one) => sum + one.amount, 0);
  return told('receipts-checked', { count: dealerCount(all.length), amount: yuan(amount) });
}

function found({ dealer, state, day, amount, paid }: MonthEventOf<'part-found'>): DeskPart {
  const slots = { day: dayOfMonth(day), amount: yuan(amount), paid: yuan(paid) };
  return told(`part-found:${state}`, slots, dealer);
}

function closed({ quota, paid }: MonthEventOf<'month-closed'>): DeskPart {
  const slots = { quota: yuan(quota), paid: yuan(paid), rest: yuan(Math.max(0, quota - paid)) };
  return told(paid >= quota ? 'month-closed:reached' : 'month-closed:short', slots);
}
