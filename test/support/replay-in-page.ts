/** Bundled for the browser by the test of equal hashes: plays logs in whatever engine runs it. */
import { isRefusal, replay } from '../../src/cli/replay-log.ts';
import type { GameLog } from '../../src/protocol/log.ts';
import { finalOf } from '../../src/session/final.ts';

/** The hash of each game, or why it could not be played. */
export function replayAll(logs: readonly GameLog[]): readonly string[] {
  return logs.map((log) => {
    const session = replay(log);
    return isRefusal(session) ? session.message : (finalOf(session)?.logHash ?? 'unfinished');
  });
}
