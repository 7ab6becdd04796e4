/** Reading and writing action logs on disk. Whatever is wrong with a file is a refusal in one sentence. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { CONTENT_VERSION } from '../content/content-version.ts';
import { dealerById } from '../content/dealers.ts';
import { logHash } from '../dialogue/hash.ts';
import { type GameLog, logFileSchema, RULES_VERSION } from '../protocol/log.ts';
import type { Refusal } from '../protocol/refusal.ts';
import type { Session } from '../session/session.ts';
import { resumeSession } from '../session/start.ts';

export function writeLog(file: string, log: GameLog): void {
  writeFileSync(file, `${JSON.stringify({ ...log, hash: logHash(log) })}\n`);
}

/** The game of a log file, played again; or why it cannot be. */
export function replayFile(file: string): Session | Refusal {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { code: 'bad-log', message: `Cannot read "${file}": check the path and try again.` };
  }
  return replayText(text);
}

export function replayText(text: string): Session | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      code: 'not-json',
      message: 'This file is not valid JSON: it is not a log, or it was cut short.',
    };
  }
  const version = v.safeParse(
    v.looseObject({ game: v.literal('huikuan-dojo'), rules: v.number(), content: v.number() }),
    value,
  );
  if (!version.success)
    return {
      code: 'bad-log',
      message: 'This file is not a Huikuan Dojo log: hand in the file that "play --log" wrote.',
    };
  const { rules, content } = version.output;
  if (rules !== RULES_VERSION || content !== CONTENT_VERSION)
    return {
      code: 'other-version',
      message: `This log was played under rules ${rules} and content ${content}; this program has rules ${RULES_VERSION} and content ${CONTENT_VERSION}: replay it with the version it was played with.`,
    };
  const parsed = v.safeParse(logFileSchema, value);
  if (!parsed.success)
    return {
      code: 'bad-log',
      message: 'This log holds something that is no action of this game: it was altered or damaged.',
    };
  const { hash, ...log } = parsed.output;
  if (hash !== logHash(log))
    return { code: 'altered-log', message: 'This log was altered: its hash does not match its actions.' };
  const dealer = dealerById(log.dealer);
  if (!dealer)
    return {
      code: 'unknown-dealer',
      message: `This log is of a dealer "${log.dealer}" whom this program does not know.`,
    };
  return resumeSession(log, dealer.brief, CONTENT_VERSION);
}

export function isRefusal(value: Session | Refusal): value is Refusal {
  return 'code' in value;
}
