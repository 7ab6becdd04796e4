/**
 * What a class host and its visitors say to each other: a trainer who sets classes, trainees who join and play.
 * Requests are defined by the schemas with which the host reads them, answers by the schemas with which the client
 * reads them. `src/host/API.md` describes the routes.
 */
import * as v from 'valibot';
import { type Drill, drillScenarioSchema, drillSchema, weightsSchema } from './drill.ts';
import { claimSchema, TRAINEE_NAME } from './drill-result.ts';
import type { GameEvent } from './event.ts';
import { monthActionSchema } from './month-action.ts';
import type { MonthEvent } from './month-event.ts';
import { PRACTICES } from './month-score.ts';
import type { MonthView } from './month-view.ts';
import { versionsSchema } from './versions.ts';
import type { MeetingView } from './view.ts';

/**
 * What can go wrong with a request. Beside the code, the host explains it in one sentence in the visitor's
 * language.
 */
const FAILURE_CODES = [
  'not-json', // the body is not JSON, or is not declared as JSON
  'bad-request', // JSON, but not what this route takes
  'too-large',
  'wrong-origin', // sent by a page of another site
  'too-many', // requests in a short time
  'not-found',
  'already-set-up', // there is a trainer already: sign in
  'wrong-setup-code',
  'wrong-password', // no trainer of this name, or another password
  'name-taken',
  'not-signed-in',
  'not-joined', // no token, or one that is no longer valid
  'no-such-class',
  'class-closed',
  'attempts-used',
  'not-playing', // this trainee has no such attempt, or has handed it in
  'time-over',
  'index-used', // a different action is recorded at this place
  'index-ahead', // an action before it is missing
  'not-legal', // not an action of this moment; `refusal` says why
  'exam-class', // results played elsewhere are not accepted
  'result-refused', // `refusal` says what does not match
  'other-version', // a drill of other rules or other content
  'broken', // the host's own failure: nothing was changed
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export const failureSchema = v.object({
  code: v.picklist(FAILURE_CODES),
  message: v.string(),
  refusal: v.optional(v.object({ code: v.string(), reason: v.optional(v.string()), message: v.string() })),
});
export type FailureSaid = v.InferOutput<typeof failureSchema>;

export const CLASS_LIMITS = {
  trainer: 40,
  name: 60,
  trainee: TRAINEE_NAME,
  password: { min: 10, max: 200 },
} as const;

/** What comes before a class's code in a link's fragment. */
export const CLASS_MARK = 'class=';

/** A name as people write it: one line, single spaces, the same letters always the same bytes. */
const line = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max * 4),
    v.normalize('NFC'),
    v.transform((text) => text.replace(/\s+/gu, ' ')),
    v.trim(),
    v.nonEmpty(),
    v.maxLength(max),
    v.regex(/^[^\p{Cc}\p{Cs}]*$/u),
  );
export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16}$/));
const password = v.pipe(
  v.string(),
  v.minLength(CLASS_LIMITS.password.min),
  v.maxLength(CLASS_LIMITS.password.max),
);
/** Without letters and digits that look alike; small letters and blanks are accepted. */
export const codeSchema = v.pipe(
  v.string(),
  v.maxLength(20),
  v.transform((text) => text.replace(/[\s-]/g, '').toUpperCase()),
  v.regex(/^[2-9A-HJKMNP-Z]{6}$/),
);

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Milliseconds since 1970, by the clock of the host's database. */
const stamp = v.pipe(v.number(), v.minValue(0));

// ── trainers ──
export const setupRequestSchema = v.strictObject({
  code: v.pipe(v.string(), v.maxLength(40)),
  name: line(CLASS_LIMITS.trainer),
  password,
});
export const signInRequestSchema = v.strictObject({
  name: line(CLASS_LIMITS.trainer),
  password: v.pipe(v.string(), v.maxLength(CLASS_LIMITS.password.max)),
});
export const newTrainerRequestSchema = v.strictObject({ name: line(CLASS_LIMITS.trainer), password });

