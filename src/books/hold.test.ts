import { describe, expect, it } from 'vitest';
import { anAccount, aPart, atTheDesk, committed } from '../../test/support/a-month.ts';
import { holdOf } from './hold.ts';

const account = anAccount();
type Change = Partial<typeof account>;
/** How a dealer with this grade on file and this behaviour is followed up. */
const follow = (grade: 'A' | 'B' | 'C' | 'D', change: Change = {}) => {
  const base = committed({ parts: [], commitment: null, ...change });
  const dealer = { ...base.dealer, file: { ...base.dealer.file, grade } };
  const [desk] = atTheDesk([{ ...base, dealer }]).view().dealers;
  if (!desk) throw new Error('nobody on the desk');
  return holdOf(desk).tightness;
};
const record = (kept: number, missed: number) => ({ record: { kept, partly: 0, missed } });

describe('how tightly a dealer is followed up', () => {
  it('goes by the grade on file as long as little is known', () => {
    expect((['A', 'B', 'C', 'D'] as const).map((grade) => follow(grade))).toEqual([
      'loose',
      'normal',
      'tight',
      'tight',
    ]);
    expect(follow('A', record(0, 2))).toBe('loose');
  });

  it('goes by behaviour once he has slipped more often than not', () => {
    expect(follow('A', record(1, 3))).toBe('normal');
    expect(follow('B', record(1, 3))).toBe('tight');
    expect(follow('A', record(3, 1))).toBe('loose');
  });

  it('counts what this month has shown as well', () => {
    const missed = (day: number) => aPart({ day, state: 'missed', found: 0 });
    expect(follow('A', { parts: [missed(2), missed(3), missed(4)] })).toBe('normal');
  });

  it('who took a call or a line amiss is not rung up again; who took it well is watched', () => {
    expect(follow('D', { reminderTaken: 'coolly' })).toBe('loose');
    expect(follow('D', { contactTaken: 'coolly' })).toBe('normal');
    expect(follow('A', { contactTaken: 'well' })).toBe('tight');
  });
});
