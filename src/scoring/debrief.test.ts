import { describe, expect, it } from 'vitest';
import { aDealer, anExcuse } from '../../test/support/a-dealer.ts';
import { visit, WELL_PREPARED } from '../../test/support/room.ts';
import type { Action } from '../protocol/action.ts';
import type { Headline, Rule } from '../protocol/score.ts';
import { RULES } from '../protocol/score.ts';
import { debriefOf } from './debrief.ts';

type Room = ReturnType<typeof visit>;

function debrief(room: Room) {
  const made = debriefOf(room.all());
  if (!made) throw new Error('the meeting is still going on');
  return made;
}
const rule = (room: Room, headline: Headline, name: Rule) =>
  debrief(room).scores[headline].rules.find((each) => each.rule === name);

const well = (change: Parameters<typeof aDealer>[0] = {}) => visit(aDealer(change), WELL_PREPARED);
/** Agrees to what is offered and makes it as binding as it gets. */
const settled = (room: Room) =>
  room
    .say({ kind: 'ask-commitment', amount: room.hidden().offer ?? 0 })
    .say({ kind: 'ask-schedule', parts: 2, first: 13, last: 20 })
    .say({ kind: 'ask-method', method: 'transfer' })
    .say({ kind: 'ask-writing' })
    .say({ kind: 'close', followUp: 12 });

describe('the three scores', () => {
  it('are sums of their rules, whose points add up to a hundred', () => {
    const { scores } = debrief(settled(well().say({ kind: 'open-prepared', amount: 190_000 })));
    for (const [headline, { value, rules }] of Object.entries(scores)) {
      expect(rules.map((each) => each.rule)).toEqual(RULES[headline as Headline]);
      expect(rules.reduce((sum, { max }) => sum + max, 0)).toBe(100);
      expect(rules.reduce((sum, { earned }) => sum + earned, 0)).toBe(value);
    }
  });

  it('wait for the end of the meeting', () => {
    expect(debriefOf(well().say({ kind: 'small-talk' }).all())).toBeNull();
  });

  it('do not change when only the luck of paying changes', () => {
    const lucky = settled(visit(aDealer(), WELL_PREPARED, 1).say({ kind: 'open-prepared', amount: 190_000 }));
    const unlucky = settled(
      visit(aDealer({ cashOnHand: 0, inflow: [0, 0, 0, 0] }), WELL_PREPARED, 1).say({
        kind: 'open-prepared',
        amount: 190_000,
      }),
    );
    expect(unlucky.last('revealed').money.realised).toBeLessThan(lucky.last('revealed').money.realised);
    expect(debrief(unlucky).scores).toEqual(debrief(lucky).scores);
  });
});

describe('assertiveness', () => {
  it('gives full height from 1.1 to 1.7 times the target, half when nobody believed it', () => {
    const target = aDealer().file.target;
    const asked = (ratio: number, prepared = WELL_PREPARED) =>
      rule(
        visit(aDealer(), prepared).say(
          { kind: 'open-direct', amount: Math.round(target * ratio) },
          { kind: 'leave', appointment: 12 },
        ),
        'assertiveness',
        'ask-height',
      )?.earned;
    expect(asked(1.15)).toBe(25);
    // Half way from 0.6 to 1.1.
    expect(asked(0.85)).toBe(13);
    expect(asked(0.5)).toBe(0);
    expect(asked(1.3, [])).toBe(13);
  });

  it('gives 10, 8 and 4 for naming the sum in the first, second and third line', () => {
    const talking = (talk: number) => {
      const room = well().say(...Array.from({ length: talk }, () => ({ kind: 'small-talk' }) as const));
      if (talk === 0) room.say({ kind: 'open-direct', amount: 190_000 });
      else room.say({ kind: 'claim', amount: 190_000, reason: 'due' });
      return rule(room.say({ kind: 'leave', appointment: 12 }), 'assertiveness', 'ask-soon')?.earned;
    };
    expect([talking(0), talking(1), talking(2)]).toEqual([10, 8, 4]);
  });

  it('takes ten points off for an excuse let pass, at the line where it was', () => {
    const room = well({ excuses: [anExcuse('house', 'bluff')] }).say({
      kind: 'open-direct',
      amount: 190_000,
    });
    room.say({ kind: 'accept-excuse' }, { kind: 'leave', appointment: 12 });
    expect(rule(room, 'assertiveness', 'firmness')?.evidence).toContainEqual({ turn: 2, points: -10 });
    expect(debrief(room).worst).toMatchObject({ turn: 2, rule: 'firmness' });
  });

  it('falls with aggression', () => {
    const room = well().say(
      { kind: 'open-hostile', amount: 190_000 },
      { kind: 'threaten' },
      { kind: 'leave', appointment: 12 },
    );
    // 15 for asking, less 10 for the shouting and 10 for the threat.
    expect(rule(room, 'assertiveness', 'respect')?.earned).toBe(0);
  });
});

