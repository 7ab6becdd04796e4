/** Bots: players without hands. A bot sees the view a player sees and its own actions, and nothing else. */
import type { Action, ActionKind } from '../protocol/action.ts';
import type { LegalMove, Param } from '../protocol/legal.ts';
import type { MeetingView } from '../protocol/view.ts';

export interface Situation {
  readonly view: MeetingView;
  /** The bot's own actions so far. */
  readonly done: readonly Action[];
  /** A number from `low` to `high`, both included; the bot's own luck, never the world's. */
  readonly chance: (low: number, high: number) => number;
  /** The wording of a reply, from content, for bots that read. */
  readonly wording: (action: Action) => string;
}
/** For bots that leave nothing to their own luck, and do not read. */
export const LUCKLESS = { chance: (low: number) => low, wording: () => '' };

export type Bot = (situation: Situation) => Action;

/** A move of a talk or of the desk, reduced to its parameters. */
type Open = Pick<LegalMove, 'params'>;

export function legal(view: MeetingView, kind: ActionKind): LegalMove | undefined {
  return view.legal.find((move) => move.kind === kind);
}

export function times(done: readonly Action[], kind: ActionKind): number {
  return done.filter((action) => action.kind === kind).length;
}

/** `wanted`, as near as the move's range allows, and on the range's step where there is room. */
export function within(move: Open | undefined, name: string, wanted: number): number {
  const param = move?.params[name];
  if (!param || 'choices' in param) return Math.round(wanted);
  const stepped = param.min + Math.round((wanted - param.min) / param.step) * param.step;
  return Math.max(param.min, Math.min(param.max, stepped));
}

export function choicesOf(move: Open | undefined, name: string): readonly (string | number)[] {
  const param = move?.params[name];
  return param && 'choices' in param ? param.choices : [];
}

export type Picker = (param: Param, name: string) => string | number;

/** Turns a legal move into an action by choosing every parameter with `pick`. */
export function fill(move: LegalMove, pick: Picker): Action {
  const params = filled(move, pick);
  if (move.kind === 'ask-schedule') orderDays(params, move);
  // The parameters were chosen from the move's own ranges, which makes the result an action of its kind.
  return { kind: move.kind, ...params } as Action;
}

/** A value for every parameter of a move. */
export function filled(move: Open, pick: Picker): Record<string, string | number> {
  const params: Record<string, string | number> = {};
  for (const [name, param] of Object.entries(move.params)) params[name] = pick(param, name);
  return params;
}

/** The first choice, or the middle of a range. */
export const plainly: Picker = (param) =>
  'choices' in param ? (param.choices[0] ?? 0) : Math.round((param.min + param.max) / 2);

/** A single part falls on one day; several need a last day after the first. */
function orderDays(params: Record<string, string | number>, move: LegalMove): void {
  const range = move.params.last;
  const max = range && 'max' in range ? range.max : 30;
  const first = Math.min(Number(params.first), params.parts === 1 ? max : max - 1);
  params.first = first;
  params.last = params.parts === 1 ? first : Math.max(first + 1, Number(params.last));
}
