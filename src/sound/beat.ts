/**
 * Beats: what one event sounds like, one after the other. The only place that knows every event; a new kind of event
 * does not type-check until it is given its sound, or its silence.
 */
import type { Action } from '../protocol/action.ts';
import type { EventOf, GameEvent } from '../protocol/event.ts';
import type { Ending, Stall } from '../protocol/vocabulary.ts';
import type { Effect, Mood, SpeakerName } from './cue.ts';
import { chuckleOf, sighOf } from './speaker.ts';

/** Length in syllables: a short word, a sentence, a long sentence. */
const WORD = 2;
const SENTENCE = 5;
const SPEECH = 7;

export type Beat =
  | { readonly effect: Effect; readonly gain: number }
  /** `face`: in the mood that the dealer's face shows. */
  | { readonly say: Mood | 'face'; readonly length: number };

const hear = (effect: Effect, gain = 0.6): Beat => ({ effect, gain });
const say = (mood: Mood | 'face', length: number): Beat => ({ say: mood, length });

export function beatsOf(event: GameEvent, speaker: SpeakerName): readonly Beat[] {
  switch (event.kind) {
    case 'prepared':
      return [hear('paper', 0.5)];
    case 'learnt':
      return [hear('pen', 0.3)];
    case 'entered':
      return [hear('doorbell', 0.5)];
    case 'rep-spoke':
      return propsOf(event.action);
    case 'greeted':
      return [say('face', SENTENCE)];
    case 'chatted':
      return [say('pleased', SENTENCE), hear(chuckleOf(speaker), 0.4)];
    case 'pitied':
      return [hear('tut', 0.5), say('doubtful', SENTENCE)];
    case 'angered':
      return [hear('slap', 0.8), say('angry', SPEECH)];
    case 'scoffed':
      return [hear(chuckleOf(speaker), 0.45), say('annoyed', SENTENCE)];
    case 'weighed':
      return [say('doubtful', WORD)];
    case 'excuse-raised':
      return [hear(sighOf(speaker), 0.35), say('sad', SENTENCE)];
    case 'excuse-accepted':
      return [say('pleased', SENTENCE)];
    case 'excuse-dropped':
      return [hear(sighOf(speaker), 0.3), say('neutral', SENTENCE)];
    case 'excuse-halved':
      return [say('doubtful', SENTENCE)];
    case 'excuse-insisted':
      return [hear('tut', 0.45), say('annoyed', SENTENCE)];
    case 'excuse-wounded':
      return [hear(sighOf(speaker), 0.45), say('angry', SENTENCE)];
    case 'excuse-verified':
      return [hear('paper', 0.5)];
    case 'measure-welcomed':
      return [say('pleased', SENTENCE)];
    case 'measure-shrugged':
      return [hear('tut', 0.4), say('doubtful', SENTENCE)];
    case 'offered':
      return [...offerOf(event, speaker), say('face', SENTENCE)];
    case 'stood':
      return [say('face', SENTENCE)];
    case 'pocketed':
      return [hear('drop', 0.5), say('pleased', SENTENCE)];
    case 'traded':
      return [hear('tick', 0.5), say('neutral', SENTENCE)];
    case 'demanded':
      return [say('face', SENTENCE)];
    case 'stalled':
      return stallOf(event.how);
    case 'called-in':
      return [hear('chair', 0.35), say('neutral', WORD)];
    case 'flattered':
      return [say('pleased', SENTENCE)];
    case 'softened':
      return [hear(sighOf(speaker), 0.3), say('pleased', WORD)];
    case 'told':
      return [say('neutral', SPEECH)];
    case 'evaded':
      return [say('doubtful', SENTENCE)];
    case 'planned':
      return [hear('abacus', 0.45), say('neutral', SPEECH)];
    case 'admitted-promise':
      return [hear(sighOf(speaker), 0.4), say('sad', SENTENCE)];
    case 'heeded':
      return [say('sad', SENTENCE)];
    case 'shrugged-warning':
      return [hear(chuckleOf(speaker), 0.4), say('annoyed', SENTENCE)];
    case 'took-discount':
      return [hear('abacus', 0.4), say('pleased', SENTENCE)];
    case 'hurried':
      return [hear('clock', 0.5), say('annoyed', WORD)];
    case 'committed':
      return [hear('tick', 0.55), say('face', SENTENCE)];
    case 'commitment-countered':
    case 'schedule-countered':
      return [...countOf(speaker), say('doubtful', SENTENCE)];
    case 'scheduled':
      return [hear('pen', 0.45), say('neutral', SENTENCE)];
    case 'method-agreed':
      return [say('neutral', WORD)];
    case 'method-refused':
      return [say('annoyed', SENTENCE)];
    case 'signed':
      return [hear('pen', 0.5), hear('stamp', 1)];
    case 'signing-dodged':
      return [hear(chuckleOf(speaker), 0.35), say('doubtful', SENTENCE)];
    case 'promised-vaguely':
      return [say('pleased', SENTENCE)];
    case 'parted':
      return partingOf(event.ending);
    case 'revealed':
      return []; // read in silence
  }
}

/** What the rep's hands do while speaking; the rep's own voice is the player's. */
function propsOf(action: Action): readonly Beat[] {
  switch (action.kind) {
    case 'open-prepared':
    case 'remind':
      return [hear('paper', 0.5)];
    case 'plan-jointly':
      return [hear('paper', 0.4), hear('pen', 0.35)];
    case 'ask-writing':
      return [hear('paper', 0.4)];
    default:
      return [];
  }
}

/** The haggler counts on his abacus before he names a figure. */
const countOf = (speaker: SpeakerName): readonly Beat[] =>
  speaker === 'qian-ye' ? [hear('abacus', 0.5)] : [];

function offerOf({ amount, before }: EventOf<'offered'>, speaker: SpeakerName): readonly Beat[] {
  if (before !== null && amount < before) return [hear('drop', 0.55)];
  if (amount === before) return [];
  return [...countOf(speaker), hear('tick', 0.55)];
}

function stallOf(how: Stall): readonly Beat[] {
  switch (how) {
    case 'tea':
      return [hear('tea', 0.5), say('neutral', WORD)];
    case 'phone':
      return [hear('phone', 0.45), say('neutral', WORD)];
    case 'silence':
      return [hear('clock', 0.55)];
  }
}

function partingOf(ending: Ending): readonly Beat[] {
  const leave = hear('door', 0.5);
  switch (ending) {
    case 'handshake':
      return [say('pleased', SENTENCE), hear('handshake', 0.7), leave];
    case 'vague':
      return [say('pleased', WORD), leave];
    case 'rep-left':
      return [say('face', WORD), leave];
    case 'dealer-left':
      return [hear('chair', 0.6), say('annoyed', SENTENCE), leave];
    case 'time-up':
      return [hear('chair', 0.45), say('neutral', SENTENCE), leave];
  }
}
