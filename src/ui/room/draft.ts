/** A draft: a legal move with the parameters the player is choosing, until it is said. */
import * as v from 'valibot';
import { type Action, actionSchema } from '../../protocol/action.ts';
import type { LegalMove, Param, Range } from '../../protocol/legal.ts';
import type { MeetingView } from '../../protocol/view.ts';

export type Params = Readonly<Record<string, string | number>>;

export interface Draft {
  readonly move: LegalMove;
  readonly params: Params;
}

/** Starting values that say nothing about what would be wise: the target, a week from now, the first choice. */
export function draftOf(move: LegalMove, view: MeetingView): Draft {
  const params: Record<string, string | number> = {};
  for (const [name, param] of Object.entries(move.params)) params[name] = startOf(name, param, view);
  return { move, params };
}

function startOf(name: string, param: Param, view: MeetingView): string | number {
  if ('choices' in param) return name === 'parts' ? 2 : (param.choices[0] ?? 0);
  switch (name) {
    case 'amount':
      return within(param, round(view.ask ?? view.dealer.target, param.step));
    case 'first':
    case 'followUp':
    case 'appointment':
      return within(param, view.today + 7);
    case 'last':
      return within(param, view.today + 14);
    default:
      return within(param, 2);
  }
}

function within({ min, max }: Range, wanted: number): number {
  return Math.max(min, Math.min(max, wanted));
}

function round(amount: number, step: number): number {
  return Math.round(amount / step) * step;
}

/** The action a draft stands for; undefined while its dates are out of order. */
export function actionOf({ move, params }: Draft): Action | undefined {
  const values =
    move.kind === 'ask-schedule' && params['parts'] === 1 ? { ...params, last: params['first'] } : params;
  if (
    move.kind === 'ask-schedule' &&
    params['parts'] !== 1 &&
    Number(params['last']) <= Number(params['first'])
  )
    return undefined;
  const read = v.safeParse(actionSchema, { kind: move.kind, ...values });
  return read.success ? read.output : undefined;
}

export function hasParams(move: LegalMove): boolean {
  return Object.keys(move.params).length > 0;
}
