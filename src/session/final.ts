/** The final line of a game: scores, money, truth and the hash that anyone can compute again. */
import { gameHash } from '../dialogue/hash.ts';
import type { DealerTruth, Money } from '../protocol/event.ts';
import type { SeasonScores } from '../protocol/month-score.ts';
import type { Scores } from '../protocol/score.ts';
import type { Ending } from '../protocol/vocabulary.ts';
import type { MonthSession } from './month-session.ts';
import type { Session } from './session.ts';

export interface Final {
  readonly scores: Scores;
  readonly money: Money;
  readonly truth: DealerTruth;
  readonly ending: Ending;
  /** SHA-256 over the log and every event that came of it. */
  readonly logHash: string;
}

export interface MonthFinal extends SeasonScores {
  readonly logHash: string;
}

/** Null until the meeting, or the last month, is over. */
export function finalOf(session: Session | MonthSession): Final | MonthFinal | null {
  switch (session.scenario) {
    case 'meeting':
      return finalOfMeeting(session);
    case 'month':
      return finalOfSeason(session);
    default:
      return session satisfies never;
  }
}

function finalOfMeeting(session: Session): Final | null {
  const { outcome } = session.view();
  const debrief = session.debrief();
  if (!outcome || !debrief) return null;
  return {
    scores: debrief.scores,
    money: outcome.money,
    truth: outcome.truth,
    ending: outcome.ending,
    logHash: gameHash(session.log(), session.events()),
  };
}

function finalOfSeason(session: MonthSession): MonthFinal | null {
  if (session.view().phase !== 'over') return null;
  const scores = session.scores();
  return scores && { ...scores, logHash: gameHash(session.log(), session.events()) };
}
