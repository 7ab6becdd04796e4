import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import {
  CONSEQUENCES,
  DEMANDS,
  ENDINGS,
  EXCUSES,
  MEASURES,
  METHODS,
  PREPARATIONS,
  RETURNS,
  STALLS,
  TOPICS,
  TRUTHS,
} from '../protocol/vocabulary.ts';
import { TERRITORY } from './dealers.ts';
import { createSpeaker, type Spoken } from './say.ts';

const some = <const Item>(items: readonly Item[]) => fc.constantFrom(...items);
const amount = fc.integer({ min: 1, max: 400 }).map((thousands) => thousands * 1_000);
const day = fc.integer({ min: 1, max: 30 });
const instalments = fc.array(fc.record({ day, amount }), { minLength: 1, maxLength: 4 });
const plain = <const Kind extends GameEvent['kind']>(kind: Kind) => fc.constant({ kind });

/** Everything a dealer may answer, with any values. */
const answer = fc.oneof(
  fc.oneof(plain('greeted'), plain('pitied'), plain('flattered'), plain('softened')),
  fc.oneof(plain('signed'), plain('signing-dodged')),
  fc.record({ kind: some(['chatted']), welcome: fc.boolean() }),
  fc.record({ kind: some(['angered']), cause: some(['hostile', 'threat', 'challenge', 'pestered']) }),
  fc.record({
    kind: some(['scoffed', 'weighed', 'pocketed', 'planned', 'committed', 'promised-vaguely']),
    amount,
  }),
  fc.record({ kind: some(['stood', 'commitment-countered']), amount }),
  fc.record({ kind: some(['offered']), amount, before: fc.option(amount) }),
  fc.record({ kind: some(['excuse-raised']), excuse: some(EXCUSES), claimed: amount }),
  fc.record({ kind: some(['excuse-accepted', 'excuse-dropped', 'excuse-wounded']), excuse: some(EXCUSES) }),
  fc.record({ kind: some(['excuse-halved', 'excuse-insisted']), excuse: some(EXCUSES), remains: amount }),
  fc.record({ kind: some(['excuse-verified']), excuse: some(EXCUSES), truth: some(TRUTHS), minutes: day }),
  fc.record({
    kind: some(['measure-welcomed', 'measure-shrugged']),
    measure: some(MEASURES),
    excuse: some(EXCUSES),
    cost: amount,
  }),
  fc.record({ kind: some(['traded']), for: some(RETURNS), amount }),
  fc.record({ kind: some(['demanded']), want: some(DEMANDS) }),
  fc.record({ kind: some(['stalled']), how: some(STALLS) }),
  fc.record({ kind: some(['called-in']), who: some(['spouse']) }),
  fc.record({ kind: some(['told', 'evaded']), topic: some(TOPICS) }),
  fc.record({ kind: some(['admitted-promise']), said: amount, paid: amount }),
  fc.record({ kind: some(['heeded', 'shrugged-warning']), consequence: some(CONSEQUENCES) }),
  fc.record({ kind: some(['took-discount']), percent: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ kind: some(['hurried']), minutesLeft: fc.integer({ min: 1, max: 15 }) }),
  fc.record({ kind: some(['scheduled', 'schedule-countered']), instalments }),
  fc.record({ kind: some(['method-agreed', 'method-refused']), method: some(METHODS) }),
  fc.record({ kind: some(['parted']), ending: some(ENDINGS) }),
  fc.record({ kind: some(['prepared']), item: some(PREPARATIONS), minutes: day }),
  fc.record({
    kind: some(['learnt']),
    fact: fc.record({ about: some(['stock']), value: amount, days: day }),
  }),
) satisfies fc.Arbitrary<GameEvent>;

const meeting = fc.record({
  dealer: some(TERRITORY.map(({ brief }) => brief.id)),
  seed: fc.integer({ min: 0, max: 4_294_967_295 }),
  turns: fc.array(fc.array(answer, { minLength: 1, maxLength: 4 }), { minLength: 20, maxLength: 40 }),
});

const voices = (spoken: readonly Spoken[]) => spoken.filter(({ by }) => by === 'dealer' || by === 'spouse');

