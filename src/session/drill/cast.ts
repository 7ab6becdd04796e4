/** Who is met in a drill: the briefs behind its dealers, in their order. */
import type { Brief } from '../../protocol/brief.ts';
import { type Drill, idOf } from '../../protocol/drill.ts';
import type { Unscored } from '../../protocol/drill-score.ts';
import { RULES_VERSION } from '../../protocol/log.ts';

/** What this program brings to a drill. */
export interface Content {
  readonly version: number;
  readonly briefOf: (id: string) => Brief | undefined;
}

/** Everybody of the drill, or why it cannot be played with this program. */
export function castOf(drill: Drill, content: Content): readonly Brief[] | Unscored {
  const { rules, content: written } = drill;
  if (rules !== RULES_VERSION || written !== content.version)
    return { kind: 'other-version', rules, content: written };
  const cast: Brief[] = [];
  for (const dealer of drill.dealers) {
    const id = idOf(dealer);
    const known = content.briefOf(id);
    if (!known) return { kind: 'unknown-dealer', dealer: id };
    cast.push(dealer.kind === 'drawn' ? known : dealer.brief);
  }
  return cast;
}
