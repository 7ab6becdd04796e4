import { describe, expect, it } from 'vitest';
import type { Rating } from '../../protocol/rating.ts';
import { agreementsOn, hindrance, humanMark, judgedOf } from './ratings.ts';

const RESULT = 'a'.repeat(64);

function rating(
  rater: string,
  change: { result?: string; sealed?: boolean; step?: 1 | 2 | 3 | 4 | 5 } = {},
): Rating {
  const { result = RESULT, sealed = true, step = 3 } = change;
  const marks = { assertiveness: step, commitments: step, 'follow-up': step, respect: step };
  const head = { game: 'huikuan-rating', format: 1, sheet: 'skills' } as const;
  return { ...head, result, rater, sealed, marks, reason: '开口早，但让得太快。', at: 1 };
}

const asks = (rater: string, sheet: 'skills' | 'practices' = 'skills') => ({ result: RESULT, rater, sheet });

describe('ratings by people', () => {
  it('a sealed rating says who and by which sheet, and none of its marks', () => {
    expect(judgedOf([rating('李老师')], RESULT)).toEqual({
      kind: 'sealed',
      rater: '李老师',
      sheet: 'skills',
    });
  });

  it('both are open once the second has rated', () => {
    const judged = judgedOf([rating('李老师'), rating('王老师', { step: 5 })], RESULT);
    expect(judged).toMatchObject({ kind: 'open', ratings: [{ rater: '李老师' }, { rater: '王老师' }] });
  });

  it('one that waits for nobody is open at once', () => {
    expect(judgedOf([rating('李老师', { sealed: false })], RESULT).kind).toBe('open');
  });

  it('the second is somebody else, goes by the same sheet, and comes before anything is open', () => {
    expect(hindrance([], asks('李老师'))).toBeUndefined();
    expect(hindrance([rating('李老师')], asks('王老师'))).toBeUndefined();
    expect(hindrance([rating('Li')], asks(' li '))).toBe('same-rater');
    expect(hindrance([rating('李老师')], asks('王老师', 'practices'))).toBe('other-sheet');
    expect(hindrance([rating('李老师', { sealed: false })], asks('王老师'))).toBe('seen-already');
    expect(hindrance([rating('李老师'), rating('王老师')], asks('赵老师'))).toBe('seen-already');
  });

  it('the lowest steps are 0, the middle 50, the highest 100', () => {
    expect(([1, 3, 5] as const).map((step) => humanMark(rating('a', { step })))).toEqual([0, 50, 100]);
  });

  it('agreement is over what two people have rated, and over nothing else', () => {
    const steps = [1, 2, 3, 4, 5] as const;
    const twice = Array.from({ length: 10 }, (_, at) => {
      const result = at.toString(16).padStart(64, '0');
      const step = steps[at % 5] ?? 1;
      return [rating('b', { result, step }), rating('a', { result, step })];
    }).flat();
    const alone = rating('a', { result: 'f'.repeat(64) });
    expect(agreementsOn('skills', [...twice, alone])).toMatchObject([
      { scale: 'assertiveness', agreement: { kind: 'kappa', count: 10, value: 1 } },
      { scale: 'commitments' },
      { scale: 'follow-up' },
      { scale: 'respect' },
    ]);
    expect(agreementsOn('practices', twice)[0]?.agreement).toEqual({ kind: 'too-few', count: 0 });
  });
});