describe('commitments won', () => {
  it('measures the amount against what was attainable from this dealer', () => {
    const earned = (...more: readonly Action[]) => {
      const room = settled(well().say({ kind: 'open-prepared', amount: 190_000 }, ...more));
      const { commitment, truth } = room.last('revealed');
      return [commitment?.amount, truth.attainable, rule(room, 'commitments', 'amount')?.earned];
    };
    // Nothing up to 0.6 of it, then (share − 0.6) ÷ 0.4 of 45 points: 91,000 ÷ 133,500 = 0.682 is worth 9.2 of them,
    // 100,000 ÷ 133,500 = 0.749 is worth 16.8, 108,000 ÷ 133,500 = 0.809 is worth 23.5.
    expect(earned()).toEqual([67_000, 133_500, 0]);
    expect(earned({ kind: 'remind' }, { kind: 'hold' })).toEqual([91_000, 133_500, 9]);
    const due: Action = { kind: 'claim', amount: 190_000, reason: 'due' };
    expect(earned({ kind: 'remind' }, { kind: 'hold' }, due)).toEqual([100_000, 133_500, 17]);
    expect(
      earned(
        { kind: 'remind' },
        { kind: 'hold' },
        due,
        { kind: 'inquire', topic: 'stock' },
        { ...due, reason: 'figures' },
      ),
    ).toEqual([108_000, 133_500, 24]);
  });

  it('gives nothing for a date to a word that was never asked for', () => {
    const room = well().say({ kind: 'open-direct', amount: 190_000 }, { kind: 'leave', appointment: 12 });
    const { scores } = debrief(room);
    expect(scores.commitments.value).toBeLessThanOrEqual(9);
  });
});

describe('follow-up', () => {
  it('wants the next contact just before the first part', () => {
    const closing = (followUp: number) => {
      const room = well().say({ kind: 'open-prepared', amount: 190_000 });
      room.say(
        { kind: 'ask-commitment', amount: room.hidden().offer ?? 0 },
        { kind: 'ask-schedule', parts: 2, first: 14, last: 22 },
      );
      return rule(room.say({ kind: 'close', followUp }), 'follow-up', 'next-contact')?.earned;
    };
    expect([closing(14), closing(12), closing(9), closing(15), closing(28)]).toEqual([30, 30, 18, 14, 6]);
  });

  it('counts the old promise when it is brought up', () => {
    const silent = well().say({ kind: 'open-direct', amount: 190_000 }, { kind: 'leave', appointment: 12 });
    const spoken = well().say(
      { kind: 'open-direct', amount: 190_000 },
      { kind: 'remind' },
      { kind: 'leave', appointment: 12 },
    );
    expect(rule(silent, 'follow-up', 'old-promise')?.earned).toBe(6);
    expect(rule(spoken, 'follow-up', 'old-promise')?.earned).toBe(20);
  });
});
