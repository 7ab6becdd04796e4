/** Survivors that no test can find, because nothing anybody sees would change: each with its reason, in `explained.json`. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Source } from '../architecture/source.ts';
import { type Mutant, plant } from './plant.ts';

const explanationSchema = v.strictObject({
  file: v.string(),
  /** The line of the source, without the spaces round it. */
  line: v.string(),
  before: v.string(),
  after: v.string(),
  why: v.pipe(v.string(), v.minLength(20)),
});
export type Explanation = v.InferOutput<typeof explanationSchema>;

export function readExplanations(): Explanation[] {
  const text = readFileSync(new URL('./explained.json', import.meta.url), 'utf8');
  return v.parse(v.array(explanationSchema), JSON.parse(text));
}

const lineOf = (text: string, mutant: Mutant): string => text.split('\n')[mutant.line - 1]?.trim() ?? '';

export function isExplainedBy(explanation: Explanation, mutant: Mutant, text: string): boolean {
  return (
    explanation.file === mutant.file &&
    explanation.line === lineOf(text, mutant) &&
    explanation.before === mutant.before &&
    explanation.after === mutant.after
  );
}

/** One sentence for each explanation whose mutant can no longer be planted. */
export function stale(explanations: readonly Explanation[], sources: readonly Source[]): string[] {
  return explanations
    .filter((explanation) => {
      const source = sources.find(({ path }) => path === explanation.file);
      return !source || !plant(source).some((mutant) => isExplainedBy(explanation, mutant, source.text));
    })
    .map(
      ({ file, before, after }) => `${file} has no ${before} → ${after} any more: take its explanation out.`,
    );
}
