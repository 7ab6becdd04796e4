/** Packages against a run-time nobody here wrote: `scorm-again`, strict about the data model of either generation. */
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { actionWords } from '../../src/content/action-words.ts';
import type { Drill } from '../../src/protocol/drill.ts';
import type { Played } from '../../src/protocol/drill-result.ts';
import type { DrillScore } from '../../src/protocol/drill-score.ts';
import { scoreDrill } from '../../src/session/drill/score.ts';
import { bearingsOf } from '../../src/session/lms/bearings.ts';
import { decisionsOf } from '../../src/session/lms/decisions.ts';
import { cut, type DecisionAt, type Dialect } from '../../src/session/lms/scorm.ts';
import { SCORM_12 } from '../../src/session/lms/scorm-12.ts';
import { SCORM_2004 } from '../../src/session/lms/scorm-2004.ts';
import { packSitting, unpackSitting } from '../../src/session/lms/suspend.ts';
import type { JudgedDrill } from '../../src/ui/places/lms/platform.ts';
import { findApi } from '../../src/ui/places/lms/scorm-api.ts';
import { scormPlatform } from '../../src/ui/places/lms/scorm-platform.ts';
import { aDrill, aSeasonDrill, CONTENT, playedBy } from '../support/a-drill.ts';

const DIALECTS = { 'SCORM 1.2': SCORM_12, 'SCORM 2004': SCORM_2004 };
type Name = keyof typeof DIALECTS;
const NAMES = Object.keys(DIALECTS) as Name[];
const START = 1_790_000_000_000;

const drill = aDrill({ pass: 57 });
const played = playedBy('expert', drill);
const sitting = { drill, trainee: '王小明', attempt: 1, played, started: START, ended: null };
const decisions: readonly DecisionAt[] = decisionsOf(drill, played).map((decision, index) => ({
  decision,
  words: actionWords(decision.action, { zh: '老周', en: 'Zhou' }),
  at: START + index * 61_230,
  latencyMs: 61_230,
}));

/** A platform of either generation, as a window that holds its functions. */
function platformWindow(name: Name) {
  const runtime = name === 'SCORM 1.2' ? new Scorm12API({}) : new Scorm2004API({});
  const dialect: Dialect = DIALECTS[name];
  const around = { [dialect.api]: runtime };
  const inside = { parent: around } as unknown as Window;
  const get = (element: string) =>
    runtime instanceof Scorm12API ? runtime.LMSGetValue(element) : runtime.GetValue(element);
  const error = () =>
    String(runtime instanceof Scorm12API ? runtime.LMSGetLastError() : runtime.GetLastError());
  return { runtime, dialect, inside, get, error };
}

function connected(name: Name, clock = { at: START }) {
  const there = platformWindow(name);
  const api = findApi(there.inside, there.dialect);
  const platform = api && scormPlatform(api, there.dialect, () => clock.at);
  if (!platform) throw new Error('the platform was not found');
  return { ...there, platform, clock };
}

function judged(of: Drill, steps: Played, score: DrillScore): JudgedDrill {
  return {
    drill: of,
    score,
    decisions: decisionsOf(of, steps),
    bearings: bearingsOf(of, steps, CONTENT),
    usedMs: 600_000,
  };
}

