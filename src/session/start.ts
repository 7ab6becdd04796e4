/** Starting and resuming a meeting. */
import { begin, play, viewAt } from '../dialogue/play.ts';
import type { Brief } from '../protocol/brief.ts';
import { type MeetingLog, meetingLog } from '../protocol/log.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { debriefOf } from '../scoring/debrief.ts';
import { startPlay } from './play.ts';
import { foreignVersion, playAgain } from './resume.ts';
import type { Session } from './session.ts';

export interface Start {
  readonly dealer: Brief;
  /** 0 … 2³²−1: the luck of this meeting. */
  readonly seed: number;
  readonly contentVersion: number;
}

export function startSession({ dealer, seed, contentVersion }: Start): Session {
  const { actions, ...played } = startPlay({ play, view: viewAt }, begin({ brief: dealer, seed }), []);
  return {
    ...played,
    scenario: 'meeting',
    log: () => meetingLog({ content: contentVersion, dealer: dealer.id, seed, actions: [...actions] }),
    debrief: () => (played.view().outcome ? debriefOf(played.events()) : null),
  };
}

/** Plays a log again up to where it stops. Refuses a log of other rules or content, or with an illegal action. */
export function resumeSession(log: MeetingLog, dealer: Brief, contentVersion: number): Session | Refusal {
  const foreign = foreignVersion(log, contentVersion);
  if (foreign) return foreign;
  if (log.dealer !== dealer.id)
    return { code: 'unknown-dealer', message: `This log is of the dealer "${log.dealer}".` };
  return playAgain(startSession({ dealer, seed: log.seed, contentVersion }), log.actions);
}
