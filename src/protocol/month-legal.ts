/** The moves open at the desk. Kinds may occur more than once, each with its own ranges. */
import type { Param } from './legal.ts';
import type { DeskActionKind } from './month-action.ts';

export interface MonthMove {
  readonly kind: DeskActionKind;
  readonly params: Readonly<Record<string, Param>>;
}
