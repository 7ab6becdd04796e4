import { describe, expect, it } from 'vitest';
import { anAccount, aPart, atTheDesk, committed } from '../../test/support/a-month.ts';
import { isAboutNothing, nextPart } from './desk-parts.ts';
import { askOf, duesOfDay, duesWith } from './dues.ts';

/** The desk of a dealer with this grade on this day of March 2027; Sundays on the 7th, 14th, 21st and 28th. */
function onDay(day: number, change: Parameters<typeof committed>[0] = {}, grade: 'A' | 'B' | 'C' = 'C') {
  const account = committed(change);
  const file = { ...account.dealer.file, grade };
  const view = atTheDesk([{ ...account, dealer: { ...account.dealer, file } }], { day }).view();
  const [desk] = view.dealers;
  if (!desk) throw new Error('nobody on the desk');
  return { view, desk, dues: duesWith(view, desk) };
}
const missed = aPart({ state: 'missed', found: 0 });

describe('what a day asks for with a dealer', () => {
  it('a call on the day with a poor payer, a line two days ahead with a middling one, nothing with a good one', () => {
    expect(onDay(12).dues.touch?.ask).toBe('ring');
    // Due on the 12th: two days ahead is the 10th, three are too many.
    expect(onDay(10, {}, 'B').dues.touch?.ask).toBe('remind');
    expect(onDay(9, {}, 'B').dues.touch).toBeNull();
    expect(onDay(12, {}, 'A').dues.touch).toBeNull();
  });

  it('says how tightly the dealer is held, and why', () => {
    expect(onDay(12, {}, 'B').dues.hold).toEqual({ tightness: 'normal', why: { kind: 'grade', grade: 'B' } });
    expect(onDay(12, { contactTaken: 'well' }, 'A').dues.hold.why).toEqual({ kind: 'call-well' });
    const slipped = onDay(12, { record: { kept: 1, partly: 0, missed: 2 } }, 'B').dues.hold;
    expect(slipped).toEqual({ tightness: 'tight', why: { kind: 'slipped', kept: 1, slipped: 2 } });
  });

  it('a look at the receipts for what fell due before today and nobody has seen', () => {
    const { dues, view, desk } = onDay(13, { parts: [aPart({ state: 'missed' })] });
    expect(dues.unseen.map(({ day }) => day)).toEqual([12]);
    expect(desk.parts.map((part) => askOf(view, desk, part))).toEqual(['look']);
  });

  it('to press a miss once, in the shop up to 45 minutes away, and then to put a new day in writing', () => {
    expect(onDay(13, { parts: [missed], at: { x: 52, y: 50 } }).dues.miss).toMatchObject({
      ask: 'press',
      by: 'visit',
    });
    expect(onDay(13, { parts: [missed], at: { x: 4, y: 6 } }).dues.miss).toMatchObject({
      ask: 'press',
      by: 'call',
    });
    expect(onDay(13, { parts: [{ ...missed, pressed: [13] }] }).dues.miss).toBeNull();
    expect(onDay(15, { parts: [{ ...missed, pressed: [13] }] }).dues.miss?.ask).toBe('renew');
  });

  it('a visit to press up to 45 minutes away, and a telephone call from 46 on', () => {
    const { view, desk } = onDay(13, { parts: [missed], at: { x: 52, y: 50 } });
    const pressing = (travel: number) => duesWith(view, { ...desk, travel }).miss;
    expect([pressing(45), pressing(46)]).toMatchObject([{ by: 'visit' }, { by: 'call' }]);
  });

  it('nothing about a mere word, which has no day', () => {
    const word = { amount: 60_000, instalments: [], method: null, written: false, specific: false };
    const { dues, desk, view } = onDay(31, { commitment: word, parts: [aPart({ day: 31 })] });
    expect(dues.touch).toBeNull();
    expect(nextPart(desk, view.date.day)).toBeUndefined();
  });

  it('our own word: what was promised and not begun, and the appointment of today', () => {
    const promised = [{ measure: 'promotion', until: 13 }] as const;
    const { view } = onDay(12, { promised, followUp: 12 });
    expect(duesOfDay(view)).toMatchObject([{ promised: ['promotion'], appointment: 12 }]);
    expect(onDay(12, { followUp: 16 }).dues.appointment).toBeNull();
  });

  it('what falls due on a Sunday is rung up about on the Saturday before', () => {
    const parts = [aPart({ day: 14 })];
    expect(onDay(13, { parts }).dues.touch?.ask).toBe('ring');
    expect(onDay(12, { parts }).dues.touch?.ask).toBe('remind');
  });
});

describe('being in touch for nothing', () => {
  it('is a line more than four days ahead, and a call before the day', () => {
    const nothing = (day: number, kind: 'remind-due' | 'contact-due') => {
      const { view, desk } = onDay(day);
      return isAboutNothing(view, desk, kind);
    };
    // Due on the 12th: four days ahead is the 8th, five is the 6th, the Sunday between left out.
    expect([nothing(8, 'remind-due'), nothing(6, 'remind-due')]).toEqual([false, true]);
    expect([nothing(12, 'contact-due'), nothing(11, 'contact-due')]).toEqual([false, true]);
  });

  it('is what the world takes for it, too', () => {
    for (const day of [5, 6, 8, 10, 11, 12, 13])
      for (const kind of ['remind-due', 'contact-due'] as const) {
        const table = atTheDesk([committed()], { day });
        const [desk] = table.view().dealers;
        const expected = desk !== undefined && isAboutNothing(table.view(), desk, kind);
        expect(table.act({ kind, dealer: 'test-dealer' }).heard('pestered'), `${kind} on the ${day}th`).toBe(
          expected,
        );
      }
  });

  it('is anything said to a dealer who has agreed to nothing', () => {
    const view = atTheDesk([anAccount()], { day: 12 }).view();
    const [desk] = view.dealers;
    expect(desk && isAboutNothing(view, desk, 'contact-due')).toBe(true);
  });
});