export const hostStatusSchema = v.object({ needsSetup: v.boolean(), rules: whole, versions: versionsSchema });
export const trainerSchema = v.object({ id: v.string(), name: v.string() });
export type Trainer = v.InferOutput<typeof trainerSchema>;

/**
 * `exam`: seed and state stay on the host, and so does the truth until the class is closed. `live`: the trainee has
 * the drill.
 */
export const CLASS_MODES = ['live', 'exam'] as const;
export type ClassMode = (typeof CLASS_MODES)[number];
const CLASS_STATES = ['open', 'closed'] as const;
export type ClassState = (typeof CLASS_STATES)[number];

export const newClassRequestSchema = v.strictObject({
  name: line(CLASS_LIMITS.name),
  mode: v.picklist(CLASS_MODES),
  drill: drillSchema,
});
type NewClassInput = v.InferInput<typeof newClassRequestSchema>;
export type NewClassRequest = Omit<NewClassInput, 'drill'> & { readonly drill: Drill };

export const classSchema = v.object({
  id: v.string(),
  code: v.string(),
  name: v.string(),
  mode: v.picklist(CLASS_MODES),
  state: v.picklist(CLASS_STATES),
  trainer: v.string(),
  created: stamp,
  trainees: whole,
  drill: drillSchema,
});
export type Class = v.InferOutput<typeof classSchema>;
export const classListSchema = v.object({ classes: v.array(classSchema) });

// ── the board ──
/** Where somebody is: which of the attempt's games, and which moment in it. */
const progressSchema = v.object({
  game: whole,
  games: whole,
  phase: v.string(),
  /** The rep's lines in the talk under way; null at the desk. */
  turn: v.nullable(whole),
  month: v.nullable(whole),
  day: v.nullable(whole),
});
export type Progress = v.InferOutput<typeof progressSchema>;

/** What the attempt is worth, as the host scored it by replaying it. Money in yuan. */
const attemptResultSchema = v.object({
  ...claimSchema.entries,
  passed: v.boolean(),
  practices: v.object(v.entriesFromList(PRACTICES, whole)),
  money: v.object(v.entriesFromList(['target', 'agreed', 'expected', 'realised', 'cost'], v.number())),
});
export type AttemptResult = v.InferOutput<typeof attemptResultSchema>;

const boardAttemptSchema = v.object({
  id: v.string(),
  number: whole,
  actions: whole,
  progress: progressSchema,
  started: stamp,
  finished: v.nullable(stamp),
  result: v.nullable(attemptResultSchema),
});
export type BoardAttempt = v.InferOutput<typeof boardAttemptSchema>;

const boardRowSchema = v.object({
  trainee: v.string(),
  name: v.string(),
  joined: stamp,
  state: v.picklist(['joined', 'playing', 'finished']),
  /** The newest. */
  attempt: v.nullable(boardAttemptSchema),
  /** The best mark of all attempts. */
  best: v.nullable(attemptResultSchema),
});
export type BoardRow = v.InferOutput<typeof boardRowSchema>;

/** `rows`: everybody in the first message of a stream, afterwards only those with news. */
export const boardSchema = v.object({
  class: v.string(),
  state: v.picklist(CLASS_STATES),
  rows: v.array(boardRowSchema),
  /** How many best marks lie in 0–9, 10–19, … 90–100. */
  distribution: v.array(whole),
});
export type Board = v.InferOutput<typeof boardSchema>;

// ── trainees ──
const KEEPING = ['cookie', 'token'] as const;
export const joinRequestSchema = v.strictObject({
  code: codeSchema,
  name: line(CLASS_LIMITS.trainee),
  /** `cookie`: the browser keeps the token where no script can read it. `token`: the answer has it, for programs. */
  keep: v.picklist(KEEPING),
});
export type JoinRequest = v.InferInput<typeof joinRequestSchema>;

