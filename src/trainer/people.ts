/** The people of a drill as they are shown at the desk. */
import { builtDealer } from '../content/built-dealer.ts';
import { type Dealer, knownDealer } from '../content/dealers.ts';
import type { Drill } from '../protocol/drill.ts';

export function peopleOf({ dealers }: Drill): readonly Dealer[] {
  return dealers.flatMap((dealer) => {
    const shown = dealer.kind === 'drawn' ? knownDealer(dealer.id) : builtDealer(dealer.brief, dealer.name);
    return shown ?? [];
  });
}
