/** The score: the events of one step → sound cues in the order they are heard. Pure; nothing here makes a sound. */
import type { GameEvent } from '../protocol/event.ts';
import type { MeetingView } from '../protocol/view.ts';
import { type Beat, beatsOf } from './beat.ts';
import type { SoundCue } from './cue.ts';
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
  const cues: SoundCue[] = [];
  let at = events.some((event) => event.kind === 'rep-spoke') ? BREATH : 0;
  for (const [index, event] of events.entries()) {
    for (const beat of beatsOf(event, speaker)) {
      if (!isHeard(beat, cues)) continue;
      if ('effect' in beat) {
        cues.push({ at: event.kind === 'rep-spoke' ? 0 : at, cue: 'effect', ...beat });
        // A voice may begin while a thing still rings out, but not on top of its start.
        if (event.kind !== 'rep-spoke') at += Math.round(EFFECTS[beat.effect][1] * 0.75);
      } else {
        const mood = beat.say === 'face' ? MOOD_OF[view.mood.expression] : beat.say;
        const phrase = { speaker, mood, length: beat.length, seed: view.turn * 101 + index };
        cues.push({ at, cue: 'phrase', ...phrase });
        at += phraseTime(phraseOf(phrase)) + BETWEEN;
      }
    }
  }
  return cues.toSorted((one, other) => one.at - other.at);
}

/** A thing sounds once in a step, however many events touch it. */
function isHeard(beat: Beat, cues: readonly SoundCue[]): boolean {
  if ('effect' in beat) return !cues.some((cue) => cue.cue === 'effect' && cue.effect === beat.effect);
  return cues.filter((cue) => cue.cue === 'phrase').length < PHRASES;
}
