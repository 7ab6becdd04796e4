/**
 * The sound board: the only file that knows Howler, which comes after the first screen. A board that cannot sound
 * (no Web Audio, autoplay blocked, a file missing) drops its cues: a cue played late is worse than none.
 */
import type { Effect, Tone, VoiceName } from './cue.ts';
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

type HowlClass = typeof import('howler').Howl;
type Sheet = InstanceType<HowlClass>;

/** Null where this browser cannot play. */
export async function openSoundBoard(page: Document): Promise<SoundBoard | null> {
  const { Howl, Howler } = await import('howler');
  Howler.autoSuspend = false; // it would swallow the first cue after half a minute of thought
  const load = loader(Howl, page);
  const effects = load<Effect>('effects', EFFECTS, 'once');
  const context = Howler.ctx;
  if (!Howler.usingWebAudio || !context) return null;
  const voices = load<VoiceName>('voices', VOICES, 'once');
  const canSound = () => context.state === 'running' && !page.hidden;
  const play = (sheet: Sheet, name: string, gain: number, rate: number) => {
    if (sheet.state() !== 'loaded' || !canSound()) return;
    const id = sheet.play(name);
    sheet.volume(gain, id);
    sheet.rate(rate, id);
  };
  const tones = new Tones(load, canSound);
  context.addEventListener('statechange', () => tones.settle());
  page.addEventListener('visibilitychange', () => tones.settle());
  context.resume().catch(() => undefined); // refused: Howler tries again at the next touch

  return {
    effect: (effect, gain) => play(effects, effect, gain, 1),
    voice: (voice, gain, rate) => play(voices, voice, gain, rate),
    tone: (tone) => tones.want(tone),
    gain: (gain) => {
      Howler.volume(gain);
    },
  };
}

type Load = ReturnType<typeof loader>;

/** Loads a sheet of sounds by its name in `public/sound`. */
function loader(Howl: HowlClass, page: Document) {
  return <Name extends string>(file: string, places: Places<Name>, kind: 'once' | 'loop'): Sheet =>
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
}

/** The tone of the room: one at a time, faded in and out. */
class Tones {
  private readonly load: Load;
  private readonly canSound: () => boolean;
  private readonly tones: Sheet;
  /** Fetched by who plays a month. */
  private days: Sheet | null = null;
  private wanted: Tone | null = null;
  private sounding: { readonly tone: Tone; readonly sheet: Sheet; readonly id: number } | null = null;

  constructor(load: Load, canSound: () => boolean) {
    this.load = load;
    this.canSound = canSound;
    this.tones = load('tones', TONES, 'loop');
    this.tones.once('load', () => this.settle());
  }

  want(tone: Tone | null): void {
    this.wanted = tone;
    this.settle();
  }

  /** Lets the wanted tone sound, if it is there and this page may be heard. */
  settle(): void {
    const sheet = this.wanted && this.sheetOf(this.wanted);
    const tone = sheet?.state() === 'loaded' && this.canSound() ? this.wanted : null;
    if ((this.sounding?.tone ?? null) === tone) return;
    if (this.sounding) fadeOut(this.sounding.sheet, this.sounding.id);
    this.sounding = sheet && tone ? { tone, sheet, id: sheet.play(tone) } : null;
    if (this.sounding) this.sounding.sheet.fade(0, 1, FADE_IN, this.sounding.id);
  }

  private sheetOf(tone: Tone): Sheet {
    if (!Object.hasOwn(DAYS, tone)) return this.tones;
    if (!this.days) {
      this.days = this.load('days', DAYS, 'loop');
      this.days.once('load', () => this.settle());
    }
    return this.days;
  }
}

function fadeOut(sheet: Sheet, id: number): void {
  sheet.fade(Number(sheet.volume(id)), 0, FADE_OUT, id);
  setTimeout(() => sheet.stop(id), FADE_OUT + 50); // Howler's own event also comes when a fade is replaced
}
