import { describe, expect, it } from 'vitest';
import { agreed, aPart, aTurn, committed } from '../../test/support/a-month.ts';
import type { Account, Part } from './account.ts';
import { contactDue, missOf, pressMiss, remindDue, renewable, renewPart } from './follow-up.ts';
import { intention } from './pay-run.ts';

/** Does one thing about the account on `day`, and shows what became of both. */
function on(day: number, account: Account, act: (turn: ReturnType<typeof aTurn>, account: Account) => void) {
  const turn = aTurn([account], { day });
  act(turn, account);
  const [after = account] = turn.now.accounts;
  return { after, events: turn.events, kinds: turn.events.map(({ kind }) => kind) };
}
const missed = (change: Partial<Part> = {}) => aPart({ state: 'missed', found: 0, ...change });
const owing = (change: Parameters<typeof committed>[0] = {}) => committed({ parts: [missed()], ...change });

describe('a reminder', () => {
  it('in the days before a part falls due raises the intention to pay it', () => {
    const { after, events } = on(10, committed(), remindDue);
    expect(events[0]).toMatchObject({ kind: 'reminded', part: 0, day: 12 });
    const [before = aPart(), now = aPart()] = [committed().parts[0], after.parts[0]];
    expect(intention(after, now)).toBeGreaterThan(intention(committed(), before));
  });

  it('outside the window pesters: long before the day, or twice for one part', () => {
    expect(on(5, committed(), remindDue).kinds).toEqual(['pestered']);
    const reminded = on(10, committed(), remindDue).after;
    expect(on(11, reminded, remindDue).kinds).toEqual(['pestered']);
    expect(on(13, committed(), remindDue).kinds).toEqual(['pestered']);
  });

  it('is taken coolly by nobody but the reliable', () => {
    const taken = (integrity: number) => on(10, committed({ integrity }), remindDue).after;
    expect([90, 62, 40].map((integrity) => taken(integrity).reminderTaken)).toEqual([
      'coolly',
      'well',
      'well',
    ]);
    expect(taken(90).trust).toBeLessThan(55);
    expect(taken(62).trust).toBe(55);
  });
});

describe('a call on the day', () => {
  it('does more than a line before it', () => {
    const rung = on(12, committed(), contactDue).after;
    const written = on(12, committed(), remindDue).after;
    expect(rung.parts[0]?.boost).toBeGreaterThan(written.parts[0]?.boost ?? 0);
    expect(rung.parts[0]?.lift).toBeGreaterThan(written.parts[0]?.lift ?? 0);
  });

  it('on Saturday covers what falls due on Sunday', () => {
    const sunday = committed({ parts: [aPart({ day: 14 })] });
    expect(on(13, sunday, contactDue).kinds).toEqual(['contacted']);
    expect(on(12, sunday, contactDue).kinds).toEqual(['pestered']);
  });

  it('hurts the reliable most, and the slippery not at all', () => {
    const trust = [90, 62, 40].map((integrity) => on(12, committed({ integrity }), contactDue).after.trust);
    const [loose = 0, normal = 0, tight = 0] = trust;
    expect(loose).toBeLessThan(normal);
    expect(normal).toBeLessThan(tight);
    expect(tight).toBe(55);
  });
});

describe('pestering', () => {
  it('costs trust, more each time, and is remembered', () => {
    const once = on(5, committed(), contactDue).after;
    const twice = on(5, once, contactDue).after;
    expect(once.trust).toBeLessThan(55);
    expect(once.trust - twice.trust).toBeGreaterThan(55 - once.trust);
    expect(twice.pestered).toBe(2);
  });

  it('by telephone costs more than in writing', () => {
    const [rung, written] = [contactDue, remindDue].map((act) => on(5, committed(), act).after.trust);
    expect(rung).toBeLessThan(written ?? 0);
  });
});

describe('pressing a miss', () => {
  /** How many of 300 dealers pay when they are pressed on `day` for a part of the 12th. */
  const paying = (day: number, by: 'call' | 'visit' = 'call', change: Partial<Part> = {}) =>
    Array.from({ length: 300 }, (_, seed) => seed).filter((seed) => {
      const account = owing({ seed, integrity: 60, parts: [missed(change)] });
      const { after } = on(day, account, (turn, each) => pressMiss(turn, each, by));
      return (after.parts[0]?.claim ?? 0) > 0;
    }).length;

  it('at once is paid sooner than a week late', () => {
    expect(paying(13)).toBeGreaterThan(paying(20) * 1.2);
    // After a day or two it works as well as at once.
    expect(paying(14)).toBe(paying(13));
    expect(paying(17)).toBeGreaterThan(paying(20));
  });

  it('in the shop weighs more than by telephone, the first time more than the second', () => {
    expect(paying(13, 'visit')).toBeGreaterThan(paying(13, 'call'));
    expect(paying(14, 'call', { pressed: [13] })).toBeLessThan(paying(14, 'call'));
  });

  it('asks for what is missing, and puts it before others', () => {
    const partly = owing({
      integrity: 95,
      seed: 3,
      parts: [missed({ state: 'partly', paid: 12_000, found: 12_000 })],
    });
    const { after, events } = on(13, partly, (turn, each) => pressMiss(turn, each, 'visit'));
    expect(events[0]).toMatchObject({ kind: 'pressed', owed: 18_000, answer: 'pays' });
    expect(after.parts[0]).toMatchObject({ claim: 18_000, pressed: [13] });
    expect(after.parts[0]?.lift).toBeGreaterThan(0);
  });

  it('the second time for one part costs trust', () => {
    const press = (account: Account, day: number) =>
      on(day, account, (turn, each) => pressMiss(turn, each, 'call')).after;
    const first = press(owing({ integrity: 40 }), 13);
    expect(first.trust).toBe(55);
    const second = press({ ...first, parts: [missed({ pressed: [13] })] }, 14);
    expect(second.trust).toBeLessThan(first.trust);
  });

  it('is for what has been found missing: not for what nobody has looked for, nor for what is on its way', () => {
    expect(missOf(owing())).toBe(0);
    expect(missOf(owing({ parts: [missed({ found: null })] }))).toBe(-1);
    expect(missOf(owing({ parts: [missed({ claim: 30_000, pressed: [13] })] }))).toBe(-1);
    expect(missOf(owing({ parts: [missed({ state: 'kept', paid: 30_000, found: 30_000 })] }))).toBe(-1);
  });
});

describe('a new day in writing', () => {
  const pressed = () =>
    owing({ parts: [missed({ state: 'partly', paid: 10_000, found: 10_000, pressed: [13] })] });

  it('is given once, for what is still missing, after it was pressed for', () => {
    expect(renewable(owing())).toBe(-1);
    const { after, events } = on(14, pressed(), (turn, each) => renewPart(turn, each, 19));
    expect(events[0]).toMatchObject({ kind: 'part-renewed', part: 0, day: 19, amount: 20_000 });
    expect(after.parts.map(({ state, amount, day }) => [state, amount, day])).toEqual([
      ['renewed', 30_000, 12],
      ['open', 20_000, 19],
    ]);
    expect(renewable(after)).toBe(-1);
    const again = { ...after, parts: [missed({ renewed: true, pressed: [20] })] };
    expect(renewable(again)).toBe(-1);
  });

  it('is meant more than a day that was only named', () => {
    const account = committed({ commitment: agreed({ written: false }) });
    expect(intention(account, aPart({ renewed: true }))).toBeGreaterThan(intention(account, aPart()));
  });
});
