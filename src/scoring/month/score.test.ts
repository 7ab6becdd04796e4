import { describe, expect, it } from 'vitest';
import { aMonthsDealer, anAccount, atTheDesk, type Desk } from '../../../test/support/a-month.ts';
import { eventsOf, wandering } from '../../../test/support/a-season.ts';
import { type MonthEvent, TIGHTNESS } from '../../protocol/month-event.ts';
import { PRACTICES, type SeasonScores } from '../../protocol/month-score.ts';
import { seasonScoresOf } from './score.ts';

const dealer = 'test-dealer';
const scored = (events: readonly MonthEvent[]): SeasonScores => {
  const scores = seasonScoresOf(events);
  if (!scores) throw new Error('no month has closed');
  return scores;
};
/** Walks in, names 180,000 after a look at the books, and agrees to what is offered, in two parts. */
const agreed = (desk: Desk, who = dealer): Desk => {
  desk.act({ kind: 'visit', dealer: who }, { kind: 'prepare', item: 'statement' }, { kind: 'enter' });
  desk.act({ kind: 'open-prepared', amount: 180_000 }, { kind: 'hold' });
  const amount = desk.season().talk?.meeting.offer ?? 0;
  desk.act({ kind: 'ask-commitment', amount }, { kind: 'ask-schedule', parts: 2, first: 15, last: 22 });
  return desk.act({ kind: 'ask-method', method: 'transfer' }, { kind: 'close', followUp: 14 });
};
const rule = ({ scores }: SeasonScores, name: string) => {
  const rules = Object.values(scores).flatMap((score) => score.rules);
  const found = rules.find((each) => each.rule === name);
  if (!found) throw new Error(`no rule "${name}"`);
  return found;
};
const month = (...accounts: readonly ReturnType<typeof anAccount>[]) =>
  atTheDesk(accounts.length > 0 ? accounts : [anAccount()]);
const seasons = [1, 2, 3, 4, 5, 6].map((seed) => eventsOf(wandering(seed, 5, 2)));

describe('the scores of a season', () => {
  it('wait until a month has closed', () => {
    expect(seasonScoresOf(agreed(month()).all())).toBeNull();
  });

  it('lie between 0 and 100, and so do the practices', () => {
    for (const events of seasons) {
      const { scores, practices, mean } = scored(events);
      const values = [...Object.values(scores).map(({ value }) => value), ...Object.values(practices), mean];
      for (const value of values) expect(value >= 0 && value <= 100).toBe(true);
      expect(Object.keys(practices)).toEqual([...PRACTICES]);
    }
  });

  it('are sums of their rules, whose points add up to a hundred', () => {
    for (const { value, rules } of seasons.flatMap((events) => Object.values(scored(events).scores))) {
      expect(rules.reduce((sum, { max }) => sum + max, 0)).toBe(100);
      expect(value).toBe(Math.round(rules.reduce((sum, { earned }) => sum + earned, 0)));
      for (const { earned, max } of rules) expect(earned >= 0 && earned <= max).toBe(true);
    }
  });

  it('every point leads to an action of the log, about the dealer it counts for', () => {
    let points = 0;
    for (const events of seasons) {
      const about = dealersByAction(events);
      for (const { rules } of Object.values(scored(events).scores))
        for (const { evidence } of rules)
          for (const { at, dealer: whose } of evidence) {
            expect(at !== null && about.has(at)).toBe(true);
            const acted = about.get(at ?? -1);
            expect(acted === null || acted === whose).toBe(true);
            points += 1;
          }
    }
    expect(points).toBeGreaterThan(100);
  });

  it('no more is earned than the evidence shows, and in one talk exactly that, as far as the rule goes', () => {
    for (const events of seasons) {
      const closed = events.filter(({ kind }) => kind === 'month-closed').length * 5;
      for (const { rules } of Object.values(scored(events).scores))
        for (const { earned, evidence } of rules) {
          const gains = evidence.reduce((sum, { points }) => sum + Math.max(0, points), 0);
          // The points of a talk are rounded to whole ones, so half a point of each dealer's month may be added.
          expect(earned).toBeLessThanOrEqual(gains / closed + 0.55);
        }
    }
    const { scores } = scored(agreed(month()).endMonth().all());
    for (const { rules } of [scores.assertiveness, scores.commitments])
      for (const { earned, max, evidence } of rules) {
        const sum = evidence.reduce((all, { points }) => all + points, 0);
        expect(earned).toBe(Math.max(0, Math.min(max, Math.round(sum))));
      }
  });

  it('read the log in one go or after JSON alike', () => {
    for (const events of seasons) expect(scored(JSON.parse(JSON.stringify(events)))).toEqual(scored(events));
  });
});

describe('a dealer nobody talked to', () => {
  it('counts nothing, and halves what was won with the other', () => {
    const alone = scored(agreed(month()).endMonth().all());
    const other = anAccount({ id: 'neighbour', at: { x: 50, y: 50 } });
    const two = scored(agreed(month(anAccount(), other)).endMonth().all());
    for (const headline of ['assertiveness', 'commitments'] as const) {
      expect(alone.scores[headline].value).toBeGreaterThan(25);
      expect(two.scores[headline].value).toBeCloseTo(alone.scores[headline].value / 2, -0.3);
    }
    const { scores } = scored(month().endMonth().all());
    expect(Object.values(scores).map(({ value }) => value)).toEqual([0, 0, 0]);
  });
});

