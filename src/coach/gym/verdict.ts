/** The verdict on a drill: how much of what could be won was won, and the choice that mattered most. */
import { type Position, phaseOf, play, viewAt } from '../../dialogue/play.ts';
import type { Action } from '../../protocol/action.ts';
import type { GameEvent } from '../../protocol/event.ts';
import type { DrillMoment, DrillVerdict } from '../../protocol/gym.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import { keyOf } from '../candidates.ts';
import { weighDesk } from './judge-desk.ts';
import { weighLine } from './judge-talk.ts';
import type { DeskDrill, GymDrill, TalkDrill } from './pattern.ts';
import { gradeOf, type JudgedMove, judge, resultOf } from './weighing.ts';

/** How many imagined dealers, and draws of luck, a verdict is based on. */
const RUNS = 16;

/** A verdict in the making: pauses between two things it has weighed. */
export type Judging = Generator<undefined, DrillVerdict>;

/** `actions`: the player's, all of them legal in this drill. */
export function* judgeDrill(
  drill: GymDrill,
  actions: readonly (Action | MonthAction)[],
  runs: number = RUNS,
): Judging {
  // The drill's own session took the actions, so they are of its kind.
  return drill.kind === 'talk'
    ? yield* judgeTalk(drill, actions as readonly Action[], runs)
    : yield* judgeDesk(drill, actions, runs);
}

type JudgedLine = JudgedMove<Action> & { readonly turn: number };

function* judgeTalk(drill: TalkDrill, actions: readonly Action[], runs: number): Judging {
  let position: Position = drill.position;
  const events: GameEvent[] = [...drill.events];
  const done: Action[] = [...drill.actions];
  const judged: JudgedLine[] = [];
  for (const [index, action] of actions.entries()) {
    if (phaseOf(position) === 'over') break;
    const view = viewAt(position);
    const seen = { view, events: [...events], actions: [...done] };
    const weighing = yield* weighLine({ index, seen, action }, runs);
    judged.push({ ...judge(weighing, keyOf), turn: view.turn + 1 });
    const played = play(position, action);
    if (!played.ok) break;
    position = played.position;
    events.push(...played.events);
    done.push(action);
  }
  const worst = judged.toSorted((a, b) => b.regret - a.regret)[0];
  return { ...summed(drill, judged), moment: momentOf(worst), truths: truthsOf(position) };
}

function momentOf(worst: JudgedLine | undefined): DrillMoment | null {
  if (!worst || keyOf(worst.best) === keyOf(worst.own)) return null;
  return { kind: 'talk', own: worst.own, best: worst.best, turn: worst.turn };
}

function* judgeDesk(drill: DeskDrill, actions: readonly MonthAction[], runs: number): Judging {
  const judged = judge(yield* weighDesk(drill, actions, runs), (moves) => JSON.stringify(moves));
  return { ...summed(drill, [judged]), moment: firstDifference(judged), truths: [] };
}

/** Where what was done and what would have been best part ways. */
function firstDifference({ own, best }: JudgedMove<readonly MonthAction[]>): DrillMoment | null {
  const at = best.findIndex((move, index) => JSON.stringify(move) !== JSON.stringify(own[index]));
  if (at < 0 && own.length <= best.length) return null;
  const place = at < 0 ? best.length : at;
  return { kind: 'desk', own: own[place] ?? null, best: best[place] ?? null };
}

function summed({ pattern }: GymDrill, judged: readonly JudgedMove<unknown>[]) {
  const result = resultOf(judged);
  const money = judged.reduce((sum, one) => sum + Math.max(0, one.money), 0);
  return {
    result,
    grade: gradeOf(result),
    practice: pattern.practice,
    regret: Math.round(money / 100) * 100,
  };
}

/** The truth behind the reasons that were raised. */
function truthsOf(position: Position): DrillVerdict['truths'] {
  const { meeting } = position.context;
  return meeting.dealer.excuses.flatMap(({ excuse, truth }, at) =>
    meeting.excuses[at]?.status === 'unsaid' ? [] : [{ excuse, truth }],
  );
}
