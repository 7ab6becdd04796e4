/** The people of a drill as they are shown: ours, or built by a trainer with the face, voice and shop of one of ours. */
import type { Brief } from '../protocol/brief.ts';
import type { Drill, DrillDealer } from '../protocol/drill.ts';
import { type Dealer, knownDealer, TERRITORY } from './dealers.ts';
import { TEMPERAMENT_NAMES } from './terms.ts';

/** In the drill's own order; people this program does not know are left out. */
export function peopleOf({ dealers }: Pick<Drill, 'dealers'>): readonly Dealer[] {
  return dealers.flatMap((dealer) => shownOf(dealer) ?? []);
}

export function shownOf(dealer: DrillDealer): Dealer | undefined {
  return dealer.kind === 'drawn' ? knownDealer(dealer.id) : builtDealer(dealer.brief, dealer.name);
}

/** Undefined where the brief's id belongs to nobody whose face we have. */
function builtDealer(brief: Brief, name: string): Dealer | undefined {
  const face = knownDealer(brief.id);
  if (!face) return undefined;
  const kind = TEMPERAMENT_NAMES[brief.temperament];
  const alike = TERRITORY.find((one) => one.brief.temperament === brief.temperament);
  return {
    ...face,
    brief,
    name: { zh: name, en: name },
    short: { zh: name, en: name },
    about: {
      zh: `同行提起${name}，都说：${kind.zh}。`,
      en: `What the trade says of ${name}: ${kind.en.toLowerCase()}.`,
    },
    sketch: alike?.sketch ?? face.sketch,
  };
}
