import { describe, expect, it } from 'vitest';
import { aDealer, anExcuse } from '../../test/support/a-dealer.ts';
import { visit, WELL_PREPARED } from '../../test/support/room.ts';
import type { Excuse, Truth } from '../protocol/vocabulary.ts';

function facing(excuse: Excuse, truth: Truth, change: Parameters<typeof aDealer>[0] = {}) {
  const dealer = aDealer({ excuses: [anExcuse(excuse, truth)], ...change });
  return visit(dealer, WELL_PREPARED).say({ kind: 'open-direct', amount: 190_000 });
}
const block = (room: ReturnType<typeof facing>) => room.hidden().excuses[0]?.block;

describe('an excuse on the table', () => {
  it('takes its whole sum off until it is answered', () => {
    const room = facing('house', 'bluff');
    expect(room.view().phase).toBe('excuse');
    expect(room.view().excuse).toMatchObject({ excuse: 'house', claimed: 20_000 });
    expect(block(room)).toBe(20_000);
  });

  it('accepted, keeps its sum and lowers the goal: the dealer has learnt that it works', () => {
    const room = facing('house', 'bluff');
    const goal = room.hidden().goal;
    room.say({ kind: 'accept-excuse' });
    expect(block(room)).toBe(20_000);
    expect(room.hidden().goal).toBe(goal - 5_000);
  });

  it('accepted once, makes the next one larger by a fifth', () => {
    const room = visit(aDealer({ excuses: [anExcuse('house', 'bluff'), anExcuse('stock', 'bluff')] }))
      .say({ kind: 'open-direct', amount: 120_000 })
      .say({ kind: 'accept-excuse' })
      .say({ kind: 'hold' });
    expect(room.last('excuse-raised')).toMatchObject({ excuse: 'stock', claimed: 24_000 });
  });
});

describe('looking into it', () => {
  it('settles a bluff without loss of trust with a dealer who takes no offence, and tells the truth', () => {
    const room = facing('house', 'bluff', { temperament: 'haggler' });
    const { trust } = room.hidden();
    room.say({ kind: 'verify' });
    expect(room.heard('excuse-dropped')).toBe(true);
    expect(block(room)).toBe(0);
    expect(room.hidden().trust).toBe(trust);
    expect(room.view().excuses[0]?.truth).toBe('bluff');
  });

  it('leaves what is real of an exaggeration, and shows respect for what is true', () => {
    expect(block(facing('house', 'exaggerated').say({ kind: 'verify' }))).toBe(10_000);
    const honest = facing('house', 'true', { temperament: 'haggler' });
    const { trust } = honest.hidden();
    honest.say({ kind: 'verify' });
    expect(block(honest)).toBe(20_000);
    expect(honest.hidden().trust).toBe(trust + 4);
  });

  it('hurts who should have been heard out first', () => {
    const first = facing('house', 'true', { temperament: 'old-friend' });
    const { trust } = first.hidden();
    expect(first.say({ kind: 'verify' }).hidden().trust).toBeLessThan(trust);
    const heard = facing('house', 'true', { temperament: 'old-friend' }).say({ kind: 'acknowledge' });
    expect(heard.say({ kind: 'verify' }).hidden().trust).toBeGreaterThan(trust);
  });

  it('takes two minutes where the rep came prepared, and minutes of walking where not', () => {
    expect(facing('flaw', 'bluff').say({ kind: 'verify' }).last('rep-spoke').minutes).toBe(2);
    expect(facing('warehouse', 'bluff').say({ kind: 'verify' }).last('rep-spoke').minutes).toBe(8);
  });
});

describe('standing firm', () => {
  it('with backing, overcomes a bluff; a dealer of strong nerve keeps it up', () => {
    expect(facing('house', 'bluff', { nerve: 30 }).say({ kind: 'acknowledge' }).heard('excuse-dropped')).toBe(
      true,
    );
    expect(
      facing('house', 'bluff', { nerve: 100 }).say({ kind: 'acknowledge' }).heard('excuse-insisted'),
    ).toBe(true);
  });

  it('takes the exaggeration off, and costs no trust where the reason is true', () => {
    expect(block(facing('house', 'exaggerated').say({ kind: 'acknowledge' }))).toBe(10_000);
    const honest = facing('house', 'true');
    const { trust } = honest.hidden();
    expect(honest.say({ kind: 'acknowledge' }).hidden().trust).toBeGreaterThanOrEqual(trust);
  });
});

describe('a challenge', () => {
  it('wounds a dealer who told the truth', () => {
    const room = facing('house', 'true');
    const { trust } = room.hidden();
    room.say({ kind: 'challenge' });
    expect(room.heard('excuse-wounded')).toBe(true);
    expect(room.hidden().trust).toBeLessThan(trust - 10);
  });

  it('beats a bluff at the price of face, and almost none with proof in hand', () => {
    const bare = facing('house', 'bluff', { temperament: 'haggler' });
    const proven = facing('flaw', 'bluff', { temperament: 'haggler' });
    const { trust } = bare.hidden();
    expect(bare.say({ kind: 'challenge' }).hidden().trust).toBeLessThan(trust - 2);
    expect(proven.say({ kind: 'challenge' }).hidden().trust).toBe(trust - 1);
  });
});

describe('a measure', () => {
  it('that fits brings back most of a real sum and the cash for it', () => {
    const room = facing('stock', 'true').say(
      { kind: 'verify' },
      { kind: 'match-measure', measure: 'promotion' },
    );
    // Promotion fits stock at 80% of 20,000.
    expect(block(room)).toBe(4_000);
    expect(room.hidden().measureCash).toBe(16_000);
    expect(room.hidden().measureCost).toBe(3_000);
  });

  it('that does not fit is shrugged off and costs nothing but patience', () => {
    const room = facing('stock', 'true').say({ kind: 'match-measure', measure: 'joint-collection' });
    expect(room.heard('measure-shrugged')).toBe(true);
    expect(room.hidden().measureCost).toBe(0);
    expect(block(room)).toBe(20_000);
  });

  it('is a gift to a bluffer, who keeps half the bluff', () => {
    const room = facing('stock', 'bluff').say({ kind: 'match-measure', measure: 'promotion' });
    expect(block(room)).toBe(10_000);
    expect(room.hidden().measureCash).toBe(0);
    expect(room.hidden().measureCost).toBe(3_000);
  });
});
