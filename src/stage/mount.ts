/** Puts the stage into a host element and lets it follow a session. The DOM room is complete without it. */
import type { Shown } from '../session/talk.ts';
import { Art, drawingsFor } from './art.ts';
import { direct } from './director.ts';
import type { DrawnHandle, DrawnLook } from './drawn.ts';
import { fitTo, watch } from './host.ts';
import { Room } from './room.ts';
import { openTheatre, type Pace } from './theatre.ts';

export interface StageOptions extends DrawnLook {
  readonly dealerId: string;
}

declare global {
  interface Window {
    /** The stage that is shown now, for benchmark and browser tests; nothing in the game reads it. */
    __stage?: DrawnHandle | undefined;
  }
}

const art = new Art();

/** Rejects if the browser cannot draw; the caller then goes on without a stage. */
export async function mountStage(
  host: HTMLElement,
  session: Shown,
  options: StageOptions,
): Promise<DrawnHandle> {
  const { dealer } = session.view();
  const [theatre] = await Promise.all([openTheatre(), art.load(drawingsFor(options.dealerId, dealer.trade))]);
  theatre.enter(() => leave());

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
  const stopFitting = fitTo(host, theatre, (width, height, dpr) => room.place(width, height, dpr));
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
  const handle: DrawnHandle = {
    destroy: leave,
    setReducedMotion: (on) => room.setReducedMotion(on),
    setLanguage: (language) => room.setLanguage(language),
    frames: () => theatre.frames.read(),
  };
  window.__stage = handle;
  return handle;
}
