/** Drills that only the bench plays. */
import { CONTENT_VERSION } from '../content/content-version.ts';
import type { Drill } from '../protocol/drill.ts';
import { RULES_VERSION } from '../protocol/log.ts';

/** A drill with these dealers of ours, without limits of time or help. */
export function benchDrill(
  dealers: readonly string[],
  set: Pick<Drill, 'id' | 'scenario' | 'seed' | 'attempts'>,
): Drill {
  return {
    game: 'huikuan-drill',
    format: 1,
    rules: RULES_VERSION,
    content: CONTENT_VERSION,
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
