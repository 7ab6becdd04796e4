import { describe, expect, it } from 'vitest';
import { agreed, aResult, part, WHO } from '../../../books/a-month.fixture.ts';
import { aMonth } from './a-month.fixture.ts';
import { promisedIn } from './money.ts';
import { promisesOf, shareOf } from './promises.ts';

describe('the promise ledger of a month', () => {
  it('tells what came in time from what came after pressing', () => {
    const log = aMonth()
      .talk(4, agreed())
      .on(13, part.found(1, 12, 80_000, 80_000))
      .on(21, part.found(2, 20, 70_000, 30_000), part.pressed(2, 20, 40_000, 'pays'))
      .on(23, part.found(2, 20, 70_000, 70_000))
      .close(aResult({ committed: 150_000, paid: 150_000 }));
    const { promised, came, inTime, parts } = promisesOf(log);
    expect({ promised, came, inTime }).toEqual({ promised: 150_000, came: 150_000, inTime: 110_000 });
    expect(parts.kept).toBe(2);
  });

  it('counts a renewed part as renewed and its new day as a part of its own', () => {
    const log = aMonth()
      .talk(4, agreed())
      .on(13, part.found(1, 12, 80_000, 0))
      .on(14, { kind: 'part-renewed', dealer: WHO, part: 0, day: 18, amount: 80_000 })
      .on(21, part.found(3, 18, 80_000, 80_000), part.found(2, 20, 70_000, 0))
      .close(aResult({ committed: 150_000, paid: 80_000 }));
    expect(promisesOf(log).parts).toMatchObject({ renewed: 1, kept: 1, missed: 1 });
  });

  it('does not count a word without a commitment', () => {
    const word = agreed({ specific: false, instalments: [], method: null, written: false });
    const log = aMonth()
      .talk(4, word)
      .close(aResult({ committed: 150_000, paid: 40_000 }));
    expect(promisesOf(log)).toMatchObject({ committed: 0, vague: 1, promised: 0 });
    expect(promisedIn(log).map(({ committed }) => committed)).toEqual([0]);
    expect(shareOf(0, 0)).toBeNull();
  });
});
