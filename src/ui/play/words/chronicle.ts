/**
 * The chronicle of a season: every event put into words once, in order, for desk and room alike. It hears the season
 * from its beginning, because what a dealer has said before decides how he says it next.
 */
import { createMonthSpeaker, type MonthSpoken } from '../../../content/say-month.ts';
import type { TranscriptLine } from '../../../content/transcript.ts';
import type { DeskAction } from '../../../protocol/month-action.ts';
import type { MonthEvent } from '../../../protocol/month-event.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import type { Words } from './words.ts';

export interface ChronicleLine extends MonthSpoken {
  /** Its place in the chronicle, from 0. */
  readonly at: number;
  readonly event: MonthEvent;
}

export interface Chronicle {
  /** Everything said so far. It grows. */
  readonly lines: () => readonly ChronicleLine[];
  /** Calls with the lines of each step. Returns the way to stop. */
  readonly follow: (listener: (lines: readonly ChronicleLine[]) => void) => () => void;
  /** The rep's words for a move at the desk if it is made now. */
  readonly deskReply: (action: DeskAction) => MonthSpoken;
  /** The words of the talk under way. */
  readonly talk: () => Words;
}

export function openChronicle(session: MonthSession): Chronicle {
  const speaker = createMonthSpeaker(session.log().seed);
  const lines: ChronicleLine[] = [];
  const listeners = new Set<(lines: readonly ChronicleLine[]) => void>();
  const hear = (events: readonly MonthEvent[]): readonly ChronicleLine[] => {
    const heard: ChronicleLine[] = [];
    for (const event of events)
      for (const spoken of speaker.say(event))
        heard.push({ ...spoken, event, at: lines.length + heard.length });
    for (const line of heard) lines.push(line);
    return heard;
  };
  hear(session.events());
  session.subscribe(({ events }) => {
    const heard = hear(events);
    for (const listener of [...listeners]) listener(heard);
  });
  const follow: Chronicle['follow'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    lines: () => lines,
    follow,
    deskReply: speaker.deskReply,
    talk: () => {
      const began = lines.findLastIndex(({ event }) => event.kind === 'talk-began');
      const told = inTalk();
      return {
        past: told(lines.slice(Math.max(0, began))),
        follow: (listener) => follow((heard) => listener(told(heard))),
        reply: speaker.reply,
      };
    },
  };
}

/** Counts the lines of one talk, and knows the turn that each belongs to. */
function inTalk(): (lines: readonly ChronicleLine[]) => readonly TranscriptLine[] {
  let at = 0;
  let turn = 0;
  return (lines) =>
    lines.flatMap(({ event, by, text }) => {
      if (event.kind !== 'in-talk') return [];
      if (event.event.kind === 'rep-spoke') turn = event.event.turn;
      const line = { at, turn, event: event.event, by, text };
      at += 1;
      return [line];
    });
}
