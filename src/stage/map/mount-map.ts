/** Puts the map into a host element and lets it follow a season. The desk in the DOM is complete without it. */
import { seasonOf } from '../../content/weather.ts';
import type { DealerId } from '../../protocol/month-event.ts';
import type { MonthSession } from '../../session/month-session.ts';
import { Art } from '../art.ts';
import type { DrawnHandle, DrawnLook } from '../drawn.ts';
import { fitTo, watch } from '../host.ts';
import { openTheatre, type Pace } from '../theatre.ts';
import { direct } from './director.ts';
import { shopAt } from './layout.ts';
import { sheetsFor } from './sheet.ts';
import { TerritoryMap } from './territory-map.ts';

export interface MapOptions extends DrawnLook {
  /** A shop was tapped or clicked. */
  readonly onPick: (dealer: DealerId) => void;
}

export interface MapHandle extends DrawnHandle {
  /** Points out one shop, or none. */
  readonly point: (dealer: DealerId | null) => void;
}

declare global {
  interface Window {
    /** The map that is shown now, for benchmark and browser tests; nothing in the game reads it. */
    __map?: MapHandle | undefined;
  }
}

const art = new Art();

/** Rejects if the browser cannot draw; the desk then goes on without a map. */
export async function mountMap(
  host: HTMLElement,
  session: MonthSession,
  options: MapOptions,
): Promise<MapHandle> {
  const [theatre] = await Promise.all([
    openTheatre(),
    art.load(sheetsFor(seasonOf(session.view().date.month))),
  ]);
  let pace: Pace = 'still';
  let visible = true;
  let left = false;
  const applyPace = (): void => theatre.pace(visible ? pace : 'asleep');
  theatre.enter(() => leave());
  const map = new TerritoryMap(
    theatre.scene,
    {
      art,
      language: options.language,
      reducedMotion: options.reducedMotion,
      onPace: (next) => {
        pace = next;
        applyPace();
      },
      onSeason: (season) => {
        void art.load(sheetsFor(season)).then(() => {
          if (!left) map.repaint();
        });
      },
    },
    session.view(),
  );
  const stops = [
    fitTo(host, theatre, (width, height, dpr) => map.place(width, height, dpr)),
    watch(host, (seen) => {
      visible = seen;
      applyPace();
    }),
    theatre.onRestored(() => map.repaint()),
    session.subscribe(({ before, view, events }) => {
      void map.play(direct(before, view, events), before, view);
    }),
    listen(theatre.canvas, map, options.onPick),
  ];
  const leave = (): void => {
    if (left) return;
    left = true;
    for (const stop of stops) stop();
    map.destroy();
    theatre.canvas.remove();
    theatre.pace('asleep');
    if (window.__map === handle) window.__map = undefined;
  };
  const handle: MapHandle = {
    destroy: leave,
    setReducedMotion: (on) => map.setReducedMotion(on),
    setLanguage: (language) => map.setLanguage(language),
    point: (dealer) => {
      map.point(dealer);
      applyPace();
    },
    frames: () => theatre.frames.read(),
  };
  window.__map = handle;
  return handle;
}

/** Picking a shop, by mouse or finger; anywhere, it ends what is being played. */
function listen(
  canvas: HTMLCanvasElement,
  map: TerritoryMap,
  onPick: (dealer: DealerId) => void,
): () => void {
  const under = (event: MouseEvent): DealerId | null =>
    map.layout && shopAt(map.layout, { x: event.offsetX, y: event.offsetY });
  const click = (event: MouseEvent): void => {
    const dealer = under(event);
    map.skip();
    if (dealer !== null) onPick(dealer);
  };
  const move = (event: MouseEvent): void => {
    canvas.style.cursor = under(event) === null ? '' : 'pointer';
  };
  canvas.addEventListener('click', click);
  canvas.addEventListener('mousemove', move);
  return () => {
    canvas.style.cursor = '';
    canvas.removeEventListener('click', click);
    canvas.removeEventListener('mousemove', move);
  };
}
