/** A step before the door or at the desk as it is being chosen: its kind, and one value for each thing left open in it. */
import * as v from 'valibot';
import type { Param } from '../../../protocol/legal.ts';
import { type MonthAction, monthActionSchema } from '../../../protocol/month-action.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import type { Yuan } from '../../../protocol/units.ts';

export interface OpenMove {
  readonly kind: MonthAction['kind'];
  readonly params: Readonly<Record<string, Param>>;
}
export type Chosen = Readonly<Record<string, string | number>>;

/** In the order in which they are asked for. */
const STEP_PARAMS = ['item', 'dealer', 'by', 'measure', 'amount', 'estimate', 'day'] as const;
export type StepParam = (typeof STEP_PARAMS)[number];

export interface OpenParam {
  readonly name: StepParam;
  readonly param: Param;
  readonly value: string | number;
}

/** What is open in moves of `kind`, given what has been chosen; each choice narrows those after it. */
export function openParams(
  moves: readonly OpenMove[],
  kind: string,
  chosen: Chosen,
  targets: ReadonlyMap<DealerId, Yuan>,
): readonly OpenParam[] {
  let left = moves.filter((move) => move.kind === kind);
  const open: OpenParam[] = [];
  for (const name of STEP_PARAMS) {
    const params = left.flatMap((move) => move.params[name] ?? []);
    const [first] = params;
    if (!first) continue;
    if ('choices' in first) {
      const choices = [...new Set(params.flatMap((param) => ('choices' in param ? param.choices : [])))];
      const value = choices.find((choice) => choice === chosen[name]) ?? choices[0] ?? '';
      open.push({ name, param: { choices }, value });
      left = left.filter((move) => allows(move, name, value));
    } else {
      const target = targets.get(String(open.find((one) => one.name === 'dealer')?.value)) ?? first.max;
      const range = name === 'day' ? first : { ...first, max: Math.min(first.max, target * 2) };
      const start = name === 'amount' ? target : name === 'estimate' ? target / 5 : range.min;
      const wanted = Number(chosen[name] ?? Math.round(start / range.step) * range.step);
      open.push({ name, param: range, value: Math.max(range.min, Math.min(range.max, wanted)) });
    }
  }
  return open;
}

function allows({ params }: OpenMove, name: string, value: string | number): boolean {
  const param = params[name];
  return param !== undefined && 'choices' in param && param.choices.some((choice) => choice === value);
}

/** The action that is chosen; undefined where the values make none. */
export function stepOf(kind: string, open: readonly OpenParam[]): MonthAction | undefined {
  const values = Object.fromEntries(open.map(({ name, value }) => [name, value]));
  const read = v.safeParse(monthActionSchema, { kind, ...values });
  return read.success ? read.output : undefined;
}
