/** The moves open at the desk. A kind may occur more than once, each time with ranges of its own. */
import type { Param } from './legal.ts';
import type { DeskActionKind } from './month-action.ts';

export interface MonthMove {
  readonly kind: DeskActionKind;
  readonly params: Readonly<Record<string, Param>>;
}
