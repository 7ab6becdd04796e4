/**
 * The moves that are legal now, each with the ranges of its parameters. The list is the whole law: an action is
 * legal exactly when `refusalOf` finds nothing to say against it, for players, bots and hosts alike.
 */
import type { Action, ActionKind } from './action.ts';
import type { Refusal } from './refusal.ts';
import { type Shut, shutSentence } from './shut.ts';

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

/** An action of a meeting or of the desk, as the law sees it. */
type AnyAction = { readonly kind: string };
type AnyMove = { readonly kind: string; readonly params: Readonly<Record<string, Param>> };

/**
 * Nothing when `action` is legal among `legal`; otherwise why not. Of several moves of a kind one has to fit. `whyShut` is
 * asked only then: a refusal for a reason of the law carries it.
 */
export function refusalOf(
  action: AnyAction,
  legal: readonly AnyMove[],
  whyShut: () => Shut | undefined = () => undefined,
): Refusal | undefined {
  const refusal = unlisted(action, legal);
  const shut = refusal && whyShut();
  if (!shut) return refusal;
  return { code: 'not-now', reason: shut.reason, message: shutSentence(action.kind, shut) };
}

function unlisted(action: AnyAction, legal: readonly AnyMove[]): Refusal | undefined {
  let refusal: Refusal | undefined;
  for (const move of legal) {
    if (move.kind !== action.kind) continue;
    refusal = misfit(action, move);
    if (!refusal) return scheduleRefusal(action);
  }
  return (
    refusal ?? { code: 'not-now', message: `"${action.kind}" is not possible now; see "legal" in the view.` }
  );
}

function misfit(action: AnyAction, move: AnyMove): Refusal | undefined {
  const values: Readonly<Record<string, unknown>> = { ...action };
  for (const [name, param] of Object.entries(move.params)) {
    const value = values[name];
    if ('choices' in param) {
      if (!param.choices.some((choice) => choice === value))
        return { code: 'out-of-range', message: `"${name}" must be one of ${param.choices.join(', ')}.` };
    } else if (typeof value !== 'number' || value < param.min || value > param.max) {
      return { code: 'out-of-range', message: `"${name}" must lie between ${param.min} and ${param.max}.` };
    }
  }
  return undefined;
}

function scheduleRefusal(action: AnyAction | Action): Refusal | undefined {
  if ('parts' in action && (action.parts === 1 ? action.last !== action.first : action.last <= action.first))
    return {
      code: 'out-of-range',
      message: 'One part falls on "first" ("last" equal); more parts need "last" after "first".',
    };
  return undefined;
}
