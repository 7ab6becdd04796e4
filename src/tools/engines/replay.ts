/**
 * What every engine runs: from a log's text to its final hash, the way `npm run replay` goes, schema included. Bundled
 * for the engines; imported as it stands where the expected hashes are made.
 */
import { isRefusal, replayText } from '../../cli/log-file.ts';
import { dealerById } from '../../content/dealers.ts';
import { hashOf } from '../../dialogue/hash.ts';
import { begin, play } from '../../dialogue/play.ts';
import type { GameLog } from '../../protocol/log.ts';
import { finalOf } from '../../session/final.ts';
import type { BotLog, LogKind } from './bot-log.ts';

/** How one kind of log is played again. */
interface Replay {
  /** The final hash. */
  readonly final: (text: string) => string;
  /** The hash of all the world's state at the start and after each action: slow, and only for finding a difference. */
  readonly states: (text: string) => Iterable<string>;
}

const REPLAYS: Readonly<Record<LogKind, Replay>> = {
  meeting: { final: finalOfMeeting, states: statesOfMeeting },
};

/** The final hash of each log; where an engine has none, what it says instead. */
export function finals(logs: readonly BotLog[]): readonly string[] {
  return logs.map(({ kind, text }) => {
    try {
      return REPLAYS[kind].final(text);
    } catch (error) {
      return String(error);
    }
  });
}

/** The state hashes of one log, ending with what was thrown if something was. */
export function states({ kind, text }: BotLog): readonly string[] {
  const found: string[] = [];
  try {
    for (const hash of REPLAYS[kind].states(text)) found.push(hash);
  } catch (error) {
    found.push(String(error));
  }
  return found;
}

function finalOfMeeting(text: string): string {
  const session = replayText(text);
  if (isRefusal(session)) return session.message;
  return finalOf(session)?.logHash ?? 'unfinished';
}

function* statesOfMeeting(text: string): Iterable<string> {
  const log: GameLog = JSON.parse(text);
  const dealer = dealerById(log.dealer);
  if (!dealer) throw new Error(`no such dealer: ${log.dealer}`);
  let position = begin({ brief: dealer.brief, seed: log.seed });
  yield hashOf([position.value, position.context]);
  for (const action of log.actions) {
    const played = play(position, action);
    if (!played.ok) throw new Error(played.refusal.message);
    position = played.position;
    yield hashOf([position.value, position.context]);
  }
}
