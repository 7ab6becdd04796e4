/** From the text of a log to its game, played again. Whatever is wrong with the text is a refusal in one sentence. */
import * as v from 'valibot';
import { CONTENT_VERSION } from '../content/content-version.ts';
import { dealerById } from '../content/dealers.ts';
import { logHash } from '../dialogue/hash.ts';
import { type GameLog, logFileSchema } from '../protocol/log.ts';
import type { Refusal } from '../protocol/refusal.ts';
import type { MonthSession } from '../session/month-session.ts';
import { foreignVersion } from '../session/resume.ts';
import type { Session } from '../session/session.ts';
import { resumeSession } from '../session/start.ts';
import { resumeMonths } from '../session/start-month.ts';

export type Replayed = Session | MonthSession;

const versionsSchema = v.looseObject({
  game: v.literal('huikuan-dojo'),
  rules: v.number(),
  content: v.number(),
});

export function replayText(text: string): Replayed | Refusal {
  const log = readLog(text);
  return 'code' in log ? log : replay(log);
}

function readLog(text: string): GameLog | Refusal {
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
  const foreign = foreignVersion(versions.output, CONTENT_VERSION);
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

/** Plays a log again that is known to be one. */
export function replay(log: GameLog): Replayed | Refusal {
  switch (log.scenario) {
    case 'meeting': {
      const dealer = dealerById(log.dealer);
      return dealer ? resumeSession(log, dealer.brief, CONTENT_VERSION) : unknownDealer(log.dealer);
    }
    case 'month':
      return resumeMonths(log, (id) => dealerById(id)?.brief, CONTENT_VERSION);
    default:
      return log satisfies never;
  }
}

function unknownDealer(id: string): Refusal {
  return {
    code: 'unknown-dealer',
    message: `This log is of a dealer "${id}" whom this program does not know.`,
  };
}

export function isRefusal(value: Replayed | Refusal): value is Refusal {
  return 'code' in value;
}
