/**
 * An attempt that a host has kept, in the form of a result played at home, so that the desk verifies and rates both
 * in the same way.
 */
import type { Action } from '../../protocol/action.ts';
import type { BoardAttempt, ExamTranscript } from '../../protocol/class.ts';
import type { Drill } from '../../protocol/drill.ts';
import type { DrillResult, Played } from '../../protocol/drill-result.ts';
import { isDeskAction, type MonthAction } from '../../protocol/month-action.ts';
import { type Content, castOf } from '../drill/cast.ts';
import { drillResult } from '../drill/drill-result.ts';
import { startSession } from '../start.ts';

/** Undefined for an attempt that was handed in unfinished, or that this program cannot play. */
export function resultOfAttempt(
  { drill, name, number, actions, result }: ExamTranscript,
  { started, finished }: Pick<BoardAttempt, 'started' | 'finished'>,
  content: Content,
): DrillResult | undefined {
  if (!result) return undefined;
  const played = playedIn(
    drill,
    actions.map(({ action }) => action),
    content,
  );
  if (!played) return undefined;
  const { assertiveness, commitments, 'follow-up': followUp, mark } = result;
  return drillResult(drill, {
    trainee: name,
    attempt: number,
    played,
    claimed: { assertiveness, commitments, 'follow-up': followUp, mark },
    started: Math.floor(started),
    ended: Math.floor(finished ?? started),
  });
}

/** A host counts the actions of all meetings in one sequence: each meeting takes those it was played with. */
function playedIn(drill: Drill, actions: readonly MonthAction[], content: Content): Played | undefined {
  if (drill.scenario.kind !== 'meeting') return { kind: 'season', actions };
  const cast = castOf(drill, content);
  if ('kind' in cast) return undefined;
  const left = actions.filter((action): action is Action => !isDeskAction(action));
  const meetings = cast.map((dealer) => {
    const session = startSession({ dealer, seed: drill.seed, words: content.words });
    while (session.view().phase !== 'over') {
      const next = left.shift();
      if (!next || session.act(next)) break;
    }
    return session.log().actions;
  });
  return { kind: 'meetings', meetings };
}
