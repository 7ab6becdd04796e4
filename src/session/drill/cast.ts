/** Who is met in a drill: the briefs behind its dealers, in their order. */
import type { Brief } from '../../protocol/brief.ts';
import { type Drill, idOf } from '../../protocol/drill.ts';
import type { Unscored } from '../../protocol/drill-score.ts';
import { RULES_VERSION } from '../../protocol/versions.ts';

/** What this program brings to a drill. */
export interface Content {
  /** The version of its words. */
  readonly words: number;
  readonly briefOf: (id: string) => Brief | undefined;
}

/** Everybody of the drill, or why it cannot be played with this program. */
export function castOf(drill: Drill, content: Content): readonly Brief[] | Unscored {
  const { rules } = drill.versions;
  if (rules !== RULES_VERSION) return { kind: 'other-version', rules };
  const cast: Brief[] = [];
  for (const dealer of drill.dealers) {
    const id = idOf(dealer);
    const known = content.briefOf(id);
    if (!known) return { kind: 'unknown-dealer', dealer: id };
    cast.push(dealer.kind === 'drawn' ? known : dealer.brief);
  }
  return cast;
}
