import { describe, expect, it } from 'vitest';
import { agreed, aResult, part, WHO } from '../../../books/a-month.fixture.ts';
import { aMonth } from './a-month.fixture.ts';
import { decisionsOf } from './decisions.ts';
import type { MonthLog } from './month-log.ts';

const kindsOf = (log: MonthLog) => decisionsOf(log, undefined).map(({ kind }) => kind);

describe('the decisions that mattered most', () => {
  it('with nobody talked to are one decision, with all the others beside it', () => {
    const other = aResult({ dealer: 'sun-jie', attainable: 80_000 });
    const decisions = decisionsOf(aMonth().close(aResult(), other), undefined);
    expect(decisions).toMatchObject([{ kind: 'not-talked', practice: 'plan', dealer: WHO, money: 190_000 }]);
    expect(decisions[0]?.others).toEqual({ dealers: ['sun-jie'], money: 80_000 });
  });

  it('weigh a commitment by what more could be had: 190,000 less 100,000', () => {
    const low = agreed({ amount: 100_000 });
    const decisions = decisionsOf(
      aMonth()
        .talk(4, low)
        .close(aResult({ committed: 100_000 })),
      undefined,
    );
    const asked = decisions.find(({ kind }) => kind === 'asked-low');
    expect(asked).toMatchObject({ money: 90_000, practice: 'knowledge-and-courage' });
    // Two parts that nobody compared are one decision.
    expect(decisions[0]).toMatchObject({ kind: 'never-compared', money: 150_000 });
  });

  it('name what paid first, then what would', () => {
    // 60,000 of the promise did not come; 20,000 to the target were never promised.
    const high = agreed({ amount: 180_000, instalments: [{ day: 12, amount: 180_000 }] });
    const log = aMonth()
      .talk(4, high)
      .on(13, part.found(1, 12, 180_000, 120_000))
      .close(aResult({ committed: 180_000, paid: 120_000 }));
    expect(kindsOf(log)).toEqual(['committed-high', 'miss-let-lie', 'gap-left']);
  });

  it('give pressing the money that came after it', () => {
    const low = agreed({ amount: 100_000, instalments: [{ day: 12, amount: 100_000 }] });
    const log = aMonth()
      .talk(4, low)
      .on(13, part.found(1, 12, 100_000, 30_000), part.pressed(1, 12, 70_000, 'pays'))
      .on(15, part.found(1, 12, 100_000, 100_000))
      .close(aResult({ committed: 100_000, paid: 100_000 }));
    const pressed = decisionsOf(log, undefined).find(({ kind }) => kind === 'pressed-and-paid');
    expect(pressed).toMatchObject({ money: 70_000, day: 13, good: true, practice: 'follow-up' });
  });

  it('tell a date that left no time from a receipt that nobody compared', () => {
    const dated = (day: number) =>
      kindsOf(
        aMonth()
          .talk(4, agreed({ instalments: [{ day, amount: 150_000 }] }))
          .close(aResult({ committed: 150_000 })),
      );
    expect(dated(30)).toContain('dated-too-late');
    expect(dated(12)).toContain('never-compared');
  });

  it('never count more on a measure than was missing', () => {
    const measures = [{ measure: 'training', estimate: 5_000_000, expected: 1_000, brought: 800 }] as const;
    const log = aMonth().talk(4, null).close(aResult({ measures }));
    const missed = decisionsOf(log, undefined).find(({ kind }) => kind === 'measure-missed-its-mark');
    expect(missed?.money).toBe(200_000);
  });

  it('put leaving a good payer in peace before a trifle', () => {
    const measures = [{ measure: 'training', estimate: 3_000, expected: 1_000, brought: 900 }] as const;
    const log = aMonth()
      .talk(4, agreed({ amount: 190_000 }))
      .on(12, { kind: 'contacted', dealer: WHO, part: 0, day: 12, taken: 'coolly' })
      .on(13, part.found(1, 12, 80_000, 80_000))
      .on(21, part.found(2, 20, 70_000, 70_000))
      .close(aResult({ committed: 190_000, paid: 190_000, measures }));
    // A twentieth of 190,000 weighs more than the 2,100 the measure fell short.
    expect(kindsOf(log)).toEqual(['committed-high', 'too-tight', 'measure-missed-its-mark']);
  });

  it('are three at most', () => {
    const hard = { kind: 'angered', cause: 'threat' } as const;
    const passed = { kind: 'excuse-accepted', excuse: 'house' } as const;
    const log = aMonth()
      .talk(4, agreed(), hard, passed)
      .on(13, part.found(1, 12, 80_000, 0))
      .close(aResult({ committed: 150_000 }));
    expect(kindsOf(log)).toHaveLength(3);
  });
});