describe('a speaker', () => {
  it('never repeats a dealer within a meeting', () => {
    fc.assert(
      fc.property(meeting, ({ dealer, seed, turns }) => {
        const speaker = createSpeaker(dealer, seed);
        const spoken = voices(turns.flat().flatMap((event) => speaker.say(event)));
        expect(new Set(spoken.map(({ id }) => id)).size).toBe(spoken.length);
        expect(new Set(spoken.map(({ text }) => text.zh)).size).toBe(spoken.length);
        expect(new Set(spoken.map(({ text }) => text.en)).size).toBe(spoken.length);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no placeholder open and is never at a loss, in both languages', () => {
    fc.assert(
      fc.property(meeting, ({ dealer, seed, turns }) => {
        const speaker = createSpeaker(dealer, seed);
        for (const { text } of turns.flat().flatMap((event) => speaker.say(event))) {
          expect(text.zh).not.toMatch(/[{}]|undefined|NaN/);
          expect(text.en).not.toMatch(/[{}]|undefined|NaN/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('fills every wording of every pool, for every dealer', () => {
    const events = fc.sample(answer, { seed: 7, numRuns: 400 });
    for (const { brief } of TERRITORY)
      for (const event of events) {
        const speaker = createSpeaker(brief.id, 3);
        for (let times = 0; times < 40; times += 1) expect(speaker.say(event).length).toBeGreaterThan(0);
      }
  });

  it('falls back on gestures, which still show the amount, when a dealer has said everything', () => {
    const speaker = createSpeaker('ma-zong', 1);
    const spoken = Array.from({ length: 40 }, () => speaker.say({ kind: 'stood', amount: 60_000 })).flat();
    expect(spoken).toHaveLength(40);
    expect(voices(spoken).length).toBeGreaterThanOrEqual(18);
    expect(spoken.at(-1)?.by).toBe('narrator');
    for (const { text } of spoken) {
      expect(text.zh).toContain('6万');
      expect(text.en).toContain('¥60,000');
    }
  });

  it('says the same again with the same seed, and other words with another', () => {
    const told = (seed: number) => {
      const speaker = createSpeaker('sun-jie', seed);
      const events: GameEvent[] = [
        { kind: 'greeted' },
        { kind: 'offered', amount: 30_000, before: null },
        ...Array.from({ length: 8 }, () => ({ kind: 'stood', amount: 30_000 }) as const),
      ];
      return events.flatMap((event) => speaker.say(event)).map(({ id }) => id);
    };
    expect(told(5)).toEqual(told(5));
    expect(told(5)).not.toEqual(told(6));
  });

  it('previews the rep’s words exactly as they are then spoken', () => {
    const moves: Action[] = [
      { kind: 'open-direct', amount: 125_000 },
      { kind: 'verify' },
      { kind: 'hold' },
      { kind: 'ask-schedule', parts: 2, first: 8, last: 22 },
      { kind: 'leave', appointment: 21 },
    ];
    const speaker = createSpeaker('qian-ye', 9);
    moves.forEach((action, index) => {
      const turn = index + 1;
      const preview = speaker.reply(action, turn);
      expect(speaker.reply(action, turn)).toEqual(preview);
      expect(speaker.say({ kind: 'rep-spoke', turn, action, minutes: 2 })).toEqual([preview]);
      speaker.say({ kind: 'excuse-raised', excuse: 'flaw', claimed: 20_000 });
    });
  });

  it('keeps the wording while the player moves the amount', () => {
    const speaker = createSpeaker('he-ge', 2);
    const low = speaker.reply({ kind: 'claim', amount: 50_000, reason: 'due' }, 3);
    const high = speaker.reply({ kind: 'claim', amount: 80_000, reason: 'due' }, 3);
    expect(high.id).toBe(low.id);
    expect(high.text.zh).toBe(low.text.zh.replace('5万', '8万'));
  });

  it('looks into the excuse that is on the table', () => {
    const speaker = createSpeaker('he-ge', 2);
    expect(speaker.reply({ kind: 'verify' }, 1).id).toMatch(/^rep\/verify:reconcile\.\d$/);
    speaker.say({ kind: 'excuse-raised', excuse: 'absent', claimed: 30_000 });
    expect(speaker.reply({ kind: 'verify' }, 1).id).toMatch(/^rep\/verify:absent\.\d$/);
  });

  it('does not tell a bluff from the truth: the words before looking do not depend on it', () => {
    const found = (truth: 'true' | 'bluff') => {
      const speaker = createSpeaker('xiao-fei', 4);
      const before = [
        ...speaker.say({ kind: 'excuse-raised', excuse: 'warehouse', claimed: 40_000 }),
        ...speaker.say({ kind: 'excuse-insisted', excuse: 'warehouse', remains: 40_000 }),
      ];
      const after = speaker.say({ kind: 'excuse-verified', excuse: 'warehouse', truth, minutes: 8 });
      return { before: before.map(({ id }) => id), after: after.map(({ id }) => id) };
    };
    expect(found('true').before).toEqual(found('bluff').before);
    expect(found('true').after).not.toEqual(found('bluff').after);
  });

  it('does not know a dealer who is not there', () => {
    expect(() => createSpeaker('nobody', 1)).toThrow('nobody');
  });
});
