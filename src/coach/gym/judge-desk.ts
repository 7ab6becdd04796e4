/**
 * Judges what was done at the desk about one dealer. The month is played to its end from where the drill stopped,
 * over several draws of luck, and valued by the money that came, by trust, and by the published rules of follow-up,
 * which take as right the tightness the player could have known. The result is compared with what reps of several
 * habits, and single moves, would have reached.
 */

import { holdOf } from '../../books/hold.ts';
import { choicesOf, filled, LUCKLESS, type Picker, plainly } from '../../bots/bot.ts';
import type { MonthPlayer } from '../../bots/month/month-bot.ts';
import { EXPERT_POLICY, type Policy, WITHOUT } from '../../bots/month/policy.ts';
import { rep } from '../../bots/month/rep.ts';
import { isOver, type MonthPosition, monthViewAt, playMonth } from '../../dialogue/month-play.ts';
import { advance, type Season, viewOfSeason } from '../../dialogue/month-run.ts';
import type { DeskActionKind, MonthAction } from '../../protocol/month-action.ts';
import type { DealerId, MonthEvent, Tightness } from '../../protocol/month-event.ts';
import type { Practice } from '../../protocol/month-score.ts';
import type { DealerDesk, MonthView } from '../../protocol/month-view.ts';
import { numberOf } from '../../protocol/seed.ts';
import type { Yuan } from '../../protocol/units.ts';
import { filesOf } from '../../scoring/month/dealer-file.ts';
import { followUpOf } from '../../scoring/month/follow-up.ts';
import { onlyOf } from './make.ts';
import type { DeskDrill } from './pattern.ts';
import type { Option, Weighing } from './weighing.ts';

/** How many percent of the target a point of trust, and a point of follow-up, is worth. Design choices. */
const TRUST_WORTH = 0.3;
const FOLLOW_UP_WORTH = 0.25;
const LUCK = 7_919;
const ENDLESS = 400;

/** The expert with each way of following up; otherwise equal, so that only the matter of the drill differs. */
const WAYS: readonly Policy[] = [
  EXPERT_POLICY,
  { ...EXPERT_POLICY, followUp: 'tight' },
  { ...EXPERT_POLICY, followUp: 'loose' },
];

interface Stop {
  readonly position: MonthPosition;
  readonly events: readonly MonthEvent[];
  /** The moves made within the drill. */
  readonly moves: readonly MonthAction[];
}

/** Weighs the ways of handling the matter one after another, so that the caller may pause in between. */
export function* weighDesk(
  drill: DeskDrill,
  moves: readonly MonthAction[],
  runs: number,
): Generator<undefined, Weighing<readonly MonthAction[]>> {
  const own = replay(drill, moves);
  const ways = drill.pattern.rest === 'rep' ? [] : WAYS.map((policy) => workOn(drill, policy));
  const view = monthViewAt(drill.position);
  const desk = view.dealers.find(({ id }) => id === drill.dealer);
  // What could be known of the dealer when the drill began: the desk's hint asks the same.
  const suits = desk && holdOf(desk).tightness;
  const single = desk ? singles(drill, view, desk) : [];
  const stops = [own, ...ways, ...single.map((move) => replay(drill, [move]))];
  const options: Option<readonly MonthAction[]>[] = [];
  for (const stop of stops) {
    if (options.some(({ action }) => sameMoves(action, stop.moves))) continue;
    let worth = 0;
    let money = 0;
    for (let run = 0; run < runs; run += 1) {
      const end = endOf(drill, stop, run, suits);
      worth += end.worth / runs;
      money += end.money / runs;
      yield;
    }
    options.push({ action: stop.moves, worth, money });
  }
  return { own: own.moves, options, nothing: [{ kind: 'end-day' }] };
}

