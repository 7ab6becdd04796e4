/**
 * How somebody works a month, as a policy with which a bot can go on, read from what was done so far. A plan or a
 * measure is a habit if it was made with at least a third of the dealers; one lucky call is not.
 */
import { type MonthBooks, pagesOf, readBooks } from '../../books/books.ts';
import { EXPERT } from '../../bots/expert.ts';
import { beginner, intermediate } from '../../bots/learner.ts';
import type { MonthBot } from '../../bots/month/month-bot.ts';
import { EXPERT_POLICY, type Policy } from '../../bots/month/policy.ts';
import { rep } from '../../bots/month/rep.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import type { StyleName } from '../style.ts';

export interface MonthStyle {
  readonly plan: Policy['plan'];
  readonly measures: Policy['measures'];
  readonly followUp: Policy['followUp'];
  readonly receipts: Policy['receipts'];
  readonly talks: StyleName;
}

/** The style behind `events` of a season with `dealers` dealers; `talks`: how the talks were led. */
export function monthStyleOf(events: readonly MonthEvent[], dealers: number, talks: StyleName): MonthStyle {
  const books = readBooks(events);
  const months = [...books.closed, books.open];
  const total = (of: (month: MonthBooks) => number) => months.reduce((sum, month) => sum + of(month), 0);
  const opened = Math.max(
    1,
    total(({ date }) => (date ? 1 : 0)),
  );
  const often = (times: number) => times * 3 >= dealers * opened;
  const pages = pagesOf(books);
  const plans = pages.flatMap((page) => page.plans);
  const joint = plans.filter(({ how }) => how === 'joint').length;
  const contacts = pages.flatMap((page) => page.contacts);
  const watched = contacts.some(({ what }) => what === 'reminder' || what === 'call');
  const pressed = contacts.some(({ what }) => what === 'pressing');
  const days = Math.max(
    1,
    total(({ worked }) => worked.length),
  );
  const looked = total(({ compared }) => compared.length);
  return {
    plan: often(joint) ? 'joint' : often(plans.length - joint) ? 'sent' : 'none',
    measures: often(pages.flatMap((page) => page.measures).length) ? 'fitting' : 'none',
    // Good payers need no watching, so watching one of them already shows a habit.
    followUp: watched ? 'by-credit' : pressed ? 'loose' : 'none',
    receipts: looked * 3 >= days ? 'daily' : 'weekly',
    talks,
  };
}

export const EXPERT_MONTH: MonthStyle = {
  plan: 'joint',
  measures: 'fitting',
  followUp: 'by-credit',
  receipts: 'daily',
  talks: 'expert',
};

/** A bot that follows up like this, and does nothing else. */
export function watcherOf({ followUp, receipts }: MonthStyle): MonthBot {
  const style = { ...EXPERT, plans: false, measures: false };
  const policy: Policy = {
    ...EXPERT_POLICY,
    plan: 'none',
    measures: 'none',
    followUp,
    receipts,
    style,
    talksFrom: 99,
  };
  return rep(() => policy);
}

/** A bot that works like this. */
export function workerOf({ talks, ...habits }: MonthStyle): MonthBot {
  const style = { ...EXPERT, plans: habits.plan === 'joint', measures: habits.measures !== 'none' };
  const policy: Policy = { ...EXPERT_POLICY, ...habits, style };
  if (talks === 'expert') return rep(() => policy);
  return rep(() => ({ ...policy, talker: talks === 'beginner' ? beginner : intermediate }));
}
