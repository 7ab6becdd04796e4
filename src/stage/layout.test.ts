import { describe, expect, it } from 'vitest';
import { layoutFor } from './layout.ts';

const HOSTS = [
  [900, 800],
  [1280, 720],
  [390, 250],
  [320, 220],
  [844, 200],
  [600, 900],
] as const;
const FIGURE = { width: 640, height: 720, faceTop: 110, faceBottom: 390 };

describe.each(HOSTS)('a host of %i × %i', (width, height) => {
  const layout = layoutFor(width, height);
  const { figure, table, rope } = layout;

  it('shows the whole face above the table', () => {
    expect(figure.y + FIGURE.faceTop * figure.scale).toBeGreaterThan(0);
    expect(figure.y + FIGURE.faceBottom * figure.scale).toBeLessThan(table.top);
  });

  it('lets the table hide where the figure ends', () => {
    expect(figure.y + FIGURE.height * figure.scale).toBeGreaterThan(table.top);
  });

  it('keeps the rope on the table and inside the host', () => {
    expect(rope.left).toBeGreaterThanOrEqual(0);
    expect(rope.right).toBeLessThanOrEqual(width);
    expect(rope.y).toBeGreaterThan(table.top);
    expect(rope.y + rope.thickness).toBeLessThanOrEqual(height);
  });

  it('fills the host with the room', () => {
    expect(1600 * layout.room.scale).toBeGreaterThanOrEqual(width);
    expect(900 * layout.room.scale).toBeGreaterThanOrEqual(table.top);
  });
});
