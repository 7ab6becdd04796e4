/** A drill as an editor begins with it. */
import { CONTENT_VERSION } from '../../content/content-version.ts';
import { CODE_BOOK } from '../../content/drill-book.ts';
import { DRILL_FORMAT, type Drill, type DrillDealer, idOf } from '../../protocol/drill.ts';
import { RULES_VERSION } from '../../protocol/log.ts';
import { USUAL_WEIGHTS } from '../../session/drill/short-code.ts';

const FIRST_DEALERS = ['lao-zhou', 'sun-jie'];

/** Months people can tell each other over the phone, and short codes have room for. */
const MONTHS = 100_000;

export function anySeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % MONTHS;
}

export function newDrill(title: string): Drill {
  return {
    game: 'huikuan-drill',
    format: DRILL_FORMAT,
    rules: RULES_VERSION,
    content: CONTENT_VERSION,
    id: crypto.randomUUID(),
    title,
    scenario: { kind: 'meeting' },
    dealers: inOrder(FIRST_DEALERS.map((id) => ({ kind: 'drawn', id }))),
    seed: anySeed(),
    language: 'own',
    minutes: 30,
    hints: false,
    weights: USUAL_WEIGHTS,
    pass: 60,
    attempts: 2,
  };
}

/** In the order of our people, which short codes keep to. */
export function inOrder(dealers: readonly DrillDealer[]): readonly DrillDealer[] {
  const place = (dealer: DrillDealer) => CODE_BOOK.pool.indexOf(idOf(dealer));
  return [...dealers].sort((a, b) => place(a) - place(b));
}
