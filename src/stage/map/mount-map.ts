/** Puts the map into a host element and lets it follow a season. The desk in the DOM is complete without it. */
import { seasonOf, type TimeOfYear } from '../../content/weather.ts';
import type { MapHandle, MountMap } from '../../ports/drawing.ts';
import type { DealerId } from '../../protocol/month-event.ts';
import { Art } from '../art.ts';
import { type MeasuredHandle, putUp } from '../drawn.ts';
import { openTheatre } from '../theatre.ts';
import { direct } from './director.ts';
import { shopAt } from './layout.ts';
import { sheetsFor } from './sheet.ts';
import { TerritoryMap } from './territory-map.ts';

declare global {
  interface Window {
    /** The map that is shown now, for benchmark and browser tests; nothing in the game reads it. */
    __map?: (MapHandle & MeasuredHandle) | undefined;
  }
}

const art = new Art();

/** Rejects if the browser cannot draw; the desk then goes on without a map. */
export const mountMap: MountMap = async (host, session, options) => {
  const sheets = (season: TimeOfYear) => art.load(sheetsFor(season));
  const [theatre] = await Promise.all([openTheatre(), sheets(seasonOf(session.view().date.month))]);
  let shown = true;
  const put = putUp({
    host,
    theatre,
    draw: (onPace) => {
      const { language, reducedMotion } = options;
      const onSeason = (season: TimeOfYear): void => {
        void sheets(season).then(() => {
          if (shown) map.repaint();
        });
      };
      const around = { art, language, reducedMotion, onPace, onSeason };
      const map = new TerritoryMap(theatre.scene, around, session.view());
      return map;
    },
    follow: (map) => [
      session.subscribe(({ before, view, events }) => {
        void map.play(direct(before, view, events), before, view);
      }),
      listen(theatre.canvas, map, options.onPick),
    ],
    restore: (map) => map.repaint(),
    onLeft: () => {
      shown = false;
      if (window.__map === handle) window.__map = undefined;
    },
  });
  const handle = {
    ...put.handle,
    point: (dealer: DealerId | null) => {
      put.drawing.point(dealer);
      put.refresh();
    },
  };
  window.__map = handle;
  return handle;
};

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