function sameMoves(a: readonly MonthAction[], b: readonly MonthAction[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Plays the drill's moves from where it began; moves that are not legal are skipped. */
function replay(drill: DeskDrill, moves: readonly MonthAction[]): Stop {
  let { position } = drill;
  const events = [...drill.events];
  const made: MonthAction[] = [];
  for (const move of moves) {
    const played = playMonth(position, move);
    if (!played.ok) continue;
    position = played.position;
    events.push(...played.events);
    made.push(move);
  }
  return { position, events, moves: made };
}

/** What a rep of these habits does, within the moves and evenings of the drill. */
function workOn(drill: DeskDrill, policy: Policy): Stop {
  const { pattern, dealer } = drill;
  const worker = rep(() => policy)();
  let { position } = drill;
  const events = [...drill.events];
  const made: MonthAction[] = [];
  let evenings = 0;
  while (!isOver(position) && made.length < pattern.moves && evenings < pattern.days) {
    const action = worker({ view: onlyOf(monthViewAt(position), dealer), ...LUCKLESS });
    const played = playMonth(position, action);
    if (!played.ok || played.position.context.season.talk) break;
    position = played.position;
    events.push(...played.events);
    made.push(action);
    if (action.kind === 'end-day') evenings += 1;
  }
  return { position, events, moves: made };
}

/** The moves that belong to a practice. */
const MATTER: Readonly<Partial<Record<Practice, readonly DeskActionKind[]>>> = {
  plan: ['visit', 'call', 'send-plan'],
  measures: ['start-measure'],
  'follow-up': ['remind-due', 'contact-due', 'press-miss', 'renew-part'],
};

/** Every single move about this dealer, with nothing after it. */
function singles({ dealer, pattern }: DeskDrill, view: MonthView, desk: DealerDesk): readonly MonthAction[] {
  const matter = MATTER[pattern.practice] ?? [];
  return view.legal.flatMap((move) => {
    if (move.kind === 'end-day' || move.kind === 'check-receipts') return [{ kind: move.kind }];
    if (!choicesOf(move, 'dealer').includes(dealer)) return [];
    if (!matter.includes(move.kind)) return [];
    // The parameters come from the move's own ranges, which makes the result an action of its kind.
    return [{ kind: move.kind, ...filled(move, about(desk)) } as MonthAction];
  });
}

/** The parameters of a move about `desk`, as a rep of some experience would choose them. */
function about(desk: DealerDesk): Picker {
  return (param, name) => {
    if (name === 'dealer') return desk.id;
    if (name === 'amount') return desk.file.target;
    if (name === 'estimate') return Math.max(1_000, Math.round(desk.file.target * 0.08));
    if (name === 'day' && !('choices' in param)) return Math.min(param.max, param.min + 2);
    return plainly(param, name);
  };
}

/**
 * Plays the rest of the month with draw of luck `run` and values it; `known`: the right tightness as far as it
 * could be known.
 */
function endOf(
  drill: DeskDrill,
  stop: Stop,
  run: number,
  known: Tightness | undefined,
): { worth: number; money: Yuan } {
  const { dealer } = drill;
  const worker = restOf(drill, stop.moves);
  let season = otherLuck(stop.position.context.season, dealer, run);
  const events = [...stop.events];
  for (let move = 0; move < ENDLESS && !season.over; move += 1) {
    const step = advance(season, worker({ view: onlyOf(viewOfSeason(season), dealer), ...LUCKLESS }));
    season = step.season;
    events.push(...step.events);
  }
  const file = filesOf(events).find((one) => one.dealer === dealer);
  if (!file) return { worth: 0, money: 0 };
  const { result } = file;
  const suits = known ?? result.suits;
  const points = followUpOf({ ...file, result: { ...result, suits } }).reduce(
    (sum, { evidence }) => sum + evidence.points,
    0,
  );
  const follow = drill.pattern.practice === 'follow-up' ? points * FOLLOW_UP_WORTH : 0;
  const money = result.paid - result.cost;
  const percent = (money * 100) / Math.max(1, result.target);
  return { worth: percent + result.trust.after * TRUST_WORTH + follow, money };
}

const nobody: MonthPlayer = () => ({ kind: 'end-day' });

/**
 * A rep goes on as the player began: one who has gone there sits down to plan and to agree, one who has not does
 * neither.
 */
function restOf({ pattern }: DeskDrill, moves: readonly MonthAction[]): MonthPlayer {
  if (pattern.rest === 'nobody') return nobody;
  const went = moves.some(({ kind }) => kind === 'visit' || kind === 'call');
  if (went) return rep(() => EXPERT_POLICY)();
  if (pattern.practice === 'plan') return rep(() => WITHOUT['without-plan'])();
  return nobody;
}

function otherLuck(season: Season, dealer: DealerId, run: number): Season {
  const accounts = season.accounts.map((account) =>
    account.id === dealer
      ? { ...account, seed: (numberOf(account.seed) + run * LUCK) % 4_294_967_296 }
      : account,
  );
  return { ...season, accounts };
}
