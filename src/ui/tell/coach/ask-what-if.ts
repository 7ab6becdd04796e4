/** A what-if question, put to as many workers as help; the answer is the same however many there are. */
import { isDeskAction, type MonthAction } from '../../../protocol/month-action.ts';
import { type Comparison, compare, type GoingOn, type Pair } from '../../../session/coach.ts';
import type { Subject } from './subject.ts';
import type { Lucks, Task, ToldByCoach } from './tasks.ts';
import { give } from './workers.ts';

export interface Question {
  readonly subject: Subject;
  /** Which action of the log is changed. */
  readonly at: number;
  readonly instead: MonthAction;
  readonly goingOn: GoingOn;
}

/** Draws of luck for each question. */
export const RUNS = 200;

export type WhatIfAnswer =
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  | { readonly kind: 'failed' };

/** Asks, and hears how far it is and what came of it. Returns the way to stop. */
export function askWhatIf(question: Question, hear: (answer: WhatIfAnswer) => void): () => void {
  const workers = question.subject.kind === 'month' && navigator.hardwareConcurrency >= 2 ? 2 : 1;
  const pairs = new Map<number, Pair>();
  let busy = workers;
  const stop = () => {
    for (const each of stops) each();
  };
  const listen = (told: ToldByCoach) => {
    switch (told.kind) {
      case 'pairs':
        for (const [luck, pair] of told.pairs) pairs.set(luck, pair);
        hear({ kind: 'running', done: pairs.size });
        return;
      case 'all-run':
        busy -= 1;
        if (busy === 0) hear({ kind: 'compared', comparison: compare(inOrder(pairs)) });
        return;
      default:
        stop();
        hear({ kind: 'failed' });
    }
  };
  const stops = Array.from({ length: workers }, (_, first) =>
    give(taskOf(question, { first, every: workers, end: RUNS }), listen),
  );
  return stop;
}

function inOrder(pairs: ReadonlyMap<number, Pair>): readonly Pair[] {
  return [...pairs].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

function taskOf({ subject, at, instead, goingOn }: Question, lucks: Lucks): Task {
  if (subject.kind === 'month')
    return { kind: 'what-if-month', game: subject.game, asked: { at, instead, goingOn }, lucks };
  if (isDeskAction(instead)) throw new Error(`nobody does that in a talk: ${instead.kind}`);
  return { kind: 'what-if-meeting', game: subject.game, asked: { at, instead, goingOn }, lucks };
}
