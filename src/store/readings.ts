/**
 * What lies on the disk, read through its schemas: these know every log that was ever written. Fetched once something
 * lies there, so that the first screen of somebody new does without them.
 */
import * as v from 'valibot';
import { shownSchema } from '../protocol/growth.ts';
import { anyLogSchema, anyMeetingLogSchema, anySeasonLogSchema } from '../protocol/log-2.ts';
import { MODES } from '../protocol/mode.ts';

export const saveSchema = v.strictObject({ log: anyMeetingLogSchema, savedAt: v.number() });

const whole = v.pipe(v.number(), v.integer());

export const savedSeasonSchema = v.strictObject({
  id: v.string(),
  log: anySeasonLogSchema,
  gist: v.strictObject({
    month: whole,
    date: v.strictObject({ year: whole, month: whole, day: whole }),
    over: v.boolean(),
    quota: v.number(),
    collected: v.number(),
  }),
  savedAt: v.number(),
});

export const playedSchema = v.strictObject({
  id: v.string(),
  mode: v.picklist(MODES),
  log: anyLogSchema,
  endedAt: v.number(),
  shown: v.optional(shownSchema),
});
