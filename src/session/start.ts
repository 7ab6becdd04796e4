/** Starting and resuming a meeting. */
import { begin, type Position, play, viewAt } from '../dialogue/play.ts';
import type { Action } from '../protocol/action.ts';
import type { Brief } from '../protocol/brief.ts';
import { type DealerPerson, personWith } from '../protocol/dealer-person.ts';
import type { GameEvent } from '../protocol/event.ts';
import { type MeetingLog, meetingLog } from '../protocol/log.ts';
import type { Refusal } from '../protocol/refusal.ts';
import type { Seed } from '../protocol/seed.ts';
import type { MeetingView } from '../protocol/view.ts';
import { debriefOf } from '../scoring/debrief.ts';
import { startPlay } from './play.ts';
import { briefOfPerson, foreignRules, playAgain } from './resume.ts';
import type { Session } from './session.ts';
import { type Before, spokenIn } from './words-spoken.ts';

export interface Start {
  readonly dealer: Brief;
  /** The luck of this meeting. */
  readonly seed: Seed;
  /** The version of the words it is played in. */
  readonly words: number;
  /** Of somebody who is none of the game's own people: who it is. */
  readonly person?: DealerPerson;
}

export function startSession(start: Start): Session {
  return sessionOf(start, undefined);
}

function sessionOf({ dealer, seed, words, person }: Start, before: Before | undefined): Session {
  const { actions, ...played } = startPlay<Position, Action, GameEvent, MeetingView>(
    { play, view: viewAt },
    begin({ brief: dealer, seed }),
    [],
  );
  return {
    ...played,
    scenario: 'meeting',
    log: () =>
      meetingLog({
        ...spokenIn(words, before, actions.length),
        dealer: person ?? personWith(dealer.id),
        seed,
        actions: [...actions],
      }),
    debrief: () => (played.view().outcome ? debriefOf(played.events()) : null),
  };
}

/** Plays a log again up to where it stops, in whichever words. Refuses one of other rules, of a stranger, or with an illegal action. */
export function resumeSession(
  log: MeetingLog,
  briefOf: (id: string) => Brief | undefined,
  words: number,
): Session | Refusal {
  const foreign = foreignRules(log.versions);
  if (foreign) return foreign;
  const dealer = briefOfPerson(log.dealer, briefOf);
  if ('code' in dealer) return dealer;
  const { seed, actions, versions, margin } = log;
  const before = { versions, margin, actions: actions.length };
  return playAgain(sessionOf({ dealer, seed, words, person: log.dealer }, before), actions);
}
