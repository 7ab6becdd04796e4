/** The words of a talk: what has been said, what is being said, and what a reply would say. */

import type { Spoken } from '../../../content/say.ts';
import { openTranscript, type TranscriptLine } from '../../../content/transcript.ts';
import type { Action } from '../../../protocol/action.ts';
import type { Session } from '../../../session/session.ts';

export interface Words {
  /** What was said before the room was entered. */
  readonly past: readonly TranscriptLine[];
  /** Calls with the lines of each step. Returns the way to stop. */
  readonly follow: (listener: (lines: readonly TranscriptLine[]) => void) => () => void;
  /** The rep's words for a move if it is made as turn `turn`. */
  readonly reply: (move: Action, turn: number) => Spoken;
}

/** The words of a meeting of its own. */
export function wordsOf(session: Session, dealerId: string): Words {
  const transcript = openTranscript(dealerId, session.log().seed);
  return {
    past: transcript.hear(session.events()),
    follow: (listener) => session.subscribe(({ events }) => listener(transcript.hear(events))),
    reply: transcript.reply,
  };
}
