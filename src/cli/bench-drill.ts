/** Drills that only the bench plays. */
import { WORDS_VERSION } from '../content/words-version.ts';
import { DRILL_FORMAT, type Drill } from '../protocol/drill.ts';
import { versionsWith } from '../protocol/versions.ts';

/** A drill with these dealers of ours, without limits of time or help. */
export function benchDrill(
  dealers: readonly string[],
  set: Pick<Drill, 'id' | 'scenario' | 'seed' | 'attempts'>,
): Drill {
  return {
    game: 'huikuan-drill',
    format: DRILL_FORMAT,
    versions: versionsWith(WORDS_VERSION),
    title: set.id,
    dealers: dealers.map((id) => ({ kind: 'drawn', id })),
    language: 'own',
    minutes: null,
    hints: false,
    weights: { assertiveness: 40, commitments: 40, 'follow-up': 20 },
    pass: 60,
    ...set,
  };
}
