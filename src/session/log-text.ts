/** A log as text, as it stands in a file: written with the hash of what it holds, read with every doubt. */
import * as v from 'valibot';
import { fileHash, hashOf } from '../dialogue/hash.ts';
import { type GameLog, LOG_FORMAT, logFileSchema } from '../protocol/log.ts';
import { logFrom, oldLogFileSchema } from '../protocol/log-2.ts';
import { isOld, versionsOf } from '../protocol/old-versions.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { foreignRules } from './resume.ts';

/** What stands in the file of a log. */
export function logText(log: GameLog): string {
  return `${JSON.stringify({ ...log, hash: fileHash(log) })}\n`;
}

const game = v.literal('huikuan-dojo');
const oldHeadSchema = v.looseObject({ game, rules: v.number(), content: v.number() });
const headSchema = v.looseObject({
  game,
  format: v.number(),
  versions: v.looseObject({ rules: v.number() }),
});

const NO_LOG: Refusal = {
  code: 'bad-log',
  message: 'This file is not a Huikuan Dojo log: hand in the file that "play --log" wrote.',
};
const DAMAGED: Refusal = {
  code: 'bad-log',
  message: 'This log holds something that is not of this game: it was altered or damaged.',
};
const ALTERED: Refusal = {
  code: 'altered-log',
  message: 'This log was altered: its hash does not match its actions.',
};
const NEWER: Refusal = {
  code: 'other-version',
  message: `This log was written by a later program, in a way this one does not read (it reads logs up to ${LOG_FORMAT}): open it there.`,
};

/** The log in `text`, or why it is none that this program can play: not JSON, foreign, of other rules, altered. */
export function readLog(text: string): GameLog | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      code: 'not-json',
      message: 'This file is not valid JSON: it is not a log, or it was cut short.',
    };
  }
  return isOld(value) ? oldLogIn(value) : logIn(value);
}

function logIn(value: unknown): GameLog | Refusal {
  const head = v.safeParse(headSchema, value);
  if (!head.success) return NO_LOG;
  if (head.output.format > LOG_FORMAT) return NEWER;
  const foreign = foreignRules(head.output.versions);
  if (foreign) return foreign;
  const parsed = v.safeParse(logFileSchema, value);
  if (!parsed.success) return DAMAGED;
  // Over what the file holds, as it stands there: a dealer may be an id or a person by value.
  const { hash: own, ...held } = head.output;
  const { hash, ...log } = parsed.output;
  return own === hashOf(held) && own === hash ? log : ALTERED;
}

function oldLogIn(value: unknown): GameLog | Refusal {
  const head = v.safeParse(oldHeadSchema, value);
  if (!head.success) return NO_LOG;
  const foreign = foreignRules(versionsOf(head.output));
  if (foreign) return foreign;
  const parsed = v.safeParse(oldLogFileSchema, value);
  if (!parsed.success) return DAMAGED;
  const { hash, ...log } = parsed.output;
  return hash === hashOf(log) ? logFrom(log) : ALTERED;
}
