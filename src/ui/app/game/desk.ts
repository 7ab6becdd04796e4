/** The desk: where meetings are opened. Fetched after the first screen, since it brings the whole world along. */

import { type Dealer, knownDealer } from '../../../content/dealers.ts';
import { WORDS_VERSION } from '../../../content/words-version.ts';
import type { MeetingLog } from '../../../protocol/log.ts';
import type { Refusal } from '../../../protocol/refusal.ts';
import type { Seed } from '../../../protocol/seed.ts';
import type { DealerFile } from '../../../protocol/view.ts';
import { finishedPlay } from '../../../session/history.ts';
import type { Session } from '../../../session/session.ts';
import { resumeSession, startSession } from '../../../session/start.ts';

export interface Desk {
  readonly open: (dealer: Dealer, seed: Seed) => Session;
  readonly resume: (log: MeetingLog) => Session | Refusal;
  readonly finished: typeof finishedPlay;
  /** What the books say of a dealer this month. */
  readonly file: (dealer: Dealer, seed: Seed) => DealerFile;
}

const open: Desk['open'] = (dealer, seed) =>
  startSession({ dealer: dealer.brief, seed, words: WORDS_VERSION });

export const desk: Desk = {
  open,
  finished: finishedPlay,
  resume: (log) => resumeSession(log, (id) => knownDealer(id)?.brief, WORDS_VERSION),
  file: (dealer, seed) => open(dealer, seed).view().dealer,
};
