/** Drills are scored by playing them again; what is claimed, and luck, are no part of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Played } from '../../src/protocol/drill-result.ts';
import type { MonthEvent } from '../../src/protocol/month-event.ts';
import { weekScoresOf } from '../../src/scoring/month/week.ts';
import { scoreDrill } from '../../src/session/drill/score.ts';
import { startMonths } from '../../src/session/start-month.ts';
import { aDrill, aSeasonDrill, CONTENT, playedBy } from '../support/a-drill.ts';

const seeds = fc.integer({ min: 0, max: 4_294_967_295 });
const week = aSeasonDrill({ kind: 'week' });

function scored(drill: Parameters<typeof scoreDrill>[0], played: Played) {
  const found = scoreDrill(drill, played, CONTENT);
  if ('kind' in found) throw new Error(JSON.stringify(found));
  return found;
}

describe('the mark of a drill', () => {
  it.each([
    ['meetings', aDrill({ dealers: ['lao-zhou', 'sun-jie'].map((id) => ({ kind: 'drawn', id })) })],
    ['a week', week],
    ['a month', aSeasonDrill({ kind: 'month', months: 1 })],
  ] as const)('of %s shows who has learnt the trade', (_, drill) => {
    const expert = scored(drill, playedBy('expert', drill));
    const beginner = scored(drill, playedBy('beginner', drill));
    expect(expert.mark).toBeGreaterThan(beginner.mark + 15);
    expect(expert.money.expected).toBeGreaterThan(beginner.money.expected);
    expect([expert.passed, beginner.passed]).toEqual([true, false]);
  });

  it('weighs the three scores as the trainer wants', () => {
    const played = playedBy('expert', aDrill());
    const only = aDrill({ weights: { assertiveness: 0, commitments: 100, 'follow-up': 0 } });
    const { mark, scores } = scored(only, played);
    expect(mark).toBe(scores.commitments.value);
  });

  it('adds up from its rules', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const drill = aDrill({ seed });
        for (const score of Object.values(scored(drill, playedBy('expert', drill)).scores))
          expect(score.value).toBe(Math.round(score.rules.reduce((sum, { earned }) => sum + earned, 0)));
      }),
      { numRuns: 10 },
    );
  });
});

describe('the week', () => {
  it('is scored the same whatever anybody pays', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const drill = aSeasonDrill({ kind: 'week' }, 5, { seed });
        const played = playedBy('expert', drill);
        const events = eventsToMonthEnd(drill, played);
        const poor = events.map((event): MonthEvent => {
          if (event.kind === 'part-found') return { ...event, paid: 0, state: 'missed' };
          if (event.kind === 'receipts-checked') return { ...event, receipts: [] };
          if (event.kind !== 'month-closed') return event;
          return {
            ...event,
            paid: 0,
            dealers: event.dealers.map((dealer) => ({ ...dealer, paid: 0, cost: 0, left: 0, toRivals: 0 })),
          };
        });
        expect(weekScoresOf(poor)).toEqual(weekScoresOf(events));
        expect(scored(drill, played).scores).toEqual(weekScoresOf(events).scores);
      }),
      { numRuns: 6 },
    );
  });

  it('counts nothing for a dealer nobody talked to', () => {
    const idle: Played = { kind: 'season', actions: Array(6).fill({ kind: 'end-day' }) };
    expect(scored(week, idle)).toMatchObject({ mark: 0, passed: false, money: { agreed: 0, expected: 0 } });
  });

  it('is over on its sixth evening: what is done later is refused, and less is no week', () => {
    const days = (count: number): Played => ({
      kind: 'season',
      actions: Array(count).fill({ kind: 'end-day' }),
    });
    expect(scoreDrill(week, days(7), CONTENT)).toMatchObject({ kind: 'illegal', step: 7 });
    expect(scoreDrill(week, days(5), CONTENT)).toEqual({ kind: 'unfinished', meeting: null });
  });
});

describe('what cannot be scored', () => {
  const drill = aDrill();
  it('names the step that is not legal', () => {
    const played: Played = {
      kind: 'meetings',
      meetings: [[{ kind: 'enter' }, { kind: 'close', followUp: 9 }]],
    };
    expect(scoreDrill(drill, played, CONTENT)).toMatchObject({ kind: 'illegal', meeting: 1, step: 2 });
  });
  it('is of other rules, of a stranger, of another scenario, or not played to its end', () => {
    const played = playedBy('expert', drill);
    const reason = (change: Parameters<typeof aDrill>[0], by: Played = played) => {
      const found = scoreDrill(aDrill(change), by, CONTENT);
      return 'kind' in found ? found.kind : 'scored';
    };
    expect(reason({ versions: { ...drill.versions, rules: 1 } })).toBe('other-version');
    expect(reason({ dealers: [{ kind: 'drawn', id: 'nobody' }] })).toBe('unknown-dealer');
    expect(reason({}, { kind: 'season', actions: [] })).toBe('other-scenario');
    expect(reason({}, { kind: 'meetings', meetings: [] })).toBe('unfinished');
  });
});

/** The events of a week and of the rest of its month, in which nobody acts. */
function eventsToMonthEnd(drill: ReturnType<typeof aDrill>, played: Played): readonly MonthEvent[] {
  const briefs = drill.dealers.flatMap((dealer) =>
    dealer.kind === 'drawn' ? (CONTENT.briefOf(dealer.id) ?? []) : dealer.brief,
  );
  const month = startMonths({ dealers: briefs, months: 1, seed: drill.seed, words: 1 });
  for (const action of played.kind === 'season' ? played.actions : []) month.act(action);
  while (month.view().phase !== 'over') month.act({ kind: 'end-day' });
  return month.events();
}
