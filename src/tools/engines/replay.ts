/**
 * What every engine runs: from a log's text to its final hash, the way `npm run replay` goes, schema included. Bundled
 * for the engines; imported as it stands where the expected hashes are made.
 */
import { isRefusal, replayText } from '../../cli/replay-log.ts';
import { dealerById } from '../../content/dealers.ts';
import { hashOf } from '../../dialogue/hash.ts';
import { beginMonth, playMonth } from '../../dialogue/month-play.ts';
import { begin, play } from '../../dialogue/play.ts';
import type { Brief } from '../../protocol/brief.ts';
import type { MeetingLog, SeasonLog } from '../../protocol/log.ts';
import { finalOf } from '../../session/final.ts';
import type { BotLog, LogKind } from './bot-log.ts';

/** The hash of all the world's state at the start and after each action: slow, and only for finding a difference. */
const STATES: Readonly<Record<LogKind, (text: string) => Iterable<string>>> = {
  meeting: statesOfMeeting,
  month: statesOfSeason,
};

/** The final hash of each log; where an engine has none, what it says instead. */
export function finals(logs: readonly BotLog[]): readonly string[] {
  return logs.map(({ text }) => {
    try {
      return finalHash(text);
    } catch (error) {
      return String(error);
    }
  });
}

function finalHash(text: string): string {
  const session = replayText(text);
  if (isRefusal(session)) return session.message;
  return finalOf(session)?.logHash ?? 'unfinished';
}

/** The state hashes of one log, ending with what was thrown if something was. */
export function states({ kind, text }: BotLog): readonly string[] {
  const found: string[] = [];
  try {
    for (const hash of STATES[kind](text)) found.push(hash);
  } catch (error) {
    found.push(String(error));
  }
  return found;
}

function* statesOfMeeting(text: string): Iterable<string> {
  const log: MeetingLog = JSON.parse(text);
  let position = begin({ brief: briefOf(log.dealer.id), seed: log.seed });
  yield hashOf([position.value, position.context]);
  for (const action of log.actions) {
    const played = play(position, action);
    if (!played.ok) throw new Error(played.refusal.message);
    position = played.position;
    yield hashOf([position.value, position.context]);
  }
}

function* statesOfSeason(text: string): Iterable<string> {
  const { dealers, seed, months, actions }: SeasonLog = JSON.parse(text);
  let position = beginMonth({ briefs: dealers.map(({ id }) => briefOf(id)), seed, months });
  yield hashOf([position.value, position.context]);
  for (const action of actions) {
    const played = playMonth(position, action);
    if (!played.ok) throw new Error(played.refusal.message);
    position = played.position;
    yield hashOf([position.value, position.context]);
  }
}

function briefOf(id: string): Brief {
  const dealer = dealerById(id);
  if (!dealer) throw new Error(`no such dealer: ${id}`);
  return dealer.brief;
}
