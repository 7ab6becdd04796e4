/** A learner for the gym: good at five practices, and in one of them somebody who never learnt it. Played through the real judge. */

import { fill, LUCKLESS, plainly } from '../../src/bots/bot.ts';
import { expert } from '../../src/bots/expert.ts';
import { EXPERT_POLICY } from '../../src/bots/month/policy.ts';
import { rep } from '../../src/bots/month/rep.ts';
import { makeDrill, onlyOf } from '../../src/coach/gym/make.ts';
import type { DeskDrill, GymDrill, TalkDrill } from '../../src/coach/gym/pattern.ts';
import { PATTERNS } from '../../src/coach/gym/patterns.ts';
import { drillDone } from '../../src/coach/gym/progress.ts';
import { type Done, nextPattern, tries } from '../../src/coach/gym/schedule.ts';
import { judgeDrill } from '../../src/coach/gym/verdict.ts';
import { TERRITORY } from '../../src/content/dealers.ts';
import { monthViewAt, playMonth } from '../../src/dialogue/month-play.ts';
import { play, viewAt } from '../../src/dialogue/play.ts';
import type { Action, ActionKind } from '../../src/protocol/action.ts';
import type { DrillVerdict } from '../../src/protocol/gym.ts';
import type { MonthAction } from '../../src/protocol/month-action.ts';
import type { Practice } from '../../src/protocol/month-score.ts';
import type { MeetingView } from '../../src/protocol/view.ts';

export const POOL = TERRITORY.map(({ brief }) => brief);

/** What somebody does who never learnt a practice: the first of these that can be said. */
const UNLEARNT: Readonly<Record<Practice, readonly ActionKind[]>> = {
  plan: ['lower', 'threaten', 'leave'],
  measures: ['accept-excuse', 'lower', 'leave'],
  commitment: ['leave', 'close'],
  'follow-up': ['lower', 'leave', 'close'],
  'high-standard': ['accept-excuse', 'discount', 'lower'],
  'knowledge-and-courage': ['plead', 'enter', 'accept-excuse', 'lower'],
};

/** Plays one drill to its end. */
export function playDrill(drill: GymDrill, weak: boolean): readonly (Action | MonthAction)[] {
  return drill.kind === 'talk' ? talk(drill, weak) : desk(drill, weak);
}

function talk(drill: TalkDrill, weak: boolean): readonly Action[] {
  const own: Action[] = [];
  let { position } = drill;
  while (!drillDone(drill, own)) {
    const view = viewAt(position);
    const action = weak
      ? clumsy(view, drill.pattern.practice)
      : expert()({ view, done: [...drill.actions, ...own], ...LUCKLESS });
    const played = play(position, action);
    if (!played.ok) throw new Error(played.refusal.message);
    position = played.position;
    own.push(action);
  }
  return own;
}

function clumsy(view: MeetingView, practice: Practice): Action {
  for (const kind of UNLEARNT[practice]) {
    const move = view.legal.find((one) => one.kind === kind);
    if (move?.kind === 'close') return { kind: 'close', followUp: view.monthEnd };
    if (move) return fill(move, plainly);
  }
  const [first] = view.legal;
  if (!first) throw new Error('nothing can be said');
  return fill(first, plainly);
}

function desk(drill: DeskDrill, weak: boolean): readonly MonthAction[] {
  const worker = rep(() => EXPERT_POLICY)();
  const own: MonthAction[] = [];
  let { position } = drill;
  while (!drillDone(drill, own)) {
    const view = onlyOf(monthViewAt(position), drill.dealer);
    // Who never learnt to follow up pesters the good payers and lets the others be.
    const pesters = drill.pattern.id === 'due-loose' && own.length === 0;
    const action: MonthAction = !weak
      ? worker({ view, ...LUCKLESS })
      : pesters
        ? { kind: 'contact-due', dealer: drill.dealer }
        : { kind: 'end-day' };
    const played = playMonth(position, action);
    if (!played.ok) throw new Error(played.refusal.message);
    position = played.position;
    own.push(action);
  }
  return own;
}

export function verdictOn(
  drill: GymDrill,
  own: readonly (Action | MonthAction)[],
  runs: number,
): DrillVerdict {
  const judging = judgeDrill(drill, own, runs);
  for (;;) {
    const step = judging.next();
    if (step.done) return step.value;
  }
}

/** `count` drills, as the gym gives them; a drill every two minutes. */
export function practise(
  weak: Practice | null,
  count: number,
  runs: number,
): readonly (Done & { practice: Practice })[] {
  const done: (Done & { practice: Practice })[] = [];
  const ids = POOL.map(({ id }) => id);
  for (let turn = 0; turn < count; turn += 1) {
    const at = 1_800_000_000_000 + turn * 120_000;
    const pattern = nextPattern(done, PATTERNS, at);
    if (!pattern) throw new Error('nothing to drill');
    const drill = firstOf(pattern, ids, done, turn);
    const { result, grade } = verdictOn(drill, playDrill(drill, pattern.practice === weak), runs);
    const { dealer, seed } = drill;
    done.push({ pattern: pattern.id, dealer, seed, at, result, grade, practice: pattern.practice });
  }
  return done;
}

function firstOf(
  pattern: GymDrill['pattern'],
  ids: readonly string[],
  done: readonly Done[],
  turn: number,
): GymDrill {
  for (const ref of tries(pattern.id, ids, done, turn)) {
    const drill = makeDrill(pattern, POOL, ref.dealer, ref.seed);
    if (drill) return drill;
  }
  throw new Error(`no drill of ${pattern.id}`);
}
