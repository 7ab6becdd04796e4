/** Listens to a meeting and hands each cue to the player of sounds when its time comes. */
import type { GameEvent } from '../protocol/event.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { Effect, SoundCue, VoiceName } from './cue.ts';
import { phraseOf } from './phrase.ts';
import { scoreOf } from './score-of.ts';

/** The part of a session that sound needs. */
export interface HeardSession {
  readonly subscribe: (
    listener: (step: {
      readonly events: readonly GameEvent[];
      readonly before: MeetingView;
      readonly view: MeetingView;
    }) => void,
  ) => () => void;
}

export interface Player {
  readonly effect: (effect: Effect, gain: number) => void;
  readonly voice: (voice: VoiceName, gain: number, rate: number) => void;
}

/** Returns the way to stop, which also silences what was still to come. */
export function listen(session: HeardSession, dealerId: string, player: Player): () => void {
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  const hush = () => {
    for (const timer of waiting) clearTimeout(timer);
    waiting.clear();
  };
  const later = (at: number, play: () => void) => {
    const timer = setTimeout(() => {
      waiting.delete(timer);
      play();
    }, at);
    waiting.add(timer);
  };
  const stop = session.subscribe(({ events, view }) => {
    hush(); // who answers quickly has cut the dealer short
    for (const cue of scoreOf(events, dealerId, view)) schedule(cue, player, later);
  });
  return () => {
    stop();
    hush();
  };
}

function schedule(cue: SoundCue, player: Player, later: (at: number, play: () => void) => void): void {
  if (cue.cue === 'effect') {
    later(cue.at, () => player.effect(cue.effect, cue.gain));
    return;
  }
  for (const { at, voice, gain, rate } of phraseOf(cue))
    later(cue.at + at, () => player.voice(voice, gain, rate));
}
