/** A draft: a legal move with the parameters the player is choosing, until it is said. */
import * as v from 'valibot';
import { type Action, actionSchema } from '../../../protocol/action.ts';
import type { LegalMove, Param, Range } from '../../../protocol/legal.ts';
import type { MeetingView } from '../../../protocol/view.ts';

export type Params = Readonly<Record<string, string | number>>;

export interface Draft {
  readonly move: LegalMove;
  readonly params: Params;
}

/**
 * Starting values that say nothing about what would be wise: the rep's own last figure or the company's target, the
 * middle of the days that are left, a choice that changes from turn to turn.
 */
export function draftOf(move: LegalMove, view: MeetingView): Draft {
  const params: Record<string, string | number> = {};
  for (const [name, param] of Object.entries(move.params)) params[name] = startOf(name, param, view);
  return { move, params: inOrder(params) };
}

function startOf(name: string, param: Param, view: MeetingView): string | number {
  if ('choices' in param) return param.choices[name === 'parts' ? 0 : view.turn % param.choices.length] ?? 0;
  switch (name) {
    case 'amount':
      return within(param, Math.round((view.ask ?? view.dealer.target) / param.step) * param.step);
    case 'first':
    case 'followUp':
    case 'appointment':
      return Math.round((param.min + param.max) / 2);
    case 'last':
      return param.max;
    default:
      return param.min;
  }
}

function within({ min, max }: Range, wanted: number): number {
  return Math.max(min, Math.min(max, wanted));
}

/** The draft with one parameter changed, and the days that hang on it brought along. */
export function withParam(draft: Draft, name: string, value: string | number): Draft {
  return { ...draft, params: inOrder({ ...draft.params, [name]: value }) };
}

/** One part falls on one day; of more parts the last comes after the first. */
function inOrder(params: Params): Params {
  const { parts, first, last } = params;
  if (typeof parts !== 'number' || typeof first !== 'number' || typeof last !== 'number') return params;
  return parts > 1 && last <= first ? { ...params, last: first + 1 } : params;
}

/** The action a draft stands for; undefined while it makes none. */
export function actionOf({ move, params }: Draft): Action | undefined {
  const { parts, first } = params;
  const values = parts === 1 && first !== undefined ? { ...params, last: first } : params;
  const read = v.safeParse(actionSchema, { kind: move.kind, ...values });
  return read.success ? read.output : undefined;
}

export function hasParams(move: LegalMove): boolean {
  return Object.keys(move.params).length > 0;
}
