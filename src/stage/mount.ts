/** Puts the stage into a host element and lets it follow a session. The DOM room is complete without it. */
import type { MountStage } from '../ports/drawing.ts';
import { Art, drawingsFor } from './art.ts';
import { direct } from './director.ts';
import { type MeasuredHandle, putUp } from './drawn.ts';
import { Room } from './room.ts';
import { openTheatre } from './theatre.ts';

declare global {
  interface Window {
    /** The stage that is shown now, for benchmark and browser tests; nothing in the game reads it. */
    __stage?: MeasuredHandle | undefined;
  }
}

const art = new Art();

/** Rejects if the browser cannot draw; the caller then goes on without a stage. */
export const mountStage: MountStage = async (host, session, options) => {
  const { dealer } = session.view();
  const [theatre] = await Promise.all([openTheatre(), art.load(drawingsFor(options.dealerId, dealer.trade))]);
  const { handle } = putUp({
    host,
    theatre,
    draw: (onPace) => {
      const { language, reducedMotion } = options;
      const around = { dealer: { ...dealer, id: options.dealerId }, art, language, reducedMotion, onPace };
      return new Room(theatre.scene, around, session.view());
    },
    follow: (room) => [
      session.subscribe(({ before, view, events }) => {
        void room.play(direct(before, view, events), before, view);
      }),
    ],
    restore: (room) => room.sync(session.view()),
    onLeft: () => {
      if (window.__stage === handle) window.__stage = undefined;
    },
  });
  window.__stage = handle;
  return handle;
};
