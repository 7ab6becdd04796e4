/**
 * A drill: what a trainer sets, so that everyone meets the same dealers with the same luck and is marked alike. It comes
 * from outside (a link, a code, a file), so it is defined by its schema and the type follows from it.
 */
import * as v from 'valibot';
import {
  DEALER_NAME,
  type DealerPerson,
  dealerIdSchema,
  dealerPersonSchema,
  figuresSchema,
  personWith,
} from './dealer-person.ts';
import { SEASON_DEALERS, SEASON_MONTHS } from './log.ts';
import { fromFormat1 } from './old-versions.ts';
import { HEADLINES } from './score.ts';
import { seedSchema } from './seed.ts';
import { versionsSchema } from './versions.ts';

/** Raised whenever a drill of this shape could be read otherwise. */
export const DRILL_FORMAT = 2;
/** All that were ever written. */
export const DRILL_FORMATS: readonly number[] = [1, DRILL_FORMAT];

/** What a drill may demand. Minutes are told to the trainee and recorded, never enforced. */
export const DRILL_LIMITS = {
  title: 60,
  name: DEALER_NAME,
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

const ownDealerSchema = v.variant('kind', [
  /** One of the people of the game, as drawn from the drill's seed. */
  v.strictObject({ kind: v.literal('drawn'), id: dealerIdSchema }),
  /** The face and voice of one of them, with a brief and a name of the trainer's. Its id is that of the face. */
  v.strictObject({ kind: v.literal('built'), name: words(DRILL_LIMITS.name), brief: figuresSchema }),
]);
export type DrillDealer = v.InferOutput<typeof ownDealerSchema>;

/** A dealer of a drill; or a person by value as a log has them, as far as that is one of these. */
export const drillDealerSchema = v.union([
  ownDealerSchema,
  v.pipe(
    dealerPersonSchema,
    v.check(
      ({ id, face, voice, words: lines }) => [face, voice, lines].every((one) => one === id),
      'face, voice and words are those of one person',
    ),
    v.check(({ name, figures }) => (name === undefined) === (figures === undefined), 'figures have a name'),
    v.transform(
      ({ id, name, figures }): DrillDealer =>
        name === undefined || figures === undefined
          ? { kind: 'drawn', id }
          : { kind: 'built', name, brief: figures },
    ),
  ),
]);

/** The same dealer as a log has them. */
export function personOf(dealer: DrillDealer): DealerPerson {
  const { kind } = dealer;
  if (kind === 'drawn') return personWith(dealer.id);
  return { ...personWith(dealer.brief.id), name: dealer.name, figures: dealer.brief };
}

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

/** What a drill of today consists of; whether it all fits together is checked by `drillSchema`. */
export const drillEntries = {
  game: v.literal('huikuan-drill'),
  format: v.literal(DRILL_FORMAT),
  versions: versionsSchema,
  /** Of a drill set before format 2: the words it was locked to, which are in its fingerprint. */
  content: v.optional(v.pipe(whole, v.minValue(0))),
  /** Names the drill among a trainer's; no part of what is played. */
  id: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]{1,40}$/)),
  title: words(DRILL_LIMITS.title),
  scenario: drillScenarioSchema,
  dealers: v.pipe(
    v.array(drillDealerSchema),
    v.check((all) => new Set(all.map(idOf)).size === all.length, 'nobody is met twice'),
    v.readonly(),
  ),
  seed: seedSchema,
  /** `own`: whichever the trainee reads. */
  language: v.picklist(['zh', 'en', 'own']),
  /** Null: as long as it takes. */
  minutes: v.nullable(between(DRILL_LIMITS.minutes)),
  hints: v.boolean(),
  weights: weightsSchema,
  /** The mark from which a drill is passed. */
  pass: percent,
  /** Null: as often as one likes. */
  attempts: v.nullable(between(DRILL_LIMITS.attempts)),
};

/** A drill of any format, as one of today. */
export const drillSchema = v.pipe(
  v.unknown(),
  v.transform(fromFormat1),
  v.strictObject(drillEntries),
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
