/** Trainees who handed in the same steps: a log can be copied, and then one game has been played for two people. */
import type { DrillResult, Played } from '../../protocol/drill-result.ts';

type Steps = readonly Readonly<Record<string, unknown>>[];

/** For a result, finds one among `all` with the same steps in the same drill by somebody else. */
export function twinsIn(all: readonly DrillResult[]): (result: DrillResult) => DrillResult | undefined {
  // A thousand results are compared: only those of the same drill and length are compared step by step.
  const likely = new Map<string, DrillResult[]>();
  for (const result of all) {
    const key = keyOf(result);
    const alike = likely.get(key);
    if (alike) alike.push(result);
    else likely.set(key, [result]);
  }
  return (result) =>
    likely
      .get(keyOf(result))
      ?.find((other) => other.trainee !== result.trainee && isSamePlay(other.played, result.played));
}

function keyOf({ drill, played }: DrillResult): string {
  return [drill, played.kind, ...partsOf(played).map(({ length }) => length)].join(' ');
}

function isSamePlay(one: Played, other: Played): boolean {
  const others = partsOf(other);
  return partsOf(one).every((steps, part) =>
    steps.every((step, at) => isSameStep(step, others[part]?.[at] ?? {})),
  );
}

/** Steps are flat: a kind, with words and numbers beside it. */
function isSameStep(one: Steps[number], other: Steps[number]): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

const partsOf = (played: Played): readonly Steps[] =>
  played.kind === 'season' ? [played.actions] : played.meetings;
