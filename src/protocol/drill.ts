/**
 * A drill: what a trainer sets, so that everyone meets the same dealers with the same luck and is marked alike. It comes
 * from outside (a link, a code, a file), so it is defined by its schema and the type follows from it.
 */
import * as v from 'valibot';
import { briefSchema } from './brief.ts';
import { SEASON_DEALERS, SEASON_MONTHS } from './log.ts';
import { dealerIdSchema } from './month-action.ts';
import { HEADLINES } from './score.ts';

/** Raised whenever a drill of this shape could be read in another way. */
export const DRILL_FORMAT = 1;

/** What a drill may demand. Minutes are told to the trainee and recorded, never enforced. */
export const DRILL_LIMITS = {
  title: 60,
  name: 24,
  meetings: { min: 1, max: 8 },
  minutes: { min: 5, max: 600 },
  attempts: { min: 1, max: 20 },
} as const;

/** Working days of the week drill: a week of the trade, Monday to Saturday, from the first working day of the month. */
export const WEEK_DAYS = 6;

const whole = v.pipe(v.number(), v.integer());
const between = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(whole, v.minValue(min), v.maxValue(max));
const percent = between({ min: 0, max: 100 });
/** Text that a person can read on one line. */
const words = (max: number) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(max), v.regex(/^[^\p{Cc}]*$/u));

export const drillScenarioSchema = v.variant('kind', [
  /** One meeting with each dealer, in their order. */
  v.strictObject({ kind: v.literal('meeting') }),
  /** The first working week of a month; it ends on the evening of its last day. */
  v.strictObject({ kind: v.literal('week') }),
  v.strictObject({ kind: v.literal('month'), months: between(SEASON_MONTHS) }),
]);
export type DrillScenario = v.InferOutput<typeof drillScenarioSchema>;
export type DrillKind = DrillScenario['kind'];
/** How many months are played: a week is part of one. */
export function monthsOf(scenario: DrillScenario): number {
  return scenario.kind === 'month' ? scenario.months : 1;
}

export const DRILL_KINDS = ['meeting', 'week', 'month'] as const satisfies readonly DrillKind[];

export const drillDealerSchema = v.variant('kind', [
  /** One of the people of the game, as drawn from the drill's seed. */
  v.strictObject({ kind: v.literal('drawn'), id: dealerIdSchema }),
  /** The face and voice of one of them, with a brief and a name of the trainer's. Its id is that of the face. */
  v.strictObject({
    kind: v.literal('built'),
    name: words(DRILL_LIMITS.name),
    brief: v.strictObject({
      ...briefSchema.entries,
      natural: v.pipe(
        briefSchema.entries.natural,
        v.check(([low]) => low >= 10_000, 'a dealer has at least 10,000 yuan to give'),
      ),
      receivable: v.pipe(
        briefSchema.entries.receivable,
        v.check(([low]) => low >= 100, 'a dealer owes at least what he would pay'),
      ),
      excuses: v.pipe(
        briefSchema.entries.excuses,
        v.check((all) => new Set(all).size === all.length, 'no excuse is listed twice'),
      ),
    }),
  }),
]);
export type DrillDealer = v.InferOutput<typeof drillDealerSchema>;

/** The person of the game whose face, voice and place in the log a dealer of the drill has. */
export function idOf(dealer: DrillDealer): string {
  return dealer.kind === 'drawn' ? dealer.id : dealer.brief.id;
}

/** How much each headline score counts in the mark, percent. */
export const weightsSchema = v.pipe(
  v.strictObject(v.entriesFromList(HEADLINES, percent)),
  v.check(
    (weights) => HEADLINES.reduce((sum, headline) => sum + weights[headline], 0) === 100,
    'the weights make 100 together',
  ),
  v.readonly(),
);

export const drillSchema = v.pipe(
  v.strictObject({
    game: v.literal('huikuan-drill'),
    format: v.literal(DRILL_FORMAT),
    rules: whole,
    content: whole,
    /** The title of the drill among a trainer's drills; no part of what is played. */
    id: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]{1,40}$/)),
    title: words(DRILL_LIMITS.title),
    scenario: drillScenarioSchema,
    dealers: v.pipe(
      v.array(drillDealerSchema),
      v.check((all) => new Set(all.map(idOf)).size === all.length, 'nobody is met twice'),
      v.readonly(),
    ),
    seed: v.pipe(whole, v.minValue(0), v.maxValue(4_294_967_295)),
    /** `own`: the language the trainee reads. */
    language: v.picklist(['zh', 'en', 'own']),
    /** Null: as long as it takes. */
    minutes: v.nullable(between(DRILL_LIMITS.minutes)),
    hints: v.boolean(),
    weights: weightsSchema,
    /** The mark from which a drill is passed. */
    pass: percent,
    /** Null: as often as the trainee likes. */
    attempts: v.nullable(between(DRILL_LIMITS.attempts)),
  }),
  v.check(({ scenario, dealers }) => {
    const { min, max } = dealerLimits(scenario.kind);
    return dealers.length >= min && dealers.length <= max;
  }, 'a scenario has room for so many dealers only'),
);
export type Drill = v.InferOutput<typeof drillSchema>;

/** The fewest and the most dealers a scenario takes. */
export function dealerLimits(kind: DrillKind): { readonly min: number; readonly max: number } {
  return kind === 'meeting' ? DRILL_LIMITS.meetings : SEASON_DEALERS;
}
