import { describe, expect, it } from 'vitest';
import type { DealerMonth, MonthEvent } from '../protocol/month-event.ts';
import { agreed, aMonth, aResult, part, WHO } from './a-month.fixture.ts';
import { pageOf, readBooks } from './books.ts';
import { habitCauses, isHighStandard, trustCauses } from './causes.ts';

const UP = { before: 0, after: 20 };
const DOWN = { before: 0, after: -20 };
const page = (events: readonly MonthEvent[]) => pageOf(readBooks(events).open, WHO);
const learnt = (events: readonly MonthEvent[], result: Partial<DealerMonth>) =>
  habitCauses(page(events), aResult({ committed: 150_000, ...result }));
const promised = aMonth().talk(4, agreed()).events();

describe('what a dealer has learnt', () => {
  it('85% of what was promised is kept, 60% is kept in part', () => {
    // Of 150,000: 85% are 127,500, 60% are 90,000; a whole percent is rounded to.
    expect(learnt(promised, { habit: UP, paid: 127_500 })).toEqual(['kept']);
    expect(learnt(promised, { habit: UP, paid: 126_000 })).toEqual(['partly']);
    expect(learnt(promised, { habit: UP, paid: 90_000 })).toEqual(['partly']);
    expect(learnt(promised, { habit: UP, paid: 88_500 })).toEqual([]);
  });

  it('a demand below 85% of the attainable sets no standard', () => {
    // 85% of 200,000 are 170,000.
    expect(isHighStandard(170_000, { attainable: 200_000 })).toBe(true);
    expect(isHighStandard(169_999, { attainable: 200_000 })).toBe(false);
    expect(learnt(promised, { habit: DOWN, attainable: 200_000 })).toEqual(['low-demand']);
    expect(learnt(promised, { habit: DOWN, attainable: 160_000 })).toEqual([]);
  });

  it('a miss was let pass unless it was pressed within three days of its day', () => {
    const missed = aMonth()
      .talk(4, agreed())
      .on(14, part.found(1, 12, 80_000, 0));
    const pressed = (day: number) =>
      aMonth()
        .talk(4, agreed())
        .on(14, part.found(1, 12, 80_000, 0))
        .on(day, part.pressed(1, 12, 80_000, 'puts-off'));
    const causes = (events: readonly MonthEvent[]) => learnt(events, { habit: DOWN, attainable: 150_000 });
    expect(causes(missed.events())).toEqual(['let-pass']);
    // Due on the 12th: the 15th is in time, whenever it was found.
    expect(causes(pressed(15).events())).toEqual([]);
    expect(causes(pressed(16).events())).toEqual(['let-pass']);
  });

  it('nothing with a day was no demand', () => {
    const undated = aMonth()
      .talk(4, agreed({ instalments: [] }))
      .events();
    expect(learnt(undated, { habit: DOWN })).toEqual(['not-demanded']);
  });

  it('only what explains the way it went is told', () => {
    expect(learnt(promised, { habit: { before: 5, after: 5 }, paid: 150_000 })).toEqual([]);
  });
});

describe('what moved trust', () => {
  it('a promise kept wins it, hard words and broken promises of ours cost it', () => {
    const trusted = (events: readonly MonthEvent[], after: number, paid = 0) =>
      trustCauses(page(events), aResult({ committed: 150_000, paid, trust: { before: 50, after } }));
    expect(trusted(promised, 52, 127_500)).toEqual(['kept']);
    expect(trusted(promised, 52, 126_000)).toEqual([]);
    const hard = aMonth()
      .talk(4, agreed(), { kind: 'angered', cause: 'threat' })
      .on(13, { kind: 'measure-forgotten', dealer: WHO, measure: 'promotion' });
    expect(trusted(hard.events(), 40)).toEqual(['hostile', 'forgotten']);
    expect(trusted(hard.events(), 50)).toEqual([]);
  });
});
