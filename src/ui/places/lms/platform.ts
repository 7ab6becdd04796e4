/** A learning platform as the packaged drill sees it, whatever standard it speaks. */
import type { ReadonlySignal } from '@preact/signals';
import type { Drill } from '../../../protocol/drill.ts';
import type { DrillScore } from '../../../protocol/drill-score.ts';
import type { Bearings } from '../../../session/lms/bearings.ts';
import type { Decision } from '../../../session/lms/decisions.ts';
import type { DecisionAt } from '../../../session/lms/scorm.ts';

/** How it stands with what the platform is told. */
export interface Reporting {
  readonly link: 'well' | 'trouble' | 'apart';
  /** The platform cannot keep so much unfinished work. */
  readonly tooLong: boolean;
  /** So many decisions, and no more, were taken. */
  readonly full: number | undefined;
}

export interface JudgedDrill {
  readonly drill: Drill;
  readonly score: DrillScore;
  readonly decisions: readonly Decision[];
  readonly bearings: Bearings;
  readonly usedMs: number;
}

export interface Platform {
  readonly learner: { readonly id: string; readonly name: string };
  /** The mark from which the platform counts it as passed; undefined where it leaves that to the drill. */
  readonly pass: number | undefined;
  /** Opened to look at what was done: nothing is recorded. */
  readonly looking: boolean;
  /** What it kept of unfinished work; empty at a first start. */
  readonly kept: string;
  /** Decisions it was told of in earlier sessions. */
  readonly known: number;
  readonly standing: ReadonlySignal<Reporting>;
  readonly tell: (decisions: readonly DecisionAt[]) => void;
  readonly keep: (packed: string) => void;
  /** The result. Telling it again is telling it once. */
  readonly judge: (judged: JudgedDrill) => void;
  /** Sends what has not been taken yet. */
  readonly retry: () => void;
  /** Ends the session; afterwards nothing is sent. May be called more than once. */
  readonly leave: () => void;
  /** Where the platform wants people to go afterwards. */
  readonly back: string | undefined;
}

/** Kept on the platform in place of work that is too long for it: the work is on this device. */
export const ON_DEVICE = 'device';

export const WELL: Reporting = { link: 'well', tooLong: false, full: undefined };
