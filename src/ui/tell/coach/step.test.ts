import { describe, expect, it } from 'vitest';
import { type OpenMove, openParams, stepOf } from './step.ts';

const MOVES: readonly OpenMove[] = [
  { kind: 'press-miss', params: { dealer: { choices: ['zhou', 'lin'] }, by: { choices: ['call'] } } },
  { kind: 'press-miss', params: { dealer: { choices: ['lin'] }, by: { choices: ['visit'] } } },
  {
    kind: 'send-plan',
    params: { dealer: { choices: ['zhou', 'lin'] }, amount: { min: 1_000, max: 10_000_000, step: 1_000 } },
  },
  { kind: 'end-day', params: {} },
];
const TARGETS = new Map([
  ['zhou', 80_000],
  ['lin', 120_000],
]);

describe('a step at the desk', () => {
  it('offers of each thing only what fits what was chosen before', () => {
    const by = (dealer: string) =>
      openParams(MOVES, 'press-miss', { dealer }, TARGETS).find(({ name }) => name === 'by')?.param;
    expect(by('zhou')).toEqual({ choices: ['call'] });
    expect(by('lin')).toEqual({ choices: ['call', 'visit'] });
  });

  it('forgets a choice that no longer fits', () => {
    const open = openParams(MOVES, 'press-miss', { dealer: 'zhou', by: 'visit' }, TARGETS);
    expect(stepOf('press-miss', open)).toEqual({ kind: 'press-miss', dealer: 'zhou', by: 'call' });
  });

  it('begins a plan at what the dealer is to pay', () => {
    const open = openParams(MOVES, 'send-plan', { dealer: 'lin' }, TARGETS);
    expect(stepOf('send-plan', open)).toEqual({ kind: 'send-plan', dealer: 'lin', amount: 120_000 });
  });

  it('needs nothing more where nothing is open', () => {
    expect(stepOf('end-day', openParams(MOVES, 'end-day', {}, TARGETS))).toEqual({ kind: 'end-day' });
  });
});
