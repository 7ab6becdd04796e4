import { describe, expect, it } from 'vitest';
import { meeting } from './meeting.fixture.ts';
import { pictureOf, ropeOf } from './picture.ts';

describe('the rope', () => {
  it('hangs with its knot at offer / ask and its flag at target / ask', () => {
    // 80,000 of 200,000 is 0.4; the target of 150,000 is 0.75.
    expect(pictureOf(meeting()).rope).toEqual({
      ask: 200_000,
      offer: 80_000,
      target: 150_000,
      knot: 0.4,
      flag: 0.75,
    });
  });

  it('is not there before anybody has named a figure', () => {
    expect(ropeOf(null, null, 150_000)).toBeNull();
  });

  it('has its knot at the dealer’s end while nothing is offered', () => {
    expect(ropeOf(200_000, null, 150_000)?.knot).toBe(0);
  });

  it('keeps the flag at the rep’s end when the ask lies below the target', () => {
    expect(ropeOf(100_000, 50_000, 150_000)).toMatchObject({ knot: 0.5, flag: 1 });
  });

  it('never ties the knot beyond the rep’s end, even when the offer exceeds a lowered ask', () => {
    expect(ropeOf(60_000, 80_000, 150_000)?.knot).toBe(1);
  });

  it('is measured against the target when the dealer names a figure before the rep', () => {
    expect(ropeOf(null, 75_000, 150_000)).toMatchObject({ knot: 0.5, flag: 1 });
  });

  it('shows the commitment rather than the last offer once there is one', () => {
    const commitment = { amount: 120_000, instalments: [], method: null, written: false, specific: true };
    expect(pictureOf(meeting({ commitment })).rope).toMatchObject({ offer: 120_000, knot: 0.6 });
  });

  it('is not pulled at for what is put in writing where nobody has asked', () => {
    const commitment = { amount: 20_000, instalments: [], method: null, written: true, specific: true };
    const picture = pictureOf(meeting({ ask: null, offer: null, commitment }));
    expect(picture.rope).toBeNull();
    expect(picture.pledge).toEqual(commitment);
  });
});

describe('the table', () => {
  it('has a statement with the overdue sum only if the rep brought one', () => {
    // 120,000 + 50,000 + 30,000 past due
    expect(pictureOf(meeting()).statement).toEqual({
      place: 'forward',
      receivable: 400_000,
      overdue: 200_000,
    });
    expect(pictureOf(meeting({ prepared: [] })).statement).toBeNull();
  });

  it('keeps the statement at hand until a first amount is claimed', () => {
    expect(pictureOf(meeting({ firstAsk: null, ask: null })).statement?.place).toBe('at-hand');
  });

  it('holds every excuse raised as a slip, except those given up', () => {
    const excuses = [
      { excuse: 'house', claimed: 30_000, status: 'dropped', truth: 'bluff' },
      { excuse: 'retailers-owe', claimed: 50_000, status: 'matched', truth: null },
    ] as const;
    expect(pictureOf(meeting({ excuses })).slips).toEqual([
      { excuse: 'retailers-owe', standing: 'matched', truth: null },
    ]);
  });

  it('has tea for the guest while trust is warm or polite, none when it is cold', () => {
    const tea = (trust: 'warm' | 'polite' | 'guarded' | 'cold') =>
      pictureOf(meeting({ mood: { expression: 'calm', patience: 'settled', trust } })).tea;
    expect([tea('warm'), tea('polite'), tea('guarded'), tea('cold')]).toEqual([
      'offered',
      'offered',
      'own',
      'none',
    ]);
  });

  it('has no written commitment for a vague word', () => {
    const commitment = { amount: 120_000, instalments: [], method: null, written: false, specific: false };
    expect(pictureOf(meeting({ commitment })).pledge).toBeNull();
  });
});

describe('the dealer', () => {
  it('is not in the room while the rep still reads the file', () => {
    expect(pictureOf(meeting({ phase: 'file' })).dealer).toBe('away');
  });

  it('sits, and pulls the face of the mood', () => {
    const mood = { expression: 'sceptical', patience: 'fidgeting', trust: 'guarded' } as const;
    expect(pictureOf(meeting({ mood }))).toMatchObject({
      dealer: 'seated',
      expression: 'sceptical',
      posture: 'fidgeting',
      trust: 'guarded',
    });
  });
});
