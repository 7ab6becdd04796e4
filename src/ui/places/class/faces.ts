/** Whom a class meets, as far as an exam tells: the face, and the name a trainer gave it. */
import { type Dealer, knownDealer } from '../../../content/dealers.ts';
import type { DrillSheet } from '../../../protocol/class.ts';

export function facesOf({ dealers }: Pick<DrillSheet, 'dealers'>): readonly Dealer[] {
  return dealers.flatMap(({ id, name }) => {
    const face = knownDealer(id);
    if (!face) return [];
    if (name === null) return [face];
    const called = { zh: name, en: name };
    return [{ ...face, name: called, short: called }];
  });
}
