/** A drill as an editor begins with it. */

import { CODE_BOOK } from '../../content/drill-book.ts';
import { WORDS_VERSION } from '../../content/words-version.ts';
import { DRILL_FORMAT, type Drill, type DrillDealer, idOf } from '../../protocol/drill.ts';
import { versionsWith } from '../../protocol/versions.ts';
import { USUAL_WEIGHTS } from '../../session/drill/short-code.ts';
import { newSeed } from '../../ui/kit/seed.ts';

const FIRST_DEALERS = ['lao-zhou', 'sun-jie'];

export function newDrill(title: string): Drill {
  return {
    game: 'huikuan-drill',
    format: DRILL_FORMAT,
    versions: versionsWith(WORDS_VERSION),
    id: crypto.randomUUID(),
    title,
    scenario: { kind: 'meeting' },
    dealers: inOrder(FIRST_DEALERS.map((id) => ({ kind: 'drawn', id }))),
    seed: newSeed(),
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
