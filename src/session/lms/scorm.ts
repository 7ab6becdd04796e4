/**
 * What both generations of SCORM are told about a drill, as pairs of element and value. Each dialect stays within
 * the limits of its own standard, so that no platform has a reason to refuse.
 */
import type { Headline } from '../../protocol/score.ts';
import type { Bearing } from './bearings.ts';
import type { DecisionTold } from './xapi.ts';

export type Pairs = readonly (readonly [element: string, value: string])[];

/** A decision in the order in which it was made, with the time of day, milliseconds since 1970. */
export interface DecisionAt extends DecisionTold {
  readonly at: number;
}

interface Verdict {
  readonly mark: number;
  readonly passed: boolean;
}

export interface Dialect {
  /** The name under which a platform offers its functions. */
  readonly api: 'API' | 'API_1484_11';
  readonly calls: Readonly<Record<'initialize' | 'get' | 'set' | 'commit' | 'terminate', string>>;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly mode: string;
  /** Where the platform says at which mark a drill counts as passed, and how much one of our points is on its scale. */
  readonly passing: { readonly element: string; readonly scale: number };
  /** The most characters of unfinished work that every platform keeps. */
  readonly suspendMax: number;
  readonly opened: Pairs;
  /** As it was made: whether it was right is not known yet. */
  readonly decision: (index: number, decision: DecisionAt) => Pairs;
  readonly bearing: (index: number, bearing: Bearing) => Pairs;
  readonly objective: (index: number, headline: Headline, value: number, name: string) => Pairs;
  readonly verdict: (verdict: Verdict) => Pairs;
  /** `ms`: time since this session began. */
  readonly leaving: (ms: number, finished: 'finished' | 'unfinished') => Pairs;
}

/** The first `most` characters, never half of a character that takes two. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