describe.each(NAMES)('a package in a platform of %s', (name) => {
  it('is told every decision, and takes each of them', () => {
    const { platform, get, error } = connected(name);
    platform.tell(decisions);
    expect(error()).toBe('0');
    expect(platform.standing.value).toEqual({ link: 'well', tooLong: false, full: undefined });
    expect(Number(get('cmi.interactions._count'))).toBe(decisions.length);
    expect(decisions.length).toBeGreaterThan(8);
  });

  it('keeps each value within the limits of its standard', () => {
    const dialect = DIALECTS[name];
    const long = decisions.map((one) => ({
      ...one,
      words: { zh: '话'.repeat(400), en: '' },
      decision: { ...one.decision, answer: 'x'.repeat(9_000) },
    }));
    for (const [index, decision] of long.entries())
      for (const [element, value] of dialect.decision(index, decision)) {
        if (element.endsWith('.id')) expect(value).toMatch(/^[\x21-\x7e]{1,250}$/);
        if (element.endsWith('_response')) expect(value.length).toBe(name === 'SCORM 1.2' ? 255 : 4_000);
        if (element.endsWith('.description')) expect(value.length).toBe('{lang=zh-CN}'.length + 250);
      }
    const { platform, error } = connected(name);
    platform.tell(long);
    expect(error()).toBe('0');
    expect(platform.standing.value.full).toBeUndefined();
  });

  it('has the marks of the screen at the end, and the three scores as objectives', () => {
    const { platform, get, error } = connected(name);
    const score = scoreDrill(drill, played, CONTENT);
    if ('kind' in score) throw new Error(score.kind);
    platform.judge(judged(drill, played, score));
    platform.judge(judged(drill, played, score));
    expect(error()).toBe('0');
    const raw = name === 'SCORM 1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw';
    expect(Number(get(raw))).toBe(score.mark);
    const passed = score.passed ? 'passed' : 'failed';
    expect(get(name === 'SCORM 1.2' ? 'cmi.core.lesson_status' : 'cmi.success_status')).toBe(passed);
    if (name === 'SCORM 2004') {
      expect(get('cmi.completion_status')).toBe('completed');
      expect(Number(get('cmi.score.scaled'))).toBe(score.mark / 100);
    }
    const objectives = [0, 1, 2].map((index) => [
      get(`cmi.objectives.${index}.id`),
      Number(get(`cmi.objectives.${index}.score.raw`)),
    ]);
    expect(objectives).toEqual(Object.entries(score.scores).map(([id, { value }]) => [id, value]));
    expect(Number(get('cmi.objectives._count'))).toBe(3);
  });

  it('is told of each step whether the scoring counted it for or against the trainee', () => {
    const { platform, runtime, error } = connected(name);
    const learner = playedBy('beginner', drill);
    const steps = decisionsOf(drill, learner);
    const score = scoreDrill(drill, learner, CONTENT);
    if ('kind' in score) throw new Error(score.kind);
    const told = judged(drill, learner, score);
    platform.tell(steps.map((decision) => ({ decision, words: { zh: '', en: '' }, at: START })));
    platform.judge(told);
    expect(error()).toBe('0');
    const wrong = name === 'SCORM 1.2' ? 'wrong' : 'incorrect';
    // In SCORM 1.2 a result can only be written: what the platform keeps says it.
    const kept = JSON.stringify(runtime.cmi.interactions.childArray);
    const results = [...kept.matchAll(/"result":"(\w+)"/g)].map(([, result]) => result);
    expect(results).toEqual(
      steps.map(({ index }) => {
        const bearing = told.bearings.get(index);
        return bearing === undefined ? 'neutral' : bearing === 'for' ? 'correct' : wrong;
      }),
    );
    expect(new Set(results)).toEqual(new Set(['correct', wrong, 'neutral']));
  });

  it('has the whole of a month: every step, the marks, and where the work is if it is too long', () => {
    const { platform, get, error } = connected(name);
    const month = aSeasonDrill({ kind: 'month', months: 1 }, 8);
    const whole = playedBy('expert', month);
    const score = scoreDrill(month, whole, CONTENT);
    if ('kind' in score) throw new Error(score.kind);
    const told = judged(month, whole, score);
    platform.tell(told.decisions.map((decision) => ({ decision, words: { zh: '', en: '' }, at: START })));
    platform.keep(packSitting({ ...sitting, drill: month, played: whole }));
    platform.judge(told);
    expect(error()).toBe('0');
    expect(platform.standing.value).toMatchObject({ link: 'well', full: undefined });
    expect(Number(get('cmi.interactions._count'))).toBe(told.decisions.length);
    expect(told.decisions.length).toBeGreaterThan(200);
    expect(Number(get(name === 'SCORM 1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw'))).toBe(score.mark);
    const kept = get('cmi.suspend_data');
    expect(kept.length).toBeLessThanOrEqual(DIALECTS[name].suspendMax);
    if (kept === 'device') expect(platform.standing.value.tooLong).toBe(true);
    else expect(unpackSitting(kept, month)?.played).toEqual(whole);
  });

  it('keeps unfinished work, and says so when it is too long', () => {
    const { platform, get, error } = connected(name);
    platform.keep(packSitting(sitting));
    expect(unpackSitting(get('cmi.suspend_data'), drill)).toEqual(sitting);
    expect(platform.standing.value.tooLong).toBe(false);
    platform.keep('x'.repeat(DIALECTS[name].suspendMax + 1));
    expect([get('cmi.suspend_data'), platform.standing.value.tooLong]).toEqual(['device', true]);
    platform.keep('x'.repeat(DIALECTS[name].suspendMax));
    expect(platform.standing.value.tooLong).toBe(false);
    expect(error()).toBe('0');
  });

  it('ends its session once, with the time it took, and says nothing afterwards', () => {
    const { platform, runtime, clock } = connected(name);
    clock.at = START + 3_723_450;
    platform.leave();
    platform.leave();
    platform.tell(decisions);
    const { cmi } = runtime;
    const time = 'core' in cmi ? cmi.core.toJSON().session_time : cmi.toJSON().session_time;
    expect(time).toMatch(name === 'SCORM 1.2' ? /^(00)?01:02:03\.45$/ : /^PT3723\.45S$/);
    expect(runtime.isTerminated()).toBe(true);
  });
});

