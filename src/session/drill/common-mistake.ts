/** What a class gets wrong most: the rule that cost the most points, and a line that shows it. */

import type { DrillRule } from '../../protocol/drill-score.ts';
import type { Content } from './cast.ts';
import type { Counted } from './cohort.ts';
import { type Item, itemsOf } from './items.ts';
import { type Point, retell } from './retell.ts';

export interface CommonMistake {
  readonly item: Item;
  /** Null where those who lost most said nothing that the rule applies to: the mistake is that it was left out. */
  readonly example: { readonly of: Counted; readonly meeting: number; readonly point: Point } | null;
}

/** `results`: of drills of one kind. `meeting` counts from 0; in a season it is always 0. */
export function commonMistakeOf(results: readonly Counted[], content: Content): CommonMistake | undefined {
  const [item] = [...itemsOf(results)].sort((a, b) => b.lost - a.lost);
  if (!item || item.lost === 0) return undefined;
  return { item, example: exampleOf(results, item.rule, content) };
}

/** The line that cost somebody most; where no line costs points, the poorest line of the person who earned least. */
function exampleOf(results: readonly Counted[], rule: DrillRule, content: Content): CommonMistake['example'] {
  const earned = ({ score }: Counted) =>
    Object.values(score.scores)
      .flatMap(({ rules }) => rules)
      .find((one) => one.rule === rule)?.earned ?? 0;
  const poorestFirst = [...results].sort((a, b) => earned(a) - earned(b));
  let worst: CommonMistake['example'] = null;
  for (const [place, of] of poorestFirst.entries())
    for (const { meeting, point } of pointsOf(of, content)) {
      const tells = point.points < 0 || place === 0;
      if (point.rule === rule && point.step > 0 && tells && (!worst || point.points < worst.point.points))
        worst = { of, meeting, point };
    }
  return worst;
}

function pointsOf({ drill, result }: Counted, content: Content) {
  const retold = retell(drill, result, content);
  if (!retold) return [];
  if (retold.kind === 'season') return retold.points.map((point) => ({ meeting: 0, point }));
  return retold.meetings.flatMap(({ points }, meeting) => points.map((point) => ({ meeting, point })));
}
