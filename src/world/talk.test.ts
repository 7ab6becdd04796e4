import { describe, expect, it } from 'vitest';
import { anExcuse } from '../../test/support/a-dealer.ts';
import { aMonthsDealer, anAccount, atTheDesk } from '../../test/support/a-month.ts';
import type { Account } from './account.ts';

const dealer = 'test-dealer';
const walkIn = (account: Account = anAccount()) =>
  atTheDesk([account]).act({ kind: 'visit', dealer }, { kind: 'enter' });
const inTalk = (desk: ReturnType<typeof walkIn>) => {
  const { talk } = desk.season();
  if (!talk) throw new Error('nobody is talking');
  return talk.meeting;
};
/** Names the sum and asks for what is offered. */
const agreedTo = (desk: ReturnType<typeof walkIn>) => {
  desk.act({ kind: 'open-direct', amount: 150_000 });
  return desk.act({ kind: 'ask-commitment', amount: inTalk(desk).offer ?? 0 });
};

describe('a talk of a month', () => {
  it('takes the way there and as long as it lasts, and the dealer waits for nobody', () => {
    const desk = atTheDesk([anAccount({ at: { x: 50, y: 100 } })]);
    // From the office at 50/50: 10 minutes to get going, and 50 units of the map at 0.6 minutes each.
    desk.act({ kind: 'visit', dealer });
    expect(desk.last('travelled').minutes).toBe(40);
    const arrived = inTalk(desk).clock;
    expect(arrived).toBe(510 + 40);
    desk.act({ kind: 'enter' });
    expect(inTalk(desk).dealer.appointment).toBe(arrived);
    desk.act({ kind: 'small-talk' }, { kind: 'leave', appointment: 20 });
    // Four minutes for the weather, two for the goodbye.
    expect(desk.season().clock).toBe(arrived + 6);
    expect(desk.season().place).toBe(dealer);
  });

  it('by telephone begins at once, is shorter and tries patience more', () => {
    const called = atTheDesk([anAccount()]).act({ kind: 'call', dealer });
    expect(called.view().talk?.meeting.phase).toBe('opening');
    expect(called.heard('travelled')).toBe(false);
    const lasts = (desk: ReturnType<typeof walkIn>) => {
      const { dealerLeaves, appointment } = inTalk(desk).dealer;
      return dealerLeaves - appointment;
    };
    const visited = walkIn();
    expect(lasts(called)).toBeLessThan(lasts(visited));
    expect(inTalk(called).patience).toBeLessThan(inTalk(visited).patience);
    expect(called.season().place).toBeNull();
  });

  it('again for the same thing, or after being rung up for nothing, meets less patience', () => {
    const fresh = inTalk(walkIn()).patience;
    expect(inTalk(walkIn(anAccount({ talks: 2 }))).patience).toBeLessThan(fresh);
    expect(inTalk(walkIn(anAccount({ pestered: 1 }))).patience).toBeLessThan(fresh);
  });

  it('goes on where the last one ended: what was prepared, learnt and left open is still known', () => {
    const desk = atTheDesk([anAccount({ dealer: aMonthsDealer({ excuses: [anExcuse('house', 'true')] }) })]);
    desk.act({ kind: 'visit', dealer }, { kind: 'prepare', item: 'history' }, { kind: 'enter' });
    desk.act({ kind: 'open-direct', amount: 150_000 }, { kind: 'leave', appointment: 20 });
    desk.act({ kind: 'end-day' }, { kind: 'visit', dealer }, { kind: 'enter' });
    const again = inTalk(desk);
    expect(again.prepared).toEqual(['history']);
    expect(again.excuses.map(({ status }) => status)).toEqual(['insisted']);
  });

  it('with somebody who resents us begins lower than with somebody who has come to like us', () => {
    const mood = (trust: number, habit: number) => inTalk(walkIn(anAccount({ trust, habit }))).goodwill;
    expect(mood(55, 0)).toBe(0);
    expect(mood(35, 0)).toBeLessThan(0);
    expect(mood(75, 0)).toBeGreaterThan(0);
    expect(mood(55, -60)).toBeLessThan(0);
    // Resentment weighs more than liking.
    expect(-mood(45, 0)).toBeGreaterThan(mood(65, 0));
  });
});

describe('what a talk leaves behind', () => {
  it('dates become parts of the ledger', () => {
    const desk = agreedTo(walkIn());
    desk.act({ kind: 'ask-schedule', parts: 2, first: 20, last: 27 }, { kind: 'close', followUp: 19 });
    const { parts, commitment, followUp } = desk.hidden();
    expect(parts.map(({ day, state }) => [day, state])).toEqual([
      [20, 'open'],
      [27, 'open'],
    ]);
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(commitment?.amount);
    expect(followUp).toBe(19);
  });

  it('a commitment without a date falls due when the month does', () => {
    const desk = agreedTo(walkIn()).act({ kind: 'close', followUp: 19 });
    expect(desk.hidden().parts.map(({ day }) => day)).toEqual([31]);
  });

  it('nothing said about money is nothing in the ledger', () => {
    const desk = walkIn().act({ kind: 'small-talk' }, { kind: 'leave', appointment: 20 });
    expect(desk.hidden()).toMatchObject({ commitment: null, parts: [], talks: 1, lastTalk: 5 });
  });

  it('a measure offered against two reasons is one promise', () => {
    const excuses = [anExcuse('house', 'true'), anExcuse('warehouse', 'true')];
    const desk = walkIn(anAccount({ dealer: aMonthsDealer({ excuses }) }));
    desk.act({ kind: 'open-direct', amount: 150_000 }, { kind: 'match-measure', measure: 'incentive' });
    while (desk.view().talk?.meeting.phase !== 'excuse') desk.act({ kind: 'hold' });
    desk.act({ kind: 'match-measure', measure: 'incentive' }, { kind: 'leave', appointment: 20 });
    expect(desk.view().dealers[0]?.promisedMeasures).toEqual(['incentive']);
    const { trust } = desk.hidden();
    desk.until(31);
    expect(desk.all().filter(({ kind }) => kind === 'measure-forgotten')).toHaveLength(1);
    const once = atTheDesk([anAccount({ promised: [{ measure: 'incentive', until: 8 }] })]).until(31);
    expect(trust - desk.hidden().trust).toBe(55 - once.hidden().trust);
  });
});
