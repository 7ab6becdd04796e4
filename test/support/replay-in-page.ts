/** Bundled for the browser by the test of equal hashes: plays logs in whatever engine runs it. */
import { CONTENT_VERSION } from '../../src/content/content-version.ts';
import { dealerById } from '../../src/content/dealers.ts';
import type { GameLog } from '../../src/protocol/log.ts';
import { finalOf } from '../../src/session/final.ts';
import { resumeSession } from '../../src/session/start.ts';

/** The hash of each game, or why it could not be played. */
export function replayAll(logs: readonly GameLog[]): readonly string[] {
  return logs.map((log) => {
    const dealer = dealerById(log.dealer);
    if (!dealer) return 'no such dealer';
    const session = resumeSession(log, dealer.brief, CONTENT_VERSION);
    return 'code' in session ? session.message : (finalOf(session)?.logHash ?? 'unfinished');
  });
}
