import { describe, expect, it } from 'vitest';
import { PRESSED_AT_ONCE } from '../protocol/follow-up-figures.ts';
import { freshPart } from './part.ts';
import { lookUpOf, missOf, pressingOf } from './pressing.ts';

/** A part due on the 12th and found missing on the 14th, pressed on this day. */
function pressedOn(day: number | null) {
  const part = {
    ...freshPart({ number: 1, day: 12, amount: 50_000, agreed: { at: 0, day: 4 } }),
    found: [{ at: 5, day: 14, paid: 0, state: 'missed' as const }],
    pressed: day === null ? [] : [{ at: 6, day, by: 'call' as const, owed: 50_000, answer: 'pays' as const }],
  };
  const miss = missOf(part);
  if (!miss) throw new Error('no miss');
  return miss;
}

describe('pressing a miss at once', () => {
  it.each([
    // found on the 14th, 3 days
    ['scores', 17],
    // due on the 12th, 3 days
    ['habit', 15],
    ['report', 15],
    // found on the 14th, 2 days
    ['course', 16],
  ] as const)('means for the %s: by the %ith', (meaning, last) => {
    expect(pressingOf(pressedOn(last), meaning)).toBe('at-once');
    expect(pressingOf(pressedOn(last + 1), meaning)).toBe('late');
    expect(pressingOf(pressedOn(null), meaning)).toBe('never');
  });

  it('has four meanings, as long as nobody has made them one', () => {
    expect(Object.keys(PRESSED_AT_ONCE)).toEqual(['scores', 'habit', 'report', 'course']);
  });

  it('is about parts that have a day and were found short the first time', () => {
    const kept = { ...pressedOn(13).part, found: [{ at: 5, day: 14, paid: 50_000, state: 'kept' as const }] };
    expect(missOf(kept)).toBeNull();
    expect(missOf({ ...pressedOn(13).part, day: null })).toBeNull();
    expect(missOf({ ...pressedOn(13).part, found: [] })).toBeNull();
  });
});

describe('looking a part up', () => {
  it('is in time within three days of its day: by the 15th for the 12th', () => {
    const looked = (day: number) =>
      lookUpOf({ ...pressedOn(null).part, found: [{ at: 5, day, paid: 0, state: 'missed' }] });
    expect([looked(13), looked(15), looked(16)]).toEqual(['in-time', 'in-time', 'late']);
    expect(lookUpOf({ ...pressedOn(null).part, found: [] })).toBe('never');
  });
});
