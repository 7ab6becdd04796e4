import { describe, expect, it } from 'vitest';
import { aDealer } from '../../test/support/a-dealer.ts';
import { visit, WELL_PREPARED } from '../../test/support/room.ts';
import { instalmentsOf } from '../protocol/instalments.ts';

const agreed = (change: Parameters<typeof aDealer>[0] = {}) => {
  const room = visit(aDealer(change), WELL_PREPARED).say({ kind: 'open-direct', amount: 180_000 });
  return room.say({ kind: 'ask-commitment', amount: room.hidden().offer ?? 0 });
};

describe('asking for the commitment', () => {
  it('wins what the dealer has offered, and a step more', () => {
    const room = visit(aDealer(), WELL_PREPARED).say({ kind: 'open-direct', amount: 180_000 });
    const offer = room.hidden().offer ?? 0;
    room.say({ kind: 'ask-commitment', amount: offer + 10_000 });
    expect(room.last('committed').amount).toBe(offer + 10_000);
    expect(room.view().phase).toBe('commitment');
  });

  it('beyond reach is countered with the offer as it stands', () => {
    const room = visit(aDealer(), WELL_PREPARED).say({ kind: 'open-direct', amount: 180_000 });
    room.say({ kind: 'ask-commitment', amount: 180_000 });
    expect(room.last('commitment-countered').amount).toBe(room.hidden().offer);
    expect(room.view().phase).toBe('bargaining');
  });

  it('where the purse is at home, the spouse is called in', () => {
    expect(agreed({ temperament: 'purse-at-home' }).heard('called-in')).toBe(true);
    expect(agreed({ temperament: 'haggler' }).heard('called-in')).toBe(false);
  });
});

describe('making it binding', () => {
  it('parts add up to the amount to the yuan', () => {
    expect(instalmentsOf(100_000, 3, 10, 20)).toEqual([
      { day: 10, amount: 33_400 },
      { day: 15, amount: 33_300 },
      { day: 20, amount: 33_300 },
    ]);
    expect(instalmentsOf(45_678, 1, 12, 12)).toEqual([{ day: 12, amount: 45_678 }]);
  });

  it('a date before the dealer sees money is moved back, one after it is agreed', () => {
    const early = agreed().say({ kind: 'ask-schedule', parts: 2, first: 6, last: 20 });
    expect(early.last('schedule-countered').instalments[0]?.day).toBeGreaterThan(6);
    const late = agreed().say({ kind: 'ask-schedule', parts: 2, first: 13, last: 24 });
    expect(late.last('scheduled').instalments.map(({ day }) => day)).toEqual([13, 24]);
  });

  it('a dealer who trusts signs at once; a smooth one dodges first and signs when asked again', () => {
    expect(agreed().say({ kind: 'ask-writing' }).heard('signed')).toBe(true);
    const smooth = agreed({ temperament: 'smooth-promiser' }).say({ kind: 'ask-writing' });
    expect(smooth.heard('signing-dodged')).toBe(true);
    expect(smooth.say({ kind: 'ask-writing' }).heard('signed')).toBe(true);
  });

  it('ends with a handshake, and the next contact on file', () => {
    const room = agreed().say({ kind: 'close', followUp: 12 });
    expect(room.view().outcome?.ending).toBe('handshake');
    expect(room.last('revealed').followUp).toBe(12);
  });
});
