import { describe, expect, it } from 'vitest';
import type { Drill } from '../../protocol/drill.ts';
import { checksOf } from './checks.ts';
import { inOrder, newDrill } from './new-drill.ts';

const kinds = (change: Partial<Drill>, marks = { expert: 90, beginner: 30 }) =>
  checksOf({ ...newDrill('周三'), ...change }, marks).map(({ kind }) => kind);

describe('the checks of a drill', () => {
  it('have nothing against a new one', () => {
    expect(kinds({})).toEqual([]);
  });
  it('want a title, dealers enough, and weights that make a hundred', () => {
    expect(kinds({ title: ' ' })).toEqual(['title']);
    expect(kinds({ scenario: { kind: 'week' } })).toEqual(['few']);
    expect(kinds({ dealers: [] })).toEqual(['few']);
    expect(kinds({ weights: { assertiveness: 50, commitments: 50, 'follow-up': 50 } })).toEqual(['weights']);
    expect(kinds({ pass: 120 })).toEqual(['fields']);
  });
  it('warn of too little time, and of a pass mark nobody or everybody reaches', () => {
    expect(kinds({ minutes: 5 })).toEqual(['time']);
    expect(kinds({ pass: 95 })).toEqual(['pass']);
    expect(kinds({ pass: 20 })).toEqual(['easy']);
  });
});

it('a drill keeps its people in one order, whoever was chosen first', () => {
  const ids = ['sun-jie', 'lao-zhou'].map((id) => ({ kind: 'drawn' as const, id }));
  expect(inOrder(ids)).toEqual([...ids].reverse());
});