/** A drill without anything that would give the exam away: no seed, no brief. */
const drillSheetSchema = v.object({
  title: v.string(),
  scenario: drillScenarioSchema,
  dealers: v.array(v.object({ id: v.string(), name: v.nullable(v.string()) })),
  language: v.picklist(['zh', 'en', 'own']),
  minutes: v.nullable(whole),
  hints: v.boolean(),
  weights: weightsSchema,
  pass: whole,
  attempts: v.nullable(whole),
});
export type DrillSheet = v.InferOutput<typeof drillSheetSchema>;

type AnyView = MeetingView | MonthView;
type AnyEvent = GameEvent | MonthEvent;
/** Views and events are the host's own; the client reads them as the game's screens do. */
const viewSchema = v.custom<AnyView>(
  (value) => typeof value === 'object' && value !== null && 'scenario' in value && 'legal' in value,
);
const eventsSchema = v.array(
  v.custom<AnyEvent>((value) => typeof value === 'object' && value !== null && 'kind' in value),
);

/** One game of an attempt: a meeting, or a season. */
const playedGameSchema = v.object({ view: viewSchema, events: eventsSchema });
export type ExamGame = v.InferOutput<typeof playedGameSchema>;

export const attemptStateSchema = v.object({
  id: v.string(),
  number: whole,
  /** The index of the next action. */
  index: whole,
  /** All games begun so far; the last is the one being played. */
  games: v.array(playedGameSchema),
  started: stamp,
  deadline: v.nullable(stamp),
  finished: v.nullable(stamp),
  /** Null while it is not over, when it was handed in unfinished, and in an exam until the class is closed. */
  result: v.nullable(attemptResultSchema),
});
export type AttemptState = v.InferOutput<typeof attemptStateSchema>;

export const traineeStateSchema = v.object({
  trainee: v.object({ id: v.string(), name: v.string() }),
  class: v.object({ name: v.string(), mode: v.picklist(CLASS_MODES), state: v.picklist(CLASS_STATES) }),
  sheet: drillSheetSchema,
  /** The whole drill, in live classes only. */
  drill: v.nullable(drillSchema),
  /** Null: as many as the trainee likes. */
  attemptsLeft: v.nullable(whole),
  /** The newest; null before the first. */
  attempt: v.nullable(attemptStateSchema),
});
export type TraineeState = v.InferOutput<typeof traineeStateSchema>;

export const joinedSchema = v.object({ token: v.nullable(v.string()), state: traineeStateSchema });
export type Joined = v.InferOutput<typeof joinedSchema>;

export const actRequestSchema = v.strictObject({
  attempt: idSchema,
  /** The action's place in the attempt, from 0. The same action sent again gets the same answer. */
  index: v.pipe(whole, v.maxValue(1_000_000)),
  action: monthActionSchema,
});
export type ActRequest = v.InferInput<typeof actRequestSchema>;

export const actAnswerSchema = v.object({
  /** The index of the next action. */
  index: whole,
  /** Which of the attempt's games was played, from 0. */
  game: whole,
  events: eventsSchema,
  view: viewSchema,
  /** The next game of the attempt, begun because this one is over. */
  next: v.nullable(playedGameSchema),
  /** The attempt is over. */
  over: v.boolean(),
});
export type ActAnswer = v.InferOutput<typeof actAnswerSchema>;

export const handInRequestSchema = v.strictObject({ attempt: idSchema });

// ── results ──
export const resultsSchema = v.object({
  class: classSchema,
  rows: v.array(v.object({ trainee: v.string(), name: v.string(), attempts: v.array(boardAttemptSchema) })),
});
export type Results = v.InferOutput<typeof resultsSchema>;

/** Everything said and done in an attempt, with the truth: for the trainer. */
export const transcriptSchema = v.object({
  id: v.string(),
  name: v.string(),
  number: whole,
  drill: drillSchema,
  actions: v.array(v.object({ action: monthActionSchema, at: stamp })),
  games: v.array(playedGameSchema),
  result: v.nullable(attemptResultSchema),
});
export type ExamTranscript = v.InferOutput<typeof transcriptSchema>;
