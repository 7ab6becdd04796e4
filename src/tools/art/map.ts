/** The sheets of the territory map. */
import { mapLand, SEASONS } from './map-land.ts';
import { mapMarks, mapThings } from './map-marks.ts';
import { mapShops } from './map-shops.ts';

export const MAP_SHEETS: Readonly<Record<string, string>> = {
  shops: mapShops(),
  marks: mapMarks(),
  things: mapThings(),
  ...Object.fromEntries(SEASONS.map((season) => [`land-${season}`, mapLand(season)])),
};
