/** A view, and every event before the end, must not depend on what the player cannot know. */
import { describe, expect, it } from 'vitest';
import { aDealer, anExcuse } from '../support/a-dealer.ts';
import { visit, WELL_PREPARED } from '../support/room.ts';

describe('what the player sees', () => {
  it('is the same for a true excuse and a bluff until it is looked into', () => {
    const seen = (truth: 'true' | 'bluff') => {
      const room = visit(aDealer({ excuses: [anExcuse('house', truth)] }), WELL_PREPARED);
      room.say({ kind: 'open-direct', amount: 180_000 });
      return JSON.stringify([room.view(), room.all()]);
    };
    expect(seen('true')).toBe(seen('bluff'));
  });

  it('names no hidden figure before the end', () => {
    const room = visit(aDealer({ natural: 101_234, limit: 187_654, integrity: 71 }), WELL_PREPARED);
    room.say({ kind: 'open-direct', amount: 180_000 });
    const text = JSON.stringify([room.view(), room.all()]);
    for (const secret of ['101234', '187654', 'integrity', 'natural', 'nerve', '"goal"', '"seed":'])
      expect(text).not.toContain(secret);
    expect(room.view().outcome).toBeNull();
  });

  it('is shown in full when the meeting is over', () => {
    const room = visit(aDealer()).say({ kind: 'small-talk' }, { kind: 'leave', appointment: 10 });
    expect(room.view().outcome?.truth).toMatchObject({ natural: 100_000, limit: 180_000, integrity: 70 });
  });
});
