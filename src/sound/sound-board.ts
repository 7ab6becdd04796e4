/**
 * The sound board: the only file that knows Howler, which comes after the first screen. A board that cannot sound
 * (no Web Audio, autoplay blocked, a file missing) drops its cues: a cue played late is worse than none.
 */
import type { Effect, Tone, Voice } from './cue.ts';
import type { Player } from './listen.ts';
import { DAYS, EFFECTS, TONES, VOICES } from './sprites.ts';

export interface SoundBoard extends Player {
  /** The room tone from now on; null for silence. */
  readonly tone: (tone: Tone | null) => void;
  /** 0–1, over everything. */
  readonly gain: (gain: number) => void;
}

type Places<Name extends string> = Readonly<Record<Name, readonly [start: number, length: number]>>;

/** ms. A room is entered by walking in, not by a switch. */
const FADE_IN = 1_200;
const FADE_OUT = 500;

/** Null where this browser cannot play. */
export async function openSoundBoard(page: Document): Promise<SoundBoard | null> {
  const { Howl, Howler } = await import('howler');
  Howler.autoSuspend = false; // it would swallow the first cue after half a minute of thought
  const load = <Name extends string>(file: string, places: Places<Name>, kind: 'once' | 'loop') =>
    new Howl({
      // Relative to the page, so that the game may live in any folder.
      src: ['webm', 'mp3'].map(
        (type) => new URL(`${import.meta.env.BASE_URL}sound/${file}.${type}`, page.baseURI).href,
      ),
      format: ['webm', 'mp3'],
      sprite: Object.fromEntries(
        Object.entries<readonly [number, number]>(places).map(([name, [start, length]]) => [
          name,
          [start, length, kind === 'loop'],
        ]),
      ),
    });
  const effects = load<Effect>('effects', EFFECTS, 'once');
  const context = Howler.ctx;
  if (!Howler.usingWebAudio || !context) return null;
  const voices = load<Voice>('voices', VOICES, 'once');
  const tones = load('tones', TONES, 'loop');
  /** Fetched by who plays a month. */
  let days: typeof tones | null = null;
  const sheetOf = (tone: Tone): typeof tones => {
    if (!Object.hasOwn(DAYS, tone)) return tones;
    if (!days) {
      days = load('days', DAYS, 'loop');
      days.once('load', () => settle());
    }
    return days;
  };

  const canSound = () => context.state === 'running' && !page.hidden;
  const play = (sheet: typeof effects, name: string, gain: number, rate: number) => {
    if (sheet.state() !== 'loaded' || !canSound()) return;
    const id = sheet.play(name);
    sheet.volume(gain, id);
    sheet.rate(rate, id);
  };

  let wanted: Tone | null = null;
  let sounding: { readonly tone: Tone; readonly sheet: typeof tones; readonly id: number } | null = null;
  const settle = () => {
    const sheet = wanted && sheetOf(wanted);
    const tone = sheet?.state() === 'loaded' && canSound() ? wanted : null;
    if ((sounding?.tone ?? null) === tone) return;
    if (sounding) fadeOut(sounding.sheet, sounding.id);
    sounding = sheet && tone ? { tone, sheet, id: sheet.play(tone) } : null;
    if (sounding) sounding.sheet.fade(0, 1, FADE_IN, sounding.id);
  };
  const fadeOut = (sheet: typeof tones, id: number) => {
    sheet.fade(Number(sheet.volume(id)), 0, FADE_OUT, id);
    setTimeout(() => sheet.stop(id), FADE_OUT + 50); // Howler's own event also comes when a fade is replaced
  };
  tones.once('load', settle);
  context.addEventListener('statechange', settle);
  page.addEventListener('visibilitychange', settle);
  context.resume().catch(() => undefined); // refused: Howler tries again at the next touch

  return {
    effect: (effect, gain) => play(effects, effect, gain, 1),
    voice: (voice, gain, rate) => play(voices, voice, gain, rate),
    tone(tone) {
      wanted = tone;
      settle();
    },
    gain: (gain) => {
      Howler.volume(gain);
    },
  };
}
