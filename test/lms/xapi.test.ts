/** Statements against a validator nobody here wrote: that of Learning Locker, a record store. */
import validate from '@learninglocker/xapi-validation';
import { describe, expect, it } from 'vitest';
import { actionWords } from '../../src/content/action-words.ts';
import { scoreDrill } from '../../src/session/drill/score.ts';
import { resultOf } from '../../src/session/drill/sitting.ts';
import { bearingsOf } from '../../src/session/lms/bearings.ts';
import {
  initializedStatement,
  type LaunchData,
  tellersOf,
  terminatedStatement,
} from '../../src/session/lms/cmi5.ts';
import { decisionsOf } from '../../src/session/lms/decisions.ts';
import { activityOf } from '../../src/session/lms/package.ts';
import { resultStatements } from '../../src/session/lms/result-statements.ts';
import {
  bearingStatement,
  completedStatement,
  decisionStatement,
  headlineStatement,
  headlinesOf,
  type Statement,
  verdictStatement,
} from '../../src/session/lms/xapi.ts';
import { aDrill, aSeasonDrill, CONTENT, playedBy } from '../support/a-drill.ts';
import { wrongWithStatement } from '../support/statements.ts';

const LAUNCH = {
  endpoint: 'https://lrs.example.com/xapi/',
  fetch: 'https://lms.example.com/token',
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example.com', name: 'wang' } },
  registration: '3f2a1f0e-6f0f-4a2e-9d53-0a9b7f6f4a11',
  activityId: activityOf(aDrill()),
};
const DATA: LaunchData = {
  contextTemplate: {
    contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://lms.example.com/au/7' }] },
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's-1' },
  },
  launchMode: 'Normal',
  masteryScore: 0.57,
};
let next = 0;
const stamp = () => {
  next += 1;
  const id = `3f2a1f0e-6f0f-4a2e-9d53-${String(next).padStart(12, '0')}`;
  return { id, timestamp: '2026-11-24T08:00:00.123Z' };
};

function statementsOf(drill: ReturnType<typeof aDrill>): readonly Statement[] {
  const played = playedBy('expert', drill);
  const score = scoreDrill(drill, played, CONTENT);
  if ('kind' in score) throw new Error(score.kind);
  const { own, defined, moveOn } = tellersOf(LAUNCH, DATA);
  const ending = { drill, score, usedMs: 61_234 };
  return [
    initializedStatement(defined, stamp()),
    ...decisionsOf(drill, played).map((decision) =>
      decisionStatement(
        own,
        { decision, words: actionWords(decision.action, undefined), latencyMs: 1_234 },
        stamp(),
      ),
    ),
    ...decisionsOf(drill, played).flatMap((decision) => {
      const bearing = bearingsOf(drill, played, CONTENT).get(decision.index);
      return bearing ? [bearingStatement(own, decision, bearing, stamp())] : [];
    }),
    ...headlinesOf(score).map(([headline, value]) =>
      headlineStatement(own, headline, value, { name: { zh: '敢要' }, stamp: stamp() }),
    ),
    completedStatement(moveOn, ending, stamp()),
    verdictStatement(moveOn, ending, stamp()),
    terminatedStatement(defined, 61_234, stamp()),
  ];
}

describe('a result that was taken in', () => {
  const drill = aDrill();
  const played = playedBy('beginner', drill);
  const score = scoreDrill(drill, played, CONTENT);
  if ('kind' in score) throw new Error(score.kind);
  const sitting = { drill, trainee: '王小明', attempt: 1, played, started: 1, ended: 600_001 };
  const bearings = bearingsOf(drill, played, CONTENT);
  const made = () =>
    resultStatements(
      { drill, score, result: resultOf(sitting, score), bearings },
      'https://example.com/dojo/',
      {
        decision: ({ action }) => actionWords(action, undefined),
        headline: () => ({ zh: '敢要' }),
      },
    );

  it('is told in valid statements: every decision, the three scores, and the verdict last', () => {
    const statements = made();
    for (const statement of statements) {
      expect(validate(statement).map(String)).toEqual([]);
      expect(wrongWithStatement(statement)).toEqual([]);
    }
    expect(statements).toHaveLength(decisionsOf(drill, played).length + 5);
    expect(statements.at(-1)?.result?.['score']).toMatchObject({ raw: score.mark });
  });

  it('says of each decision the scoring judged whether it was right, and of no other', () => {
    const answered = made().filter(({ verb: { id } }) => id.endsWith('/answered'));
    expect(answered.map(({ result }) => result?.['success'])).toEqual(
      answered.map((_, at) => (bearings.has(at) ? bearings.get(at) === 'for' : undefined)),
    );
    expect(new Set(bearings.values())).toEqual(new Set(['for', 'against']));
  });

  it('is told in the same statements whenever it is sent', () => {
    expect(made()).toEqual(made());
    expect(new Set(made().map(({ id }) => id)).size).toBe(made().length);
  });
});

describe('statements about a drill', () => {
  it('are valid, for everything an expert does in a meeting and in a week', () => {
    for (const drill of [aDrill(), aSeasonDrill({ kind: 'week' })])
      for (const statement of statementsOf(drill)) {
        expect(validate(statement).map(String)).toEqual([]);
        expect(wrongWithStatement(statement)).toEqual([]);
      }
  });

  it('would be refused if they were not valid: the yardsticks measure', () => {
    const [statement] = statementsOf(aDrill());
    const wrong = { ...statement, verb: { id: 'no address' } };
    expect(validate(wrong)).not.toEqual([]);
    expect(wrongWithStatement(wrong)).not.toEqual([]);
    expect(wrongWithStatement({ ...statement, result: { score: { scaled: 2 } } })).not.toEqual([]);
  });

  it('carry the category of cmi5 where cmi5 defines them, and nowhere else', () => {
    const all = statementsOf(aDrill());
    const categories = (verb: string) =>
      all
        .filter(({ verb: { id } }) => id.endsWith(`/${verb}`))
        .map(({ context }) => JSON.stringify(context).match(/categories\/\w+/g) ?? []);
    expect(categories('initialized')).toEqual([['categories/cmi5']]);
    expect(categories('completed')).toEqual([['categories/cmi5', 'categories/moveon']]);
    expect(categories('terminated')).toEqual([['categories/cmi5']]);
    expect(categories('answered').flat()).toEqual([]);
    expect(all.every(({ context }) => JSON.stringify(context).includes('sessionid'))).toBe(true);
  });
});
