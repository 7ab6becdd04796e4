/**
 * The content check: everything that can be found wrong with dealers and lines without playing. What is found by
 * playing (options that give themselves away) is checked on the command line, which may know the bots.
 */
import type { Finding } from './check/finding.ts';
import { heardFrom } from './check/heard.ts';
import { checkDuplicates, checkLines, checkNearCopies } from './check/lines.ts';
import { dealerSchema, misfits, poolSchema } from './check/schema.ts';
import { writtenPools } from './check/written.ts';
import type { Dealer } from './dealers/dealer.ts';
import { TERRITORY } from './dealers.ts';
import type { PersonalLines } from './lines/key.ts';
import { PERSONAL } from './lines/personal.ts';

export interface CheckedContent {
  readonly dealers: readonly Dealer[];
  readonly personal: Readonly<Record<string, PersonalLines>>;
}

export const CONTENT: CheckedContent = { dealers: TERRITORY, personal: PERSONAL };

/** Nothing when all is well. */
export function checkContent({ dealers, personal }: CheckedContent = CONTENT): readonly Finding[] {
  const shape = dealers.flatMap((dealer) => misfits(dealerSchema, dealer.brief.id, dealer));
  const written = writtenPools(personal);
  const pools = written.flatMap(({ id, pool }) => misfits(poolSchema, id, pool));
  // What has no shape cannot be asked for words.
  if (shape.length > 0) return [...shape, ...pools];
  const heard = heardFrom(dealers, personal);
  const unreachable = written
    .filter(({ id }) => !heard.has(id))
    .map(({ id }): Finding => ({ rule: 'unreachable', at: id, says: 'no moment ever asks for this pool' }));
  return [
    ...pools,
    ...unreachable,
    ...[...heard.values()].flatMap((pool) => [...checkLines(pool), ...checkNearCopies(pool)]),
    ...checkDuplicates(heard.values()),
  ];
}
