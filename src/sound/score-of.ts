/** The score: the events of one step → sound cues in the order they are heard. Pure; nothing here makes a sound. */
import type { GameEvent } from '../protocol/event.ts';
import type { MeetingView } from '../protocol/view.ts';
import { type Beat, beatsOf } from './beat.ts';
import type { Mood, SoundCue, SpeakerName } from './cue.ts';
import { phraseOf, phraseTime } from './phrase.ts';
import { MOOD_OF, speakerOf } from './speaker.ts';
import { EFFECTS } from './sprites.ts';

/** The rep has just finished speaking: the dealer draws a breath. Design choice, ms. */
const BREATH = 220;
const BETWEEN = 140;
/** A dealer with more to say is read, not heard: longer than this the voice would lag behind the text. */
const PHRASES = 2;

/** `view` is the view after the step. Times are ms after the step. */
export function scoreOf(
  events: readonly GameEvent[],
  dealerId: string,
  view: MeetingView,
): readonly SoundCue[] {
  const speaker = speakerOf(dealerId);
  const face = MOOD_OF[view.mood.expression];
  const cues: SoundCue[] = [];
  let at = events.some(isRep) ? BREATH : 0;
  for (const [index, event] of events.entries()) {
    for (const beat of beatsOf(event, speaker)) {
      if (!isHeard(beat, cues)) continue;
      const cue = cueOf(beat, speaker, face, view.turn * 101 + index);
      cues.push({ ...cue, at: isRep(event) ? 0 : at });
      if (!isRep(event)) at += timeOf(cue);
    }
  }
  return cues.toSorted((one, other) => one.at - other.at);
}

const isRep = (event: GameEvent): boolean => event.kind === 'rep-spoke';

function cueOf(beat: Beat, speaker: SpeakerName, face: Mood, seed: number): SoundCue {
  if ('effect' in beat) return { at: 0, cue: 'effect', ...beat };
  return {
    at: 0,
    cue: 'phrase',
    speaker,
    mood: beat.say === 'face' ? face : beat.say,
    length: beat.length,
    seed,
  };
}

/** How long the next one waits. A voice may begin while a thing still rings out, but not on top of its start. */
function timeOf(cue: SoundCue): number {
  if (cue.cue === 'effect') return Math.round(EFFECTS[cue.effect][1] * 0.75);
  return phraseTime(phraseOf(cue)) + BETWEEN;
}

/** A thing sounds once in a step, however many events touch it. */
function isHeard(beat: Beat, cues: readonly SoundCue[]): boolean {
  if ('effect' in beat) return !cues.some((cue) => cue.cue === 'effect' && cue.effect === beat.effect);
  return cues.filter((cue) => cue.cue === 'phrase').length < PHRASES;
}
