/** The desk: where meetings are opened. Fetched after the first screen, since it brings the whole world along. */
import { CONTENT_VERSION } from '../../../content/content-version.ts';
import type { Dealer } from '../../../content/dealers.ts';
import type { MeetingLog } from '../../../protocol/log.ts';
import type { Refusal } from '../../../protocol/refusal.ts';
import type { DealerFile } from '../../../protocol/view.ts';
import { finishedGame } from '../../../session/history.ts';
import type { Session } from '../../../session/session.ts';
import { resumeSession, startSession } from '../../../session/start.ts';

export interface Desk {
  readonly open: (dealer: Dealer, seed: number) => Session;
  readonly resume: (log: MeetingLog, dealer: Dealer) => Session | Refusal;
  readonly finished: typeof finishedGame;
  /** What the books say of a dealer this month. */
  readonly file: (dealer: Dealer, seed: number) => DealerFile;
}

const open: Desk['open'] = (dealer, seed) =>
  startSession({ dealer: dealer.brief, seed, contentVersion: CONTENT_VERSION });

export const desk: Desk = {
  open,
  finished: finishedGame,
  resume: (log, dealer) => resumeSession(log, dealer.brief, CONTENT_VERSION),
  file: (dealer, seed) => open(dealer, seed).view().dealer,
};
