/** Dealers a trainer has built: the face, voice and shop of one of ours, with another brief and another name. */
import type { Brief } from '../protocol/brief.ts';
import { type Dealer, knownDealer, TERRITORY } from './dealers.ts';
import { TEMPERAMENT_NAMES } from './terms.ts';

/** Undefined where the brief's id is nobody whose face we have. */
export function builtDealer(brief: Brief, name: string): Dealer | undefined {
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