describe('assertiveness', () => {
  it('falls with pestering: who is rung up for nothing is not respected', () => {
    const quiet = agreed(month()).endMonth();
    const pestering = agreed(month()).act({ kind: 'remind-due', dealer }).endMonth();
    expect(pestering.heard('pestered')).toBe(true);
    expect(rule(scored(pestering.all()), 'respect').earned).toBeLessThan(
      rule(scored(quiet.all()), 'respect').earned,
    );
    expect(rule(scored(pestering.all()), 'respect').evidence.some(({ points }) => points < 0)).toBe(true);
  });

  it('and courage is how soon and how high the first sum was named', () => {
    const desk = agreed(month()).endMonth();
    const { target } = anAccount().dealer.file;
    const [point] = scored(desk.all()).courage;
    // The fourth action, after visit, prepare and enter, names the sum, and it is the first line.
    expect(point).toMatchObject({ at: 3, turn: 1, height: Math.round((180_000 * 100) / target) });
  });
});

describe('luck', () => {
  it('of payment is nothing to assertiveness and commitments: the same actions score the same', () => {
    const poor = aMonthsDealer({ inflow: [0, 0, 0, 0], cashOnHand: 0 });
    const rich = scored(
      agreed(month(anAccount({ cash: 500_000 })))
        .endMonth()
        .all(),
    );
    const unlucky = scored(
      agreed(month(anAccount({ dealer: poor, cash: 0 })))
        .endMonth()
        .all(),
    );
    expect(unlucky.money.paid).toBeLessThan(rich.money.paid);
    expect(unlucky.scores.assertiveness).toEqual(rich.scores.assertiveness);
    expect(unlucky.scores.commitments).toEqual(rich.scores.commitments);
  });

  it('of a measure is nothing to the estimates: they are held against what could be expected', () => {
    const guess = (seed: number) => {
      const desk = month(anAccount({ seed, talks: 1, cash: 100_000 }));
      desk.act({ kind: 'start-measure', dealer, measure: 'joint-collection', estimate: 9_000 }).endMonth();
      return scored(desk.all()).estimates;
    };
    const [one, two] = [guess(1), guess(2)];
    expect(one.lines[0]?.brought).not.toBe(two.lines[0]?.brought);
    expect([one.bias, one.error]).toEqual([two.bias, two.error]);
    const { estimate = 0, expected = 1 } = one.lines[0] ?? {};
    expect(one.bias).toBe(Math.round(((estimate - expected) * 100) / expected));
    expect(one.error).toBe(Math.abs(one.bias ?? -1));
  });
});

describe('beside the scores', () => {
  it('stand money against the quota and trust before and after, as the months closed', () => {
    const desk = agreed(month(anAccount({ cash: 500_000 }))).endMonth();
    const { money, trust } = scored(desk.all());
    const closed = desk.last('month-closed');
    expect(money.paid).toBe(closed.paid);
    expect(money.share).toBe(Math.round((closed.paid * 100) / closed.quota));
    expect(trust).toEqual(closed.dealers[0]?.trust);
    expect(TIGHTNESS).toContain(closed.dealers[0]?.suits);
  });

  it('stands each month alone', () => {
    const [events = []] = seasons;
    const { months } = scored(events);
    expect(months.map((each) => each.month)).toEqual([1, 2]);
    const upTo = events.findIndex(({ kind }) => kind === 'month-closed') + 1;
    expect(scored(events.slice(0, upTo)).scores).toEqual(months[0]?.scores);
  });

  it('the plan counts when it was made together, and less when it was sent', () => {
    const plan = (desk: Desk) => scored(desk.endMonth().all()).practices.plan;
    const together = month().act(
      { kind: 'visit', dealer },
      { kind: 'prepare', item: 'plan-draft' },
      { kind: 'enter' },
    );
    together.act({ kind: 'small-talk' }, { kind: 'plan-jointly' }, { kind: 'leave', appointment: 20 });
    const sent = month().act({ kind: 'send-plan', dealer, amount: 150_000 });
    expect([plan(together), plan(sent), plan(month())].map((value) => value > 0)).toEqual([
      true,
      true,
      false,
    ]);
    expect(plan(together)).toBe(100);
    expect(plan(sent)).toBeLessThan(100);
  });
});

/** The dealer each action of the log was about; null for actions that are about all. */
function dealersByAction(events: readonly MonthEvent[]): ReadonlyMap<number, string | null> {
  const about = new Map<number, string | null>();
  let talking: string | null = null;
  for (const event of events) {
    if (event.kind === 'acted')
      about.set(event.at, talking ?? ('dealer' in event.action ? event.action.dealer : null));
    if (event.kind === 'talk-began') talking = event.dealer;
    if (event.kind === 'talk-ended') talking = null;
  }
  return about;
}
