/**
 * How somebody works a month, as a policy with which a bot can go on, read from what was done so far. A plan or a
 * measure is a habit if it was made with at least a third of the dealers; one lucky call is not.
 */
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
  const count = (is: (event: MonthEvent) => boolean) => events.filter(is).length;
  const months = Math.max(
    1,
    count(({ kind }) => kind === 'month-opened'),
  );
  const often = (times: number) => times * 3 >= dealers * months;
  const joint = count((event) => event.kind === 'in-talk' && event.event.kind === 'planned');
  const sent = count(({ kind }) => kind === 'plan-sent');
  const watched = count(({ kind }) => kind === 'reminded' || kind === 'contacted');
  const pressed = count(({ kind }) => kind === 'pressed');
  const days = Math.max(
    1,
    count(({ kind }) => kind === 'day-broke'),
  );
  const looked = count(({ kind }) => kind === 'receipts-checked');
  return {
    plan: often(joint) ? 'joint' : often(sent) ? 'sent' : 'none',
    measures: often(count(({ kind }) => kind === 'measure-started')) ? 'fitting' : 'none',
    // Good payers need no watching, so watching one of them already shows a habit.
    followUp: watched > 0 ? 'by-credit' : pressed > 0 ? 'loose' : 'none',
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
