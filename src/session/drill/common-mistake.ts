/** What a class gets wrong most: the rule that cost most points, and the line in which it cost somebody most. */

import type { Content } from './cast.ts';
import type { Counted } from './cohort.ts';
import { type Item, itemsOf } from './items.ts';
import { type Point, retell } from './retell.ts';

export interface CommonMistake {
  readonly item: Item;
  /** Null where nobody said anything that touched the rule: the mistake is that it was left out. */
  readonly example: { readonly of: Counted; readonly meeting: number; readonly point: Point } | null;
}

/** `results`: of drills of one kind. `meeting` counts from 0; in a season it is always 0. */
export function commonMistakeOf(results: readonly Counted[], content: Content): CommonMistake | undefined {
  const [item] = [...itemsOf(results)].sort((a, b) => b.lost - a.lost);
  if (!item || item.lost === 0) return undefined;
  let worst: CommonMistake['example'] = null;
  for (const of of results)
    for (const { meeting, point } of pointsOf(of, content))
      if (point.rule === item.rule && point.step > 0 && (!worst || point.points < worst.point.points))
        worst = { of, meeting, point };
  return { item, example: worst };
}

function pointsOf({ drill, result }: Counted, content: Content) {
  const retold = retell(drill, result, content);
  if (!retold) return [];
  if (retold.kind === 'season') return retold.points.map((point) => ({ meeting: 0, point }));
  return retold.meetings.flatMap(({ points }, meeting) => points.map((point) => ({ meeting, point })));
}
