/**
 * The moves that are legal now, each with the ranges of its parameters. The list is the whole law: an action is
 * legal exactly when `refusalOf` finds nothing to say against it, for players, bots and hosts alike.
 */
import type { Action, ActionKind } from './action.ts';
import type { Refusal } from './refusal.ts';

export interface Range {
  readonly min: number;
  readonly max: number;
  /** The control's step. Any whole number inside the range is legal, whatever the step. */
  readonly step: number;
}
export interface Choices {
  readonly choices: readonly (string | number)[];
}
export type Param = Range | Choices;

export interface LegalMove {
  readonly kind: ActionKind;
  readonly params: Readonly<Record<string, Param>>;
}

/** Nothing when `action` is legal among `legal`; otherwise why not. */
export function refusalOf(action: Action, legal: readonly LegalMove[]): Refusal | undefined {
  const move = legal.find((candidate) => candidate.kind === action.kind);
  if (!move)
    return { code: 'not-now', message: `"${action.kind}" is not possible now; see "legal" in the view.` };
  const values: Readonly<Record<string, unknown>> = action;
  for (const [name, param] of Object.entries(move.params)) {
    const value = values[name];
    if ('choices' in param) {
      if (!param.choices.some((choice) => choice === value))
        return { code: 'out-of-range', message: `"${name}" must be one of ${param.choices.join(', ')}.` };
    } else if (typeof value !== 'number' || value < param.min || value > param.max) {
      return { code: 'out-of-range', message: `"${name}" must lie between ${param.min} and ${param.max}.` };
    }
  }
  if (
    action.kind === 'ask-schedule' &&
    (action.parts === 1 ? action.last !== action.first : action.last <= action.first)
  )
    return {
      code: 'out-of-range',
      message: 'One part falls on "first" ("last" equal); more parts need "last" after "first".',
    };
  return undefined;
}
