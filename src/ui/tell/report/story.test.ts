import { describe, expect, it } from 'vitest';
import { agreed, aResult, part, WHO } from '../../../books/a-month.fixture.ts';
import { aMonth } from './a-month.fixture.ts';
import type { MonthLog } from './month-log.ts';
import { type StoryItem, storyOf } from './story.ts';

const itemsOf = (log: MonthLog) => storyOf(log, WHO);
const itemOf = <Kind extends StoryItem['kind']>(log: MonthLog, kind: Kind) =>
  itemsOf(log).find((item): item is Extract<StoryItem, { kind: Kind }> => item.kind === kind);

describe('the story of a dealer’s month', () => {
  it('says that nobody talked to a dealer, and that the rest came of itself', () => {
    const log = aMonth().close(aResult({ paid: 30_000 }));
    expect(itemOf(log, 'not-talked')).toBeDefined();
    expect(itemOf(log, 'rest')).toEqual({ kind: 'rest', amount: 30_000, from: 'goodwill' });
  });

  it('measures an agreement by what the best of talks would have got: 150,000 of 190,000 are 79%', () => {
    const log = aMonth()
      .talk(4, agreed())
      .close(aResult({ committed: 150_000 }));
    expect(itemOf(log, 'agreed')).toMatchObject({ day: 4, share: 79, replaced: false });
  });

  it('tells a talk without an agreement as such', () => {
    const log = aMonth().talk(4, null).talk(9, null).close(aResult());
    expect(itemOf(log, 'no-agreement')).toEqual({
      kind: 'no-agreement',
      talks: 2,
      day: 9,
      ending: 'dealer-left',
    });
  });

  it('follows each part: the one kept, the other short, pressed, and made up', () => {
    const log = aMonth()
      .talk(4, agreed())
      .on(12, part.announced(1, 12))
      .on(13, part.found(1, 12, 80_000, 80_000))
      .on(21, part.found(2, 20, 70_000, 40_000), part.pressed(2, 20, 30_000, 'pays'))
      .on(24, part.found(2, 20, 70_000, 70_000))
      .close(aResult({ committed: 150_000, paid: 150_000 }));
    const parts = itemsOf(log).filter((item) => item.kind === 'part');
    expect(parts.map(({ fate }) => fate)).toEqual(['kept', 'kept']);
    expect(parts[1]?.part.pressed).toMatchObject([{ day: 21, by: 'visit', owed: 30_000, answer: 'pays' }]);
    expect(itemOf(log, 'rest')).toBeUndefined();
  });

  it('says how much came of what was announced and never compared', () => {
    const log = aMonth()
      .talk(4, agreed())
      .on(12, part.announced(1, 12))
      .close(aResult({ committed: 150_000, paid: 55_000 }));
    expect(itemOf(log, 'uncompared')).toEqual({ kind: 'uncompared', said: 80_000, came: 55_000 });
  });

  it('blames nobody for not looking at a part that fell due on the last day', () => {
    const late = agreed({ instalments: [{ day: 31, amount: 150_000 }] });
    const log = aMonth()
      .talk(4, late)
      .close(aResult({ committed: 150_000 }));
    expect(itemOf(log, 'part')?.fate).toBe('too-late');
  });

  it('counts money of a promised measure once: it is part of the first part', () => {
    const welcomed = { kind: 'measure-welcomed', measure: 'promotion', excuse: 'stock', cost: 0 } as const;
    const log = aMonth()
      .talk(4, agreed(), welcomed)
      .on(5, {
        kind: 'measure-started',
        dealer: WHO,
        measure: 'promotion',
        round: 1,
        estimate: 15_000,
        cost: 500,
        due: 11,
      })
      .on(10, { kind: 'measure-brought', dealer: WHO, measure: 'promotion', round: 1, paid: 10_000 })
      .on(13, part.found(1, 12, 80_000, 80_000))
      // 10,000 by the measure, 70,000 by the dealer, for the first part; 5,000 nobody put anywhere.
      .close(aResult({ committed: 150_000, paid: 85_000 }));
    expect(itemOf(log, 'measure')).toMatchObject({ estimate: 15_000, brought: 10_000 });
    expect(itemOf(log, 'rest')).toEqual({ kind: 'rest', amount: 5_000, from: 'unmatched' });
  });

  it('finds the missing money: in the till, with other suppliers, or nowhere', () => {
    const where = (left: number, toRivals: number) =>
      itemOf(aMonth().close(aResult({ paid: 100_000, left, toRivals })), 'till')?.where;
    expect(where(120_000, 0)).toBe('left-over');
    expect(where(40_000, 90_000)).toBe('to-rivals');
    expect(where(20_000, 30_000)).toBe('not-there');
    expect(itemOf(aMonth().close(aResult({ paid: 200_000 })), 'till')?.where).toBe('no-gap');
  });

  it('explains a habit only by what moved it that way', () => {
    const missed = aMonth()
      .talk(4, agreed())
      .on(13, part.found(1, 12, 80_000, 0));
    const habit = { before: 0, after: -30 };
    const log = missed.close(aResult({ committed: 150_000, habit }));
    expect(itemOf(log, 'habit')?.causes).toEqual(['low-demand', 'let-pass']);
  });

  it('does not explain gained trust by a hard word', () => {
    const hard = { kind: 'angered', cause: 'threat' } as const;
    const told = (after: number) =>
      itemOf(
        aMonth()
          .talk(4, null, hard)
          .close(aResult({ trust: { before: 50, after } })),
        'trust',
      )?.causes;
    expect(told(40)).toEqual(['hostile']);
    expect(told(55)).toEqual([]);
  });
});
