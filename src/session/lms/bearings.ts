/**
 * Which decisions the scoring counted for a trainee, and which against: the only judgement of single steps there
 * is. It is known when everything has been played, since some rules look at how a talk or a month ended.
 */
import type { Drill } from '../../protocol/drill.ts';
import type { Played } from '../../protocol/drill-result.ts';
import type { Content } from '../drill/cast.ts';
import { type Point, retell } from '../drill/retell.ts';

export type Bearing = 'for' | 'against';

/** By the place of the decision in the whole drill, see `Decision`; a step that no rule applies to has none. */
export type Bearings = ReadonlyMap<number, Bearing>;

/** Half a tenth of a point: scores are exact to a tenth. */
const LEAST = 0.05;

export function bearingsOf(drill: Drill, played: Played, content: Content): Bearings {
  const retold = retell(drill, { played }, content);
  if (!retold) return new Map();
  if (retold.kind === 'season') return weighed(retold.points, (step) => step);
  const bearings = new Map<number, Bearing>();
  let before = 0;
  for (const [meeting, actions] of (played.kind === 'meetings' ? played.meetings : []).entries()) {
    // Lines are counted from entering the shop. Points for preparation belong to everything that was prepared
    // together.
    const lines = actions.flatMap(({ kind }, at) => (kind === 'prepare' || kind === 'enter' ? [] : [at]));
    const first = before;
    for (const [place, bearing] of weighed(retold.meetings[meeting]?.points ?? [], (line) => lines[line - 1]))
      bearings.set(first + place, bearing);
    before += actions.length;
  }
  return bearings;
}

function weighed(points: readonly Point[], placeOf: (step: number) => number | undefined): Bearings {
  const sums = new Map<number, number>();
  for (const { step, points: more } of points) {
    const place = placeOf(step);
    if (place !== undefined) sums.set(place, (sums.get(place) ?? 0) + more);
  }
  return new Map(
    [...sums]
      .filter(([, sum]) => Math.abs(sum) >= LEAST)
      .map(([place, sum]) => [place, sum > 0 ? 'for' : 'against'] as const),
  );
}
