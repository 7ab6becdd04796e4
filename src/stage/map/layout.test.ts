import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFor, type MapLayout, shopAt } from './layout.ts';
import { collide } from './spread.ts';

/** As wide as English names come, and as Chinese ones do. */
const LETTERS = [
  [9, 0.62],
  [3, 1],
] as const;
const HOSTS = [
  [700, 460],
  [358, 260],
  [1000, 520],
  [390, 420],
] as const;

const place = fc.record({ x: fc.integer({ min: 4, max: 96 }), y: fc.integer({ min: 6, max: 94 }) });
const territory = fc
  .array(place, { minLength: 4, maxLength: 12 })
  .map((spots) => spots.map((at, index) => ({ id: `dealer-${index}`, at })));

const inside = ({ width, height, skyline }: MapLayout, { x, y, width: w, height: h }: MapLayout['town']) =>
  x - w / 2 >= 0 && x + w / 2 <= width && y - h / 2 >= skyline && y + h / 2 <= height;

describe('the layout of the map', () => {
  it('keeps shops apart, off the town and inside the picture, whoever they are and however wide the page', () => {
    fc.assert(
      fc.property(
        territory,
        fc.constantFrom(...HOSTS),
        fc.constantFrom(...LETTERS),
        (dealers, [width, height], [letters, broad]) => {
          const layout = layoutFor(width, height, dealers, (_, text) => letters * broad * text + 12);
          const boxes = layout.shops.map(({ box }) => box);
          expect(boxes).toHaveLength(dealers.length);
          boxes.forEach((box, at) => {
            expect(inside(layout, box)).toBe(true);
            expect(collide(box, layout.town)).toBe(false);
            for (const other of boxes.slice(0, at)) expect(collide(box, other)).toBe(false);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives twelve dealers on one spot a place each', () => {
    const crowd = Array.from({ length: 12 }, (_, at) => ({ id: `dealer-${at}`, at: { x: 50, y: 50 } }));
    const { shops } = layoutFor(358, 260, crowd, () => 66);
    for (const [at, { box }] of shops.entries())
      for (const { box: other } of shops.slice(0, at)) expect(collide(box, other)).toBe(false);
  });

  it('leaves a shop alone that is in nobody’s way, and gives the same places for the same territory', () => {
    const alone = [{ id: 'lao-zhou', at: { x: 80, y: 20 } }];
    const [shop] = layoutFor(700, 460, alone, () => 50).shops;
    expect(shop?.box.x).toBeGreaterThan(500);
    expect(shop?.box.y).toBeLessThan(200);
    const six = [3, 3, 50, 50, 90, 91].map((x, at) => ({ id: `dealer-${at}`, at: { x, y: 50 } }));
    expect(layoutFor(700, 460, six, () => 50).shops).toEqual(layoutFor(700, 460, six, () => 50).shops);
  });

  it('knows the shop under a finger, and that there is none in the sky', () => {
    const layout = layoutFor(700, 460, [{ id: 'lao-zhou', at: { x: 80, y: 20 } }], () => 50);
    const [shop] = layout.shops;
    expect(shop && shopAt(layout, shop.box)).toBe('lao-zhou');
    expect(shopAt(layout, { x: 350, y: 10 })).toBeNull();
  });
});