describe('what is known of a platform', () => {
  it('is found beyond windows that may not be looked into, and not found where there is none', () => {
    const { dialect, runtime } = platformWindow('SCORM 1.2');
    const top: Record<string, unknown> = { API: runtime };
    const foreign = new Proxy(
      { parent: top },
      {
        get: (target, key) => {
          if (key === 'API') throw new Error('of another origin');
          return Reflect.get(target, key) as unknown;
        },
      },
    );
    expect(findApi({ parent: foreign } as unknown as Window, dialect)).toBeDefined();
    const alone: Record<string, unknown> = {};
    alone['parent'] = alone;
    expect(findApi(alone as unknown as Window, dialect)).toBeUndefined();
    expect(findApi({ parent: alone, opener: { parent: top } } as unknown as Window, dialect)).toBeDefined();
  });

  it('is a pass mark of its own, if it has one', () => {
    const { runtime, dialect, inside } = platformWindow('SCORM 2004');
    runtime.loadFromJSON({ scaled_passing_score: '0.57' } as never, 'cmi');
    const api = findApi(inside, dialect);
    expect(api && scormPlatform(api, dialect, () => START)?.pass).toBe(57);
  });
});

describe('unfinished work', () => {
  it('of a month of eight dealers fits into what SCORM 2004 keeps', () => {
    const month = aSeasonDrill({ kind: 'month', months: 1 }, 8);
    const packed = packSitting({
      ...sitting,
      drill: month,
      played: playedBy('expert', month),
      ended: START + 1,
    });
    expect(packed.length).toBeLessThan(SCORM_2004.suspendMax);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(unpackSitting(packed, month)?.ended).toBe(START + 1);
  });

  it('of another drill is not taken up', () => {
    expect(unpackSitting(packSitting(sitting), aDrill({ seed: 1 }))).toBeUndefined();
    expect(unpackSitting('', drill)).toBeUndefined();
    expect(unpackSitting('nonsense', drill)).toBeUndefined();
  });
});

it('a text is cut between letters', () => {
  expect(cut('钱𠮷𠮷', 4)).toBe('钱𠮷');
  expect(cut('钱', 4)).toBe('钱');
});
