/** A log as text, as it stands in a file: written with the hash of what it holds, read with every doubt. */
import * as v from 'valibot';
import { logHash } from '../dialogue/hash.ts';
import { type GameLog, logFileSchema } from '../protocol/log.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { foreignVersion } from './resume.ts';

/** What stands in the file of a log. */
export function logText(log: GameLog): string {
  return `${JSON.stringify({ ...log, hash: logHash(log) })}\n`;
}

const versionsSchema = v.looseObject({
  game: v.literal('huikuan-dojo'),
  rules: v.number(),
  content: v.number(),
});

/** The log in `text`, or why it is none that this program can play: not JSON, foreign, of another version, altered. */
export function readLog(text: string, contentVersion: number): GameLog | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      code: 'not-json',
      message: 'This file is not valid JSON: it is not a log, or it was cut short.',
    };
  }
  const versions = v.safeParse(versionsSchema, value);
  if (!versions.success)
    return {
      code: 'bad-log',
      message: 'This file is not a Huikuan Dojo log: hand in the file that "play --log" wrote.',
    };
  const foreign = foreignVersion(versions.output, contentVersion);
  if (foreign) return foreign;
  const parsed = v.safeParse(logFileSchema, value);
  if (!parsed.success)
    return {
      code: 'bad-log',
      message: 'This log holds something that is not of this game: it was altered or damaged.',
    };
  const { hash, ...log } = parsed.output;
  if (hash !== logHash(log))
    return { code: 'altered-log', message: 'This log was altered: its hash does not match its actions.' };
  return log;
}
