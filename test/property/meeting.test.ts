/** What must hold however a meeting is played: any sequence of legal actions, by anyone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../src/bots/exploit.ts';
import { DEALERS } from '../../src/content/dealers.ts';
import { begin, type PlayedMove, type Position, phaseOf, play, viewAt } from '../../src/dialogue/play.ts';
import type { Action } from '../../src/protocol/action.ts';
import type { GameEvent } from '../../src/protocol/event.ts';
import { draws } from '../../src/world/chance.ts';

const dealer = fc.constantFrom(...DEALERS.map(({ brief }) => brief));
const seed = fc.integer({ min: 0, max: 4_294_967_295 });
const luck = fc.integer({ min: 0, max: 1_000_000 });

/** Plays legal actions at random to the end, looking at every position on the way. */
function playAtRandom(
  start: Position,
  chance: number,
  look: (position: Position, action: Action, events: readonly GameEvent[], before: Position) => void,
): Position {
  let position = start;
  const done: Action[] = [];
  while (phaseOf(position) !== 'over') {
    const { int } = draws(chance, 'answer', done.length);
    const action = random({ view: viewAt(position), done, chance: int, wording: () => '' });
    const played: PlayedMove = play(position, action);
    if (!played.ok) throw new Error(`${JSON.stringify(action)}: ${played.refusal.message}`);
    look(played.position, action, played.events, position);
    position = played.position;
    done.push(action);
    expect(done.length).toBeLessThan(120);
  }
  return position;
}

describe('whatever is said in a meeting', () => {
  it('ends, with trust and patience within bounds and every amount in whole yuan', () => {
    fc.assert(
      fc.property(dealer, seed, luck, (brief, world, chance) => {
        playAtRandom(begin({ brief, seed: world }), chance, (position) => {
          const { trust, patience, offer, ask, goal } = position.context.meeting;
          for (const percent of [trust, patience]) expect(percent >= 0 && percent <= 100).toBe(true);
          for (const amount of [offer, ask, goal])
            expect(amount === null || Number.isInteger(amount)).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('no commitment exceeds the receivable, and its parts add up to it', () => {
    fc.assert(
      fc.property(dealer, seed, luck, (brief, world, chance) => {
        playAtRandom(begin({ brief, seed: world }), chance, (position) => {
          const { commitment, dealer: hidden } = position.context.meeting;
          if (!commitment) return;
          expect(commitment.amount).toBeLessThanOrEqual(hidden.file.receivable);
          expect(commitment.amount).toBeGreaterThan(0);
          if (commitment.instalments.length === 0) return;
          expect(commitment.instalments.reduce((sum, { amount }) => sum + amount, 0)).toBe(commitment.amount);
          for (const { day } of commitment.instalments)
            expect(day > hidden.today && day <= hidden.monthEnd).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('nobody is paid more than was agreed, nor than the dealer has', () => {
    fc.assert(
      fc.property(dealer, seed, luck, (brief, world, chance) => {
        const { meeting } = playAtRandom(begin({ brief, seed: world }), chance, () => undefined).context;
        const money = viewAt(playAtRandom(begin({ brief, seed: world }), chance, () => undefined)).outcome
          ?.money;
        const has =
          meeting.dealer.cashOnHand +
          meeting.measureCash +
          meeting.dealer.inflow.reduce((a, b) => a + b, 0) * 1.25;
        expect(money && money.realised <= money.agreed && money.realised <= has).toBe(true);
        expect(money && money.expected <= money.agreed).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('the state is plain JSON: saved and read back at any action, the game goes on the same', () => {
    fc.assert(
      fc.property(dealer, seed, luck, (brief, world, chance) => {
        playAtRandom(begin({ brief, seed: world }), chance, (_, action, events, before) => {
          const stored: Position = { ...before, context: JSON.parse(JSON.stringify(before.context)) };
          expect(stored.context).toEqual(before.context);
          const again = play(stored, action);
          expect(again.ok && again.events).toEqual(events);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('an action that is not legal is refused with a reason and changes nothing', () => {
    const everything: readonly Action[] = [
      { kind: 'enter' },
      { kind: 'close', followUp: 20 },
      { kind: 'hold' },
      { kind: 'verify' },
      { kind: 'ask-writing' },
      { kind: 'prepare', item: 'statement' },
      { kind: 'open-direct', amount: 99_999_999 },
      { kind: 'ask-schedule', parts: 2, first: 20, last: 10 },
    ];
    fc.assert(
      fc.property(dealer, seed, luck, (brief, world, chance) => {
        playAtRandom(begin({ brief, seed: world }), chance, (position) => {
          const legal = new Set(viewAt(position).legal.map(({ kind }) => kind));
          const before = JSON.stringify(position.context);
          for (const action of everything) {
            const played = play(position, action);
            if (!legal.has(action.kind)) expect(played.ok).toBe(false);
            if (!played.ok) expect(played.refusal.message.length).toBeGreaterThan(10);
          }
          expect(JSON.stringify(position.context)).toBe(before);
        });
      }),
      { numRuns: 40 },
    );
  });
});
