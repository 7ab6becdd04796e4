import { expect, test } from 'vitest';
import type { ActionKind } from '../../../protocol/action.ts';
import { groupsOf } from './acts.ts';

const moves = (...kinds: readonly ActionKind[]) => kinds.map((kind) => ({ kind, params: {} }));

test('few replies lie together, in the order of the seed', () => {
  const legal = moves('leave', 'challenge', 'accept-excuse');
  expect(groupsOf(legal)).toEqual([{ act: null, moves: legal }]);
});

test('many replies are laid out by act, and inside one the order of the seed stays', () => {
  const legal = moves('lower', 'threaten', 'hold', 'leave', 'inquire', 'trade', 'claim', 'ask-commitment');
  expect(groupsOf(legal).map(({ act, moves: inside }) => [act, inside.map(({ kind }) => kind)])).toEqual([
    ['claim', ['threaten', 'hold', 'claim']],
    ['ask', ['inquire']],
    ['trade', ['lower', 'trade']],
    ['close', ['leave', 'ask-commitment']],
  ]);
});
