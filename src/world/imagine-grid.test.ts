/**
 * The golden grid of imagination: which dealers could stand behind what a player has seen so far, and where the talk then
 * stands. A changed figure changes rows; the difference is to be read.
 */
import { describe, expect, it } from 'vitest';
import { aBrief } from '../../test/support/a-brief.ts';
import { became, told } from '../../test/support/changes.ts';
import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import type { Seen } from '../protocol/seen.ts';
import type { Phase, Temperament } from '../protocol/vocabulary.ts';
import { answer } from './answer.ts';
import { asSeen } from './as-seen.ts';
import { imagineDealer } from './imagine.ts';
import { type Meeting, meetingWith, startMeeting } from './meeting.ts';
import { viewOf } from './view.ts';

const grid = (name: string) => `${import.meta.dirname}/grids/${name}.txt`;

/** What is said to everybody, as far as the talk goes. */
const LINES: readonly Action[] = [
  { kind: 'prepare', item: 'statement' },
  { kind: 'prepare', item: 'market' },
  { kind: 'enter' },
  { kind: 'small-talk' },
  { kind: 'open-prepared', amount: 170_000 },
  { kind: 'acknowledge' },
  { kind: 'inquire', topic: 'cash' },
  { kind: 'claim', amount: 180_000, reason: 'figures' },
  { kind: 'challenge' },
  { kind: 'inquire', topic: 'stock' },
  { kind: 'hold' },
  { kind: 'verify' },
  { kind: 'warn', consequence: 'credit-line' },
  { kind: 'match-measure', measure: 'promotion' },
  { kind: 'plan-jointly' },
  { kind: 'remind' },
  { kind: 'trade', amount: 160_000, for: 'written' },
  { kind: 'accept-excuse' },
  { kind: 'discount', percent: 2 },
  { kind: 'ask-commitment', amount: 80_000 },
  { kind: 'ask-schedule', parts: 2, first: 9, last: 16 },
  { kind: 'ask-method', method: 'draft' },
  { kind: 'ask-writing' },
];

const phaseOf = ({ turn, onTable, commitment, ask }: Meeting): Phase => {
  if (turn === 0) return 'opening';
  if (onTable !== null) return 'excuse';
  return commitment ? 'commitment' : ask === null ? 'claim' : 'bargaining';
};

/** Where the talk stands after each line, as the player sees it. */
function seenIn(temperament: Temperament, seed: number): readonly Seen[] {
  let meeting = startMeeting(
    aBrief({ temperament, excuses: ['stock', 'house', 'flaw', 'retailers-owe', 'reconcile'] }),
    seed,
  );
  const events: GameEvent[] = [];
  const actions: Action[] = [];
  return LINES.flatMap((line) => {
    if (meeting.ending !== null) return [];
    const next = answer(meeting, line);
    meeting = next.meeting;
    events.push(...next.events);
    actions.push(line);
    return [{ view: viewOf(meeting, phaseOf(meeting), []), events: [...events], actions: [...actions] }];
  });
}

const lived = (seen: Seen, luck: number): Meeting =>
  seen.actions.reduce(
    (meeting, action) => (meeting.ending === null ? answer(meeting, action).meeting : meeting),
    meetingWith(imagineDealer(seen, luck), luck),
  );

const PEOPLE = [
  ['honest-broke', 2],
  ['smooth-promiser', 5],
  ['haggler', 8],
] as const;

describe('a dealer imagined behind what was seen', () => {
  it('is who the grid says', async () => {
    const rows = PEOPLE.flatMap(([temperament, seed]) =>
      seenIn(temperament, seed)
        .filter((_, at) => at % 5 === 2)
        .flatMap((seen) => [
          `== ${temperament}, after ${seen.actions.length}`,
          ...[1, 2, 3, 4].map((luck) => became({}, imagineDealer(seen, luck), ['file', 'id'])),
        ]),
    );
    await expect(told(rows)).toMatchFileSnapshot(grid('imagined'));
  });

  it('stands where the grid says', async () => {
    const rows = PEOPLE.flatMap(([temperament, seed]) =>
      seenIn(temperament, seed).flatMap((seen) => [
        `== ${temperament}, after ${seen.actions.length}`,
        ...[1, 2].map((luck) =>
          became({}, asSeen(lived(seen, luck), seen), ['dealer', 'course', 'facts', 'seed']),
        ),
      ]),
    );
    await expect(told(rows)).toMatchFileSnapshot(grid('as-seen'));
  });
});
