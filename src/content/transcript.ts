/** The transcript: events turned into lines of speech, each with the turn it belongs to. */

import type { GameEvent } from '../protocol/event.ts';
import type { Seed } from '../protocol/seed.ts';
import type { Bilingual } from './bilingual.ts';
import { createSpeaker, type Speaker, type Spoken } from './say.ts';

export interface TranscriptLine {
  /** Its place in the transcript, from 0. */
  readonly at: number;
  /** The rep's turn it belongs to; 0 before the first. */
  readonly turn: number;
  /** What it tells of. */
  readonly event: GameEvent;
  readonly by: Spoken['by'];
  readonly text: Bilingual;
}

export interface Transcript {
  /** The lines of these events, which follow on those heard before. */
  readonly hear: (events: readonly GameEvent[]) => readonly TranscriptLine[];
  readonly reply: Speaker['reply'];
}

export function openTranscript(dealerId: string, seed: Seed): Transcript {
  const speaker = createSpeaker(dealerId, seed);
  let at = 0;
  let turn = 0;
  return {
    reply: speaker.reply,
    hear: (events) =>
      events.flatMap((event) => {
        if (event.kind === 'rep-spoke') turn = event.turn;
        return speaker.say(event).map(({ by, text }) => {
          const line = { at, turn, event, by, text };
          at += 1;
          return line;
        });
      }),
  };
}
