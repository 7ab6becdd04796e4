import { describe, expect, it } from 'vitest';
import { aResult } from '../../../test/support/a-class.ts';
import { aDrill, aSeasonDrill, CONTENT, playedBy } from '../../../test/support/a-drill.ts';
import { retell } from './retell.ts';
import { scoreDrill } from './score.ts';

describe('a result told again', () => {
  it('has the points of a meeting at its lines, and they make the score', () => {
    const drill = aDrill();
    const played = playedBy('beginner', drill);
    const retold = retell(drill, aResult(drill, '王', played), CONTENT);
    const score = scoreDrill(drill, played, CONTENT);
    if (retold?.kind !== 'meetings' || 'kind' in score) throw new Error('a meeting');
    const [meeting] = retold.meetings;
    expect(meeting?.dealer).toBe('lao-zhou');
    for (const { rule, earned, max } of score.scores.commitments.rules) {
      const sum = (meeting?.points ?? [])
        .filter((point) => point.rule === rule)
        .reduce((all, { points }) => all + points, 0);
      expect(Math.max(0, Math.min(max, Math.round(sum)))).toBe(earned);
    }
  });

  it.each([{ kind: 'week' } as const, { kind: 'month', months: 1 } as const])(
    'has the points of a $kind at the actions that made them',
    (scenario) => {
      const drill = aSeasonDrill(scenario, 4);
      const played = playedBy('expert', drill);
      const retold = retell(drill, aResult(drill, '王', played), CONTENT);
      if (retold?.kind !== 'season' || played.kind !== 'season') throw new Error('a season');
      expect(retold.points.length).toBeGreaterThan(10);
      for (const { step } of retold.points) expect(step).toBeLessThan(played.actions.length);
      const acted = retold.events.filter(({ kind }) => kind === 'acted');
      expect(acted).toHaveLength(played.actions.length);
    },
  );

  it('of other rules is not told', () => {
    const drill = aDrill();
    const result = aResult(drill, '王', playedBy('beginner', drill));
    expect(
      retell({ ...drill, versions: { ...drill.versions, rules: drill.versions.rules + 1 } }, result, CONTENT),
    ).toBeUndefined();
  });
});
