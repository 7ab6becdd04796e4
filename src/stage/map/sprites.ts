/** Everything that goes into the atlas for a layout and a language. */
import type { Language } from '../../content/bilingual.ts';
import { TRADES } from '../../protocol/vocabulary.ts';
import type { Art } from '../art.ts';
import type { Sprite } from './atlas.ts';
import type { MapLayout } from './layout.ts';
import { nameOf, signBoard } from './lettering.ts';
import type { Shop } from './picture.ts';
import { type Cell, MARK_CELLS, SHOP_CELLS, stamp, THING_CELLS, type ThingName } from './sheet.ts';

/** Widths of the things that move, as shares of a shop's. */
const THINGS: Readonly<Record<ThingName, number>> = {
  rider: 0.56,
  cloud: 1.15,
  'cloud-two': 0.9,
  'rain-cloud': 1.25,
  sun: 0.6,
  gust: 0.9,
  leaf: 0.16,
  raindrop: 0.2,
  flake: 0.13,
  puff: 0.2,
  glow: 0.62,
  ring: 0,
};

export function spritesFor(
  art: Art,
  layout: MapLayout,
  shops: readonly Shop[],
  language: Language,
): readonly Sprite[] {
  const { shop, mark, sign } = layout;
  const drawn = (
    name: string,
    cell: Cell,
    width: number,
    height = (width * cell.height) / cell.width,
  ): Sprite => ({
    name,
    width,
    height,
    draw: (pen) => {
      pen.scale(1, height / ((width * cell.height) / cell.width));
      stamp(pen, art, cell, 0, 0, width);
    },
  });
  const trades = TRADES.filter((trade) => shops.some((other) => other.trade === trade));
  const [first] = layout.shops;
  const ring = first
    ? drawn('ring', THING_CELLS.ring, first.box.width * 1.26, first.box.height * 1.42)
    : null;
  return [
    ...(ring ? [ring] : []),
    ...shops.map(({ id }) => signBoard(`sign-${id}`, nameOf(id, language), sign.text, sign.height)),
    ...trades.map((trade) => drawn(`shop-${trade}`, SHOP_CELLS[trade], shop)),
    ...Object.entries(MARK_CELLS).map(([name, cell]) => drawn(`mark-${name}`, cell, mark)),
    ...Object.entries(THING_CELLS).flatMap(([name, cell]) =>
      name === 'ring' ? [] : [drawn(name, cell, shop * THINGS[name as ThingName])],
    ),
  ];
}
