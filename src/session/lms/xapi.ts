/**
 * Statements of the Experience API 1.0.3 about a drill: each decision, each of the three scores, and how it ended.
 * https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md
 */
import type { Drill } from '../../protocol/drill.ts';
import type { DrillScore } from '../../protocol/drill-score.ts';
import { HEADLINES, type Headline } from '../../protocol/score.ts';
import type { Bearing } from './bearings.ts';
import type { Decision } from './decisions.ts';

export const XAPI_VERSION = '1.0.3';

export type LanguageMap = Readonly<Record<string, string>>;

export interface Statement {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition?: Readonly<Record<string, unknown>>;
  };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context?: Readonly<Record<string, unknown>>;
  /** ISO 8601, in UTC. */
  readonly timestamp: string;
}

const VERBS = {
  initialized: '开始',
  answered: '做了选择',
  scored: '得分',
  completed: '完成',
  passed: '及格',
  failed: '未及格',
  terminated: '离开',
} as const;
export type VerbName = keyof typeof VERBS;

export function verb(name: VerbName): Statement['verb'] {
  return { id: `http://adlnet.gov/expapi/verbs/${name}`, display: { en: name, zh: VERBS[name] } };
}

/** Who reports on what: the same in all statements of a sitting. */
export interface Teller {
  readonly actor: unknown;
  /** The address of the drill. */
  readonly activity: string;
  readonly context: Readonly<Record<string, unknown>>;
}

/** What a statement needs besides: an id of its own, and its time. */
export interface Stamp {
  readonly id: string;
  readonly timestamp: string;
}

/** A decision with its words, and how long it took, if that is known. */
export interface DecisionTold {
  readonly decision: Decision;
  readonly words: { readonly zh: string; readonly en: string };
  readonly latencyMs?: number;
  /** How the scoring judged it, once that is known. */
  readonly bearing?: Bearing;
}

export function decisionStatement(teller: Teller, told: DecisionTold, stamp: Stamp): Statement {
  const { decision, words, latencyMs, bearing } = told;
  return {
    ...stamp,
    actor: teller.actor,
    verb: verb('answered'),
    object: {
      objectType: 'Activity',
      id: `${teller.activity}#${decision.id}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: 'other',
        name: { zh: words.zh, en: words.en },
      },
    },
    result: {
      response: decision.answer,
      ...(bearing === undefined ? {} : { success: bearing === 'for' }),
      ...(latencyMs === undefined ? {} : { duration: isoDuration(latencyMs) }),
    },
    context: within(teller),
  };
}

/**
 * How the scoring judged a decision that was reported as it was made: a statement cannot be taken back, so this one
 * follows when everything has been played.
 */
export function bearingStatement(
  teller: Teller,
  { id, answer }: Decision,
  bearing: Bearing,
  stamp: Stamp,
): Statement {
  return {
    ...stamp,
    actor: teller.actor,
    verb: verb('scored'),
    object: { objectType: 'Activity', id: `${teller.activity}#${id}` },
    result: { response: answer, success: bearing === 'for' },
    context: within(teller),
  };
}

/** One of the three scores, as an objective of the drill. */
export function headlineStatement(
  teller: Teller,
  headline: Headline,
  value: number,
  { name, stamp }: { readonly name: LanguageMap; readonly stamp: Stamp },
): Statement {
  return {
    ...stamp,
    actor: teller.actor,
    verb: verb('scored'),
    object: {
      objectType: 'Activity',
      id: `${teller.activity}#${headline}`,
      definition: { type: 'http://adlnet.gov/expapi/activities/objective', name },
    },
    result: { score: points(value) },
    context: within(teller),
  };
}

interface Ending {
  readonly drill: Drill;
  readonly score: Pick<DrillScore, 'mark' | 'passed'>;
  readonly usedMs: number;
}

/** Whether the drill was passed, with the mark. */
export function verdictStatement(teller: Teller, { drill, score, usedMs }: Ending, stamp: Stamp): Statement {
  return {
    ...stamp,
    actor: teller.actor,
    verb: verb(score.passed ? 'passed' : 'failed'),
    object: drillActivity(teller.activity, drill),
    result: { score: points(score.mark), success: score.passed, duration: isoDuration(usedMs) },
    context: teller.context,
  };
}

/** That the drill was played to its end. */
export function completedStatement(teller: Teller, { drill, usedMs }: Ending, stamp: Stamp): Statement {
  return {
    ...stamp,
    actor: teller.actor,
    verb: verb('completed'),
    object: drillActivity(teller.activity, drill),
    result: { completion: true, duration: isoDuration(usedMs) },
    context: teller.context,
  };
}

function drillActivity(id: string, { title }: Drill): Statement['object'] {
  return {
    objectType: 'Activity',
    id,
    definition: { type: 'http://adlnet.gov/expapi/activities/assessment', name: { zh: title, en: title } },
  };
}

/** The three scores, in their order. */
export function headlinesOf({
  scores,
}: Pick<DrillScore, 'scores'>): readonly (readonly [Headline, number])[] {
  return HEADLINES.map((headline) => [headline, scores[headline].value]);
}

/** 0–100 points. */
function points(raw: number) {
  return { scaled: raw / 100, raw, min: 0, max: 100 };
}

/** ISO 8601 to the hundredth of a second, as all three standards read it. */
export function isoDuration(ms: number): string {
  return `PT${Math.max(0, Math.round(ms / 10)) / 100}S`;
}

/** The context of something within the drill. */
function within({ context, activity }: Teller): Readonly<Record<string, unknown>> {
  const given = context['contextActivities'];
  return {
    ...context,
    contextActivities: {
      ...(typeof given === 'object' ? given : {}),
      parent: [{ objectType: 'Activity', id: activity }],
    },
  };
}
