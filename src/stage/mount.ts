/** Puts the stage into a host element and lets it follow a session. The DOM room is complete without it. */
import type { Language } from '../content/bilingual.ts';
import type { Talk } from '../session/talk.ts';
import { Art, drawingsFor } from './art.ts';
import { direct } from './director.ts';
import { Room } from './room.ts';
import { openTheatre, type Pace, type Theatre } from './theatre.ts';

export interface StageOptions {
  readonly dealerId: string;
  readonly reducedMotion: boolean;
  readonly language: Language;
}

export interface StageHandle {
  readonly destroy: () => void;
  readonly setReducedMotion: (on: boolean) => void;
  readonly setLanguage: (language: Language) => void;
  /** Milliseconds of script of each frame since the last call (at most 600); for the benchmark. */
  readonly frames: () => readonly number[];
}

declare global {
  interface Window {
    /** The stage that is shown now, for benchmark and browser tests; nothing in the game reads it. */
    __stage?: StageHandle | undefined;
  }
}

const art = new Art();
/** Sharper than two device pixels to one costs memory that nobody sees. */
const SHARPEST = 2;

let shown: { readonly leave: () => void } | undefined;

/** Rejects if the browser cannot draw; the caller then goes on without a stage. */
export async function mountStage(
  host: HTMLElement,
  session: Talk,
  options: StageOptions,
): Promise<StageHandle> {
  const { dealer } = session.view();
  const [theatre] = await Promise.all([openTheatre(), art.load(drawingsFor(options.dealerId, dealer.trade))]);
  shown?.leave();

  let pace: Pace = 'still';
  let visible = true;
  const applyPace = (): void => theatre.pace(visible ? pace : 'asleep');
  const room = new Room(
    theatre.scene,
    {
      dealer: { ...dealer, id: options.dealerId },
      art,
      language: options.language,
      reducedMotion: options.reducedMotion,
      onPace: (next) => {
        pace = next;
        applyPace();
      },
    },
    session.view(),
  );
  const stopFitting = fitTo(host, theatre, room);
  const stopWatching = watch(host, (seen) => {
    visible = seen;
    applyPace();
  });
  const stopRestoring = theatre.onRestored(() => room.sync(session.view()));
  const stopFollowing = session.subscribe(({ before, view, events }) => {
    void room.play(direct(before, view, events), before, view);
  });

  let left = false;
  const leave = (): void => {
    if (left) return;
    left = true;
    for (const stop of [stopFitting, stopWatching, stopRestoring, stopFollowing]) stop();
    room.destroy();
    theatre.canvas.remove();
    theatre.pace('asleep');
    if (window.__stage === handle) window.__stage = undefined;
  };
  const handle: StageHandle = {
    destroy: leave,
    setReducedMotion: (on) => room.setReducedMotion(on),
    setLanguage: (language) => room.setLanguage(language),
    frames: () => theatre.frames.read(),
  };
  shown = { leave };
  window.__stage = handle;
  return handle;
}

/** Keeps canvas and room the size of the host, whatever happens to the page. */
function fitTo(host: HTMLElement, theatre: Theatre, room: Room): () => void {
  let last = '';
  const fit = (): void => {
    const width = Math.floor(host.clientWidth);
    const height = Math.floor(host.clientHeight);
    const dpr = Math.min(SHARPEST, window.devicePixelRatio || 1);
    const size = `${width}x${height}@${dpr}`;
    if (width < 1 || height < 1 || size === last) return;
    last = size;
    theatre.fit(width, height, dpr);
    room.place(width, height, dpr);
  };
  host.append(theatre.canvas);
  fit();
  const observer = new ResizeObserver(fit);
  observer.observe(host);
  // Zooming the page or moving it to another monitor changes the resolution but not always the host.
  window.addEventListener('resize', fit);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', fit);
  };
}

/** Off screen there is nobody to breathe for. */
function watch(host: HTMLElement, onSeen: (seen: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => onSeen(entries.at(-1)?.isIntersecting ?? true));
  observer.observe(host);
  return () => observer.disconnect();
}
