/** The verdict on a drill: how much of what was to be won was won, and the choice that mattered most. */
import { type Position, phaseOf, play, viewAt } from '../../dialogue/play.ts';
import type { Action } from '../../protocol/action.ts';
import type { Brief } from '../../protocol/brief.ts';
import type { GameEvent } from '../../protocol/event.ts';
import type { DrillVerdict, Moment } from '../../protocol/gym.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import { sameAction } from './candidates.ts';
import { sameMoves, weighDesk } from './judge-desk.ts';
import { weighSaid } from './judge-talk.ts';
import type { DeskDrill, Drill, TalkDrill } from './pattern.ts';
import { gradeOf, type Judged, judge, resultOf } from './weighing.ts';

/** Imagined dealers, and lucks, over which is judged. */
const RUNS = 8;

/** A verdict in the making: rests between two things it has weighed. */
export type Judging = Generator<undefined, DrillVerdict>;

/** `actions`: the player's, all of them legal. `brief`: the dealer's. */
export function* judgeDrill(
  drill: Drill,
  actions: readonly (Action | MonthAction)[],
  brief: Brief,
  runs: number = RUNS,
): Judging {
  return drill.kind === 'talk'
    ? yield* judgeTalk(drill, actions as readonly Action[], brief, runs)
    : yield* judgeDesk(drill, actions as readonly MonthAction[], runs);
}

function* judgeTalk(drill: TalkDrill, actions: readonly Action[], brief: Brief, runs: number): Judging {
  let position: Position = drill.position;
  const events: GameEvent[] = [...drill.events];
  const done: Action[] = [...drill.actions];
  const judged: (Judged<Action> & { readonly turn: number })[] = [];
  for (const action of actions) {
    if (phaseOf(position) === 'over') break;
    const { turn } = viewAt(position);
    const weighing = yield* weighSaid({ position, events, done, action }, brief, runs);
    judged.push({ ...judge(weighing, sameAction), turn: turn + 1 });
    const played = play(position, action);
    if (!played.ok) break;
    position = played.position;
    events.push(...played.events);
    done.push(action);
  }
  const worst = judged.toSorted((a, b) => b.regret - a.regret)[0];
  const target = viewAt(drill.position).dealer.target;
  const moment: Moment | null =
    worst && !sameAction(worst.best, worst.own)
      ? { kind: 'talk', own: worst.own, best: worst.best, turn: worst.turn }
      : null;
  return { ...resultFrom(drill, judged, target), moment, truths: truthsOf(position) };
}

function* judgeDesk(drill: DeskDrill, actions: readonly MonthAction[], runs: number): Judging {
  const weighing = yield* weighDesk(drill, actions, runs);
  const judged = judge(weighing, sameMoves);
  const account = drill.position.context.season.accounts.find(({ id }) => id === drill.dealer);
  const target = account?.dealer.file.target ?? 0;
  const moment: Moment | null = sameMoves(judged.own, judged.best) ? null : firstDifference(judged);
  return { ...resultFrom(drill, [judged], target), moment, truths: [] };
}

function firstDifference({ own, best }: Judged<readonly MonthAction[]>): Moment {
  const length = Math.max(own.length, best.length);
  for (let at = 0; at < length; at += 1) {
    const mine = own[at];
    const better = best[at];
    if (!mine || !better || !sameAction(mine, better))
      return { kind: 'desk', own: mine ?? null, best: better ?? null };
  }
  return { kind: 'desk', own: null, best: null };
}

function resultFrom({ pattern }: Drill, judged: readonly Judged<unknown>[], target: number) {
  const result = resultOf(judged, target);
  const regret = Math.round(judged.reduce((sum, one) => sum + one.regret, 0) / 100) * 100;
  return { result, grade: gradeOf(result), practice: pattern.practice, regret };
}

/** What stood behind the reasons that were raised. */
function truthsOf(position: Position): DrillVerdict['truths'] {
  const { meeting } = position.context;
  return meeting.dealer.excuses.flatMap(({ excuse, truth }, at) =>
    meeting.excuses[at]?.status === 'unsaid' ? [] : [{ excuse, truth }],
  );
}
