import { expect, it } from 'vitest';
import { aDealer } from '../../test/support/a-dealer.ts';
import { visit } from '../../test/support/room.ts';
import { intermediate } from './learner.ts';

it('a rep who knows half of it names a day of this month, however late in the month it is', () => {
  const room = visit(aDealer({ today: 25, payDay: 26 })).say({ kind: 'open-direct', amount: 120_000 });
  room.say({ kind: 'ask-commitment', amount: room.hidden().offer ?? 0 });
  const wish = intermediate({ view: room.view(), done: [], chance: (low) => low, wording: () => '' });
  // Twelve days on would be the 37th.
  expect(wish).toEqual({ kind: 'ask-schedule', parts: 1, first: 30, last: 30 });
  expect(room.say(wish).last('scheduled').instalments).toHaveLength(1);
});
