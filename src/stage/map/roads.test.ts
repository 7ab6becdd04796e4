import { describe, expect, it } from 'vitest';
import { crossings, roadNet, route } from './roads.ts';

const net = roadNet((spot) => spot);
const NORTH_WEST = { x: 20, y: 20 };
const SOUTH_EAST = { x: 90, y: 70 };

describe('the roads', () => {
  it('lead from the office to a shop’s door', () => {
    const way = route(net, null, NORTH_WEST);
    expect(way[0]).toEqual({ x: 50, y: 53 });
    expect(way.at(-1)).toEqual(NORTH_WEST);
  });

  it('lead back the way they led there', () => {
    expect(route(net, NORTH_WEST, null)).toEqual([...route(net, null, NORTH_WEST)].reverse());
  });

  it('have no gap a scooter would have to jump', () => {
    const way = route(net, NORTH_WEST, SOUTH_EAST);
    way.slice(1).forEach((spot, at) => {
      const last = way[at];
      expect(last && Math.hypot(spot.x - last.x, spot.y - last.y)).toBeLessThan(10);
    });
  });

  it('do not go round by the town between neighbours on one road', () => {
    const way = route(net, { x: 88, y: 44 }, { x: 96, y: 42 });
    expect(Math.min(...way.map(({ x }) => x))).toBeGreaterThan(80);
  });

  it('cross where lines cross, and only there', () => {
    const east = [
      { x: 0, y: 5 },
      { x: 10, y: 5 },
    ];
    const south = [
      { x: 4, y: 0 },
      { x: 4, y: 10 },
    ];
    expect(crossings(east, south)).toEqual([{ x: 4, y: 5, angle: 0 }]);
    expect(
      crossings(east, [
        { x: 20, y: 0 },
        { x: 20, y: 10 },
      ]),
    ).toEqual([]);
  });
});
