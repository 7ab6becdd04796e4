/** The parameters of a reply in the order in which they are asked for. */
import type { LegalMove } from '../../../protocol/legal.ts';

const PARAMS = [
  'amount',
  'percent',
  'topic',
  'reason',
  'for',
  'consequence',
  'measure',
  'method',
  'parts',
  'first',
  'last',
  'followUp',
  'appointment',
] as const;
export type ParamName = (typeof PARAMS)[number];

export function paramNames(move: LegalMove): readonly ParamName[] {
  return PARAMS.filter((name) => name in move.params);
}
