import { describe, expect, it } from 'vitest';
import { mapPlaces } from './map-places.ts';

const shop = (id: string, x: number, y: number) => ({ id, at: { x, y } });

describe('shops on the paper map', () => {
  it('stand where they lie when there is room', () => {
    const places = mapPlaces([shop('a', 10, 10), shop('b', 90, 90)]);
    expect(places.get('a')).toEqual({ x: 9 + 8.2, y: 9 + 8 });
    expect(places.get('b')?.y).toBe(9 + 72);
  });

  it('neighbours move apart, so that each can be read and clicked', () => {
    const places = mapPlaces([shop('a', 20, 20), shop('b', 22, 21)]);
    const [a, b] = [places.get('a'), places.get('b')];
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(11);
  });

  it('nobody stands on the office', () => {
    const y = mapPlaces([shop('a', 50, 52)]).get('a')?.y ?? 50;
    expect(Math.abs(y - 50)).toBeGreaterThan(11);
  });
});
