/** Which decisions the scoring counted for a trainee, and which against. */
import { describe, expect, it } from 'vitest';
import { retell } from '../../src/session/drill/retell.ts';
import { bearingsOf } from '../../src/session/lms/bearings.ts';
import { decisionsOf } from '../../src/session/lms/decisions.ts';
import { aDrill, aSeasonDrill, CONTENT, playedBy } from '../support/a-drill.ts';

describe('how the scoring took each decision', () => {
  it('of meetings: every line that was said is judged where it was said, in the second meeting too', () => {
    const drill = aDrill({
      dealers: [
        { kind: 'drawn', id: 'lao-zhou' },
        { kind: 'drawn', id: 'chen-yue' },
      ],
    });
    const played = playedBy('beginner', drill);
    const retold = retell(drill, { played }, CONTENT);
    if (retold?.kind !== 'meetings' || played.kind !== 'meetings') throw new Error('meetings');
    const spoken = played.meetings.map((actions) =>
      actions.filter(({ kind }) => kind !== 'prepare' && kind !== 'enter'),
    );
    const said = retold.meetings.map(({ events }) =>
      events.flatMap((event) => (event.kind === 'rep-spoke' ? [event.action] : [])),
    );
    expect(said).toEqual(spoken);

    const bearings = bearingsOf(drill, played, CONTENT);
    const decisions = decisionsOf(drill, played);
    // What a beginner does wrong is in both meetings: pleading, or asking late and low.
    const judged = [...bearings.keys()].map((index) => decisions[index]?.dealer);
    expect(new Set(judged)).toEqual(new Set(['lao-zhou', 'chen-yue']));
    for (const index of bearings.keys())
      expect(['prepare', 'enter']).not.toContain(decisions[index]?.action.kind);
  });

  it('of a week and of a month: the desk and the talks, and most of what an expert does is right', () => {
    for (const scenario of [{ kind: 'week' }, { kind: 'month', months: 1 }] as const) {
      const drill = aSeasonDrill(scenario);
      const played = playedBy('expert', drill);
      const bearings = [...bearingsOf(drill, played, CONTENT)];
      const right = bearings.filter(([, bearing]) => bearing === 'for').length;
      expect(right).toBeGreaterThan(bearings.length / 2);
      for (const [index] of bearings) expect(index).toBeLessThan(decisionsOf(drill, played).length);
    }
  });

  it('of other rules is not known', () => {
    const drill = aDrill();
    expect(
      bearingsOf(
        { ...drill, versions: { ...drill.versions, rules: drill.versions.rules + 1 } },
        playedBy('expert', drill),
        CONTENT,
      ).size,
    ).toBe(0);
  });
});
