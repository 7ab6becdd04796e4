/**
 * A view of a month must not depend on what the player cannot know. Every number and flag of a dealer's account is
 * changed unless it is on the list of what is known: a new secret is covered from its first day.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MonthPosition, monthViewAt } from '../../src/dialogue/month-play.ts';
import type { Account, Effort, Part } from '../../src/world/account.ts';
import type { TrueDealer } from '../../src/world/dealer.ts';
import { anySeason, stepsOf, wandering } from '../support/a-season.ts';

/** The same shape with every number, flag and grade another; texts and empty things stay. */
function garbled<Value>(value: Value): Value {
  const other = (inner: unknown): unknown => {
    if (typeof inner === 'number') return inner * 3 + 7_001;
    if (typeof inner === 'boolean') return !inner;
    if (Array.isArray(inner)) return inner.map(other);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, each]) => [name, other(each)]));
  };
  return other(value) as Value;
}

/** The account as another world may have it, in which everything is otherwise that the rep has not found out. */
function otherwise(account: Account): Account {
  const {
    id,
    brief,
    at,
    trustSeen,
    reminderTaken,
    contactTaken,
    record,
    prepared,
    facts,
    told,
    planned,
    talks,
    lastTalk,
    offer,
    reminded,
    commitment,
    followUp,
    receiptsSeen,
  } = account;
  return {
    ...garbled(account),
    ...{
      id,
      brief,
      at,
      trustSeen,
      reminderTaken,
      contactTaken,
      record,
      prepared,
      facts,
      told,
      planned,
      talks,
    },
    ...{ lastTalk, offer, reminded, commitment, followUp, receiptsSeen },
    promised: account.promised.map(({ measure }) => ({ measure, until: 77 })),
    dealer: otherDealer(account),
    excuses: account.excuses.map(({ status, verified }) => ({ status, verified, claimed: 1, block: 2 })),
    parts: account.parts.map(otherPart),
    efforts: account.efforts.map(otherEffort),
  };
}

function otherDealer({ dealer, excuses }: Account): TrueDealer {
  const { id, temperament, file } = dealer;
  return {
    ...garbled(dealer),
    ...{ id, temperament, file },
    excuses: dealer.excuses.map((hidden, index) => {
      const known = excuses[index];
      const truth = hidden.truth === 'bluff' ? 'true' : 'bluff';
      return known?.verified ? { ...garbled(hidden), truth: hidden.truth } : { ...garbled(hidden), truth };
    }),
  };
}

/** Until the receipts are compared nobody knows how much came; that a day has passed, everybody does. */
function otherPart(part: Part): Part {
  const seen = { boost: part.boost + 9, lift: part.lift + 9 };
  if (part.found !== null || part.state === 'renewed') return { ...part, ...seen };
  const claim = part.claim + 11;
  if (part.state === 'open') return { ...part, ...seen, claim, paid: part.paid + 5 };
  return part.state === 'kept'
    ? { ...part, ...seen, claim, state: 'missed', paid: 0 }
    : { ...part, ...seen, claim, state: 'kept', paid: part.amount };
}

function otherEffort(effort: Effort): Effort {
  return { ...effort, mean: effort.mean + 7_000, expected: effort.expected + 7_000 };
}

/** The position with every account otherwise. */
function elsewhere(position: MonthPosition): MonthPosition {
  const { season } = position.context;
  const accounts = season.accounts.map(otherwise);
  return { ...position, context: { ...position.context, season: { ...season, accounts } } };
}

const SECRETS = ['integrity', 'natural', 'limit', 'rivals', 'till', 'habit', 'seed'];

describe('what a player sees of a month', () => {
  it('is the same in two worlds that differ in what the rep has not found out', () => {
    fc.assert(
      fc.property(anySeason(2), (game) => {
        for (const { after } of stepsOf(game).filter((_, index) => index % 6 === 0)) {
          const other = elsewhere(after);
          expect(other.context.season.accounts).not.toEqual(after.context.season.accounts);
          expect(monthViewAt(other)).toEqual(monthViewAt(after));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('names nothing that belongs to the world', () => {
    const words = [...SECRETS, 'claim', 'boost', 'lift', 'person', 'bills'];
    for (const { after } of stepsOf(wandering(4, 6, 2))) {
      const text = JSON.stringify(monthViewAt(after));
      for (const word of words) expect(text).not.toContain(`"${word}":`);
    }
  });

  it('and hears of a month is nothing hidden until it closes', () => {
    for (const { events } of stepsOf(wandering(5, 6, 2)))
      for (const event of events.filter(({ kind }) => kind !== 'month-closed')) {
        const text = JSON.stringify(event);
        for (const word of [...SECRETS, 'attainable', 'toRivals']) expect(text).not.toContain(`"${word}":`);
      }
  });
});
