/**
 * A pin: one game that was played once and must go the same way for as long as the rules have the same version. It holds
 * what was done, not who did it, so that a better bot moves no pin; and its own words for scenario and people, so that
 * it outlives every format of logs, drills and links.
 */
import * as v from 'valibot';
import { briefSchema } from '../../protocol/brief.ts';
import { drillScenarioSchema, weightsSchema } from '../../protocol/drill.ts';
import { monthActionSchema } from '../../protocol/month-action.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One of our people by id, or somebody whom a trainer has built with the face that the brief's id names. */
const dealerSchema = v.union([v.string(), v.strictObject({ name: v.string(), brief: briefSchema })]);
export type PinnedDealer = v.InferOutput<typeof dealerSchema>;

const scenarioSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('meeting') }),
  v.strictObject({ kind: v.literal('season'), months: whole }),
  v.strictObject({ kind: v.literal('drill'), of: drillScenarioSchema, weights: weightsSchema }),
]);

const setupEntries = {
  scenario: scenarioSchema,
  seed: whole,
  dealers: v.pipe(v.array(dealerSchema), v.minLength(1), v.readonly()),
};
/** What is played, before anybody acts. */
export type Setup = v.InferOutput<v.StrictObjectSchema<typeof setupEntries, undefined>>;

/** An action, and the fingerprint of the events that followed on it. */
const stepSchema = v.pipe(v.strictTuple([monthActionSchema, v.string()]), v.readonly());

/** What is in the file. The words lie beside it, a file for each language. */
const pinFileSchema = v.strictObject({
  rules: whole,
  words: whole,
  ...setupEntries,
  gamesHash: v.string(),
  scores: v.record(v.string(), v.nullable(v.union([v.number(), v.string()]))),
  /** The fingerprint of what happens before anybody acts. */
  beginning: v.string(),
  /** Everything that was done, in one row; in a drill the next meeting begins where one is over. */
  steps: v.pipe(v.array(stepSchema), v.readonly()),
});
export type PinFile = v.InferOutput<typeof pinFileSchema>;

/** Scores and money by name, such as `assertiveness/opening`; the last one is a fingerprint of all the evidence. */
export type Figures = PinFile['scores'];

/** What was said, line by line. */
export type Said = Readonly<Record<'zh' | 'en', readonly string[]>>;

export interface Pin {
  readonly name: string;
  readonly file: PinFile;
  readonly said: Said;
}

export function pinFileOf(text: string): PinFile {
  return v.parse(pinFileSchema, JSON.parse(text));
}

/** The file as text: a line for every step, so that a change can be read in a diff. */
export function pinText({ steps, scores, ...head }: PinFile): string {
  const rows = (lines: readonly string[]) => lines.map((line) => `    ${line}`).join(',\n');
  const members = Object.entries(head).map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`);
  const figures = Object.entries(scores).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const done = steps.map((step) => JSON.stringify(step));
  return `{\n${[...members, `  "scores": {\n${rows(figures)}\n  }`, `  "steps": [\n${rows(done)}\n  ]`].join(
    ',\n',
  )}\n}\n`;
}
