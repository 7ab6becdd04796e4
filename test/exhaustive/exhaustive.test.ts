/** A short run of `npm run exhaust`: everything that happens often happens, and every rule holds meanwhile. */
import { describe, expect, it } from 'vitest';
import { createCoverage, NEVER, WANTED } from '../../src/cli/exhaust/coverage.ts';
import { playGame } from '../../src/cli/exhaust/game.ts';
import { ACTION_KINDS } from '../../src/protocol/action.ts';
import { DESK_ACTION_KINDS } from '../../src/protocol/month-action.ts';

describe('sixty games at random', () => {
  const coverage = createCoverage();
  const faults = Array.from({ length: 60 }, (_, index) => playGame(index + 1, coverage)).filter(
    (fault) => fault !== null,
  );
  const missing = coverage.missing();

  it('break no rule', () => {
    expect(faults).toEqual([]);
  });

  it('make every move there is, at the desk and in talks', () => {
    const moves = [
      ...ACTION_KINDS.flatMap((kind) => [`meeting-move:${kind}`, `talk-move:${kind}`]),
      ...DESK_ACTION_KINDS.map((kind) => `desk-move:${kind}`),
    ];
    expect(moves.filter((move) => missing.includes(move))).toEqual([]);
  });

  it('see every event of a month, and nine things of ten in all', () => {
    expect(missing.filter((name) => name.startsWith('month-event:'))).toEqual([]);
    expect(missing.length).toBeLessThan(WANTED.length / 10);
  });

  it('never meet what nothing should lead to', () => {
    expect(coverage.surprising()).toEqual([]);
    expect(NEVER.some((name) => WANTED.includes(name))).toBe(false);
  });

  it('are the same games when they are played again', () => {
    const again = createCoverage();
    for (const number of [5, 6]) playGame(number, again);
    const once = createCoverage();
    for (const number of [5, 6]) playGame(number, once);
    expect(again.missing()).toEqual(once.missing());
  });
});
