import { describe, expect, it } from 'vitest';
import { aClass, aResult, taken } from '../../../test/support/a-class.ts';
import { aDrill, CONTENT, playedBy } from '../../../test/support/a-drill.ts';
import { classMeans, cohortOf, counted, marksByTen, progressOf } from './cohort.ts';
import { commonMistakeOf } from './common-mistake.ts';
import { itemsOf } from './items.ts';
import { verify } from './verify.ts';

const drill = aDrill();
const second = aDrill({ id: 'second', title: '第二回', seed: 9 });

describe('a class by its results', () => {
  it('has a row for each trainee, with the last try of each drill', () => {
    const first = aResult(drill, '王', playedBy('beginner', drill));
    const again = aResult(drill, '王', playedBy('expert', drill), { attempt: 2, started: 1_700_000_900_000 });
    const [row, ...none] = cohortOf(taken([again, first], [drill]));
    expect(none).toEqual([]);
    expect(row).toMatchObject({ trainee: '王', drills: 1, mark: again.claimed.mark });
    expect(again.claimed.mark).toBeGreaterThan(first.claimed.mark);
  });

  it('leaves out what was refused', () => {
    const [honest] = aClass(['王'], drill);
    if (!honest) throw new Error('a class of one');
    const forged = { ...honest, trainee: '赵', claimed: { ...honest.claimed, mark: 100 } };
    const results = [honest, forged].map((result) => verify(result, [drill], [], CONTENT));
    expect(counted(results).map(({ result }) => result.trainee)).toEqual(['王']);
  });

  it('as one is the mean of its rows, and nothing without any', () => {
    const rows = cohortOf(taken(aClass(['王', '李'], drill), [drill]));
    const [one, other] = rows;
    expect(classMeans(rows)?.mark).toBe(Math.round(((one?.mark ?? 0) + (other?.mark ?? 0)) / 2));
    expect(classMeans([])).toBeUndefined();
  });

  it('shows what somebody gained from the first drill to the last', () => {
    const before = aResult(drill, '王', playedBy('beginner', drill));
    const after = aResult(second, '王', playedBy('expert', second), { started: 1_700_000_900_000 });
    const [progress] = progressOf(taken([after, before], [drill, second]));
    expect(progress?.points.map((point) => point.drill)).toEqual(['周三小测', '第二回']);
    expect(progress?.gain).toBe(after.claimed.mark - before.claimed.mark);
  });

  it('sorts marks into tens, a hundred with the nineties', () => {
    expect(marksByTen([0, 9, 10, 55, 99, 100])).toEqual([2, 1, 0, 0, 0, 1, 0, 0, 0, 2]);
  });
});

describe('the rules of a drill', () => {
  const results = taken(aClass(['王', '李', '赵', '钱', '孙', '周', '吴', '郑'], drill), [drill]);

  it('come hardest first, and lose what they do not reach', () => {
    const items = itemsOf(results);
    const reached = items.map((item) => item.reached);
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
    for (const { max, lost, reached: share } of items)
      expect(Math.abs(share - (100 * (max - lost)) / max)).toBeLessThan(2);
  });

  it('tell the strong from the weak only where enough have played', () => {
    expect(itemsOf(results).some(({ discrimination }) => (discrimination ?? 0) > 0.3)).toBe(true);
    expect(itemsOf(results.slice(0, 7)).every(({ discrimination }) => discrimination === null)).toBe(true);
  });

  it('the common mistake is the one that cost most; where nobody said anything to it, there is no line to show', () => {
    const mistake = commonMistakeOf(results, CONTENT);
    expect(mistake?.item).toMatchObject({ headline: 'commitments', rule: 'amount' });
    expect(mistake?.item.lost).toBe(Math.max(...itemsOf(results).map(({ lost }) => lost)));
    expect(mistake?.example).toBeNull();
  });

  it('the common mistake is shown by the line in which it was made', () => {
    const alone = taken(aClass(['王'], drill), [drill]);
    const mistake = commonMistakeOf(alone, CONTENT);
    expect(mistake?.item.rule).toBe('ask-height');
    expect(mistake?.example).toMatchObject({ of: alone[0], meeting: 0, point: { rule: 'ask-height' } });
    expect(mistake?.example?.point.points).toBeLessThan(25);
  });
});
