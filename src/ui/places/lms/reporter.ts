/** Tells the platform what happens at the trainee's seat: each decision as it is made, and the result as it is shown. */
import { effect, untracked } from '@preact/signals';
import { actionWords } from '../../../content/action-words.ts';
import type { Bilingual } from '../../../content/bilingual.ts';
import { peopleOf } from '../../../content/built-dealer.ts';
import { DRILL_CONTENT } from '../../../content/drill-book.ts';
import { bearingsOf } from '../../../session/lms/bearings.ts';
import { type Decision, decisionsOf } from '../../../session/lms/decisions.ts';
import type { DecisionAt } from '../../../session/lms/scorm.ts';
import { packSitting } from '../../../session/lms/suspend.ts';
import type { Seat, SeatStage } from '../drill/seat.ts';
import type { Platform } from './platform.ts';

/** Returns the way to stop. */
export function reportTo(platform: Platform, seat: Seat, now: () => number): () => void {
  /** Decisions the platform has; undefined before anything was played or taken up. */
  let told: number | undefined;
  let before = 0;

  function tellDecisions({ sitting }: Extract<SeatStage, { kind: 'playing' | 'done' }>): void {
    const at = now();
    const decisions = decisionsOf(sitting.drill, sitting.played);
    const takenUp = told === undefined;
    const from = Math.min(told ?? platform.known, decisions.length);
    told = decisions.length;
    const names = new Map(peopleOf(sitting.drill).map(({ brief, short }) => [brief.id, short] as const));
    const fresh = decisions
      .slice(from)
      // What was done before this session is told late, and nobody knows how long it took.
      .map((decision) => described(decision, names, { at, ...(takenUp ? {} : { latencyMs: at - before }) }));
    before = at;
    if (fresh.length > 0) platform.tell(fresh);
    platform.keep(packSitting(sitting));
  }

  function tell(stage: SeatStage): void {
    if (stage.kind !== 'playing' && stage.kind !== 'done') return;
    tellDecisions(stage);
    if (stage.kind !== 'done' || !stage.score) return;
    const { drill, played, started, ended } = stage.sitting;
    platform.judge({
      drill,
      score: stage.score,
      decisions: decisionsOf(drill, played),
      bearings: bearingsOf(drill, played, DRILL_CONTENT),
      usedMs: Math.max(0, (ended ?? started) - started),
    });
  }

  return effect(() => {
    const stage = seat.stage.value;
    // How the platform takes it is no reason to tell it again.
    untracked(() => tell(stage));
  });
}

function described(
  decision: Decision,
  names: ReadonlyMap<string, Bilingual>,
  time: Pick<DecisionAt, 'at' | 'latencyMs'>,
): DecisionAt {
  const who = decision.dealer === null ? undefined : names.get(decision.dealer);
  return { decision, words: actionWords(decision.action, who), ...time };
}
