/** The score of a month: what one step at the desk sounds like, and what is heard outside the window. Pure. */
import { type Weather, weatherOf } from '../content/weather.ts';
import type { MonthEvent, MonthEventOf } from '../protocol/month-event.ts';
import type { MonthView } from '../protocol/month-view.ts';
import type { Effect, EffectCue, Tone } from './cue.ts';
import { EFFECTS } from './sprites.ts';

type Beat = readonly [effect: Effect, gain: number];

/** A thing sounds once in a step, however many events touch it; the next begins while the last rings out. Times in ms. */
export function monthScoreOf(events: readonly MonthEvent[]): readonly EffectCue[] {
  const cues: EffectCue[] = [];
  let at = 0;
  for (const [effect, gain] of events.flatMap(beatsOf)) {
    if (cues.some((cue) => cue.effect === effect)) continue;
    cues.push({ at, cue: 'effect', effect, gain });
    at += Math.round(EFFECTS[effect][1] * 0.75);
  }
  return cues;
}

function beatsOf(event: MonthEvent): readonly Beat[] {
  switch (event.kind) {
    case 'plan-sent':
      return [['paper', 0.5]];
    case 'measure-started':
      return [['pen', 0.4]];
    case 'measure-brought':
      return event.paid > 0 ? [['coins', 0.4]] : [];
    case 'measure-forgotten':
      return [['drop', 0.5]];
    case 'talk-ended':
      return sealOf(event);
    case 'reminded':
    case 'payment-announced':
      return [['tick', 0.5]];
    case 'contacted':
      return [['phone', 0.4]];
    case 'pestered':
      return [['tut', 0.45]];
    case 'receipts-checked':
      return [['abacus', 0.5]];
    case 'part-found':
      return foundOf(event);
    case 'pressed':
      return [event.answer === 'pays' ? ['tick', 0.55] : ['tut', 0.45]];
    case 'part-renewed':
      return [
        ['pen', 0.45],
        ['stamp', 0.8],
      ];
    case 'month-closed':
      return [['abacus', 0.6]];
    case 'acted':
    case 'month-opened':
    case 'day-broke': // heard outside the window
    case 'travelled':
    case 'talk-began': // the room has its own door
    case 'in-talk':
    case 'grade-revised':
    case 'season-ended':
      return [];
  }
}

/** A written promise was stamped in the room already. */
function sealOf({ commitment }: MonthEventOf<'talk-ended'>): readonly Beat[] {
  return commitment?.specific && !commitment.written ? [['stamp', 0.6]] : [];
}

function foundOf({ paid, state }: MonthEventOf<'part-found'>): readonly Beat[] {
  const money: readonly Beat[] = paid > 0 ? [['coins', 0.6]] : [];
  return state === 'kept' ? money : [...money, ['strike', state === 'missed' ? 0.7 : 0.45]];
}

/** Shares of the working day. */
const MORNING_ENDS = 0.35;
const EVENING_BEGINS = 0.8;
const DAY_BEGINS = 8 * 60 + 30;

/** What comes in at the window; null where it is still. In a talk one is elsewhere, and when all is over nowhere. */
export function toneOutside(view: MonthView): Tone | null {
  if (view.phase !== 'desk') return null;
  const weather = weatherOf(view.date);
  return WEATHER_TONE[weather] ?? toneOfHour(view, weather);
}

/** Heard all day. */
const WEATHER_TONE: Readonly<Partial<Record<Weather, Tone>>> = { rain: 'rain', wind: 'yard' };

function toneOfHour({ clock, dayEnds, date }: MonthView, weather: Weather): Tone | null {
  if (weather === 'snow') return null; // it swallows everything
  const hour = (clock - DAY_BEGINS) / Math.max(1, dayEnds - DAY_BEGINS);
  if (hour < MORNING_ENDS) return 'morning';
  const crickets = date.month >= 5 && date.month <= 10;
  return hour >= EVENING_BEGINS && crickets ? 'evening' : 'yard';
}
