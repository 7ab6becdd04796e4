/**
 * The drawings: fetched once as SVG, then rasterised at the size they are shown at, so that nothing is scaled on the way
 * to the screen. A drawing that cannot be had leaves a gap, not an error: the stage is theatre, not the game.
 */
import type Phaser from 'phaser';
import type { Trade } from '../protocol/vocabulary.ts';

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const WHOLE: Extent = { left: 0, top: 0, right: 1, bottom: 1 };
/** Cells of the grid a drawing is measured on. */
const GRID = 64;

/** Measured coarsely, with a cell to spare on each side. */
function measure(drawing: HTMLImageElement): Extent {
  const canvas = document.createElement('canvas');
  canvas.width = GRID;
  canvas.height = GRID;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return WHOLE;
  pen.drawImage(drawing, 0, 0, GRID, GRID);
  const { data } = pen.getImageData(0, 0, GRID, GRID);
  let [left, top, right, bottom] = [GRID, GRID, 0, 0];
  for (let cell = 0; cell < GRID * GRID; cell += 1) {
    if (data[cell * 4 + 3] === 0) continue;
    const x = cell % GRID;
    const y = Math.floor(cell / GRID);
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  if (right <= left) return WHOLE;
  return {
    left: Math.max(0, left - 1) / GRID,
    top: Math.max(0, top - 1) / GRID,
    right: Math.min(GRID, right + 1) / GRID,
    bottom: Math.min(GRID, bottom + 1) / GRID,
  };
}

export class Art {
  private readonly drawings = new Map<string, HTMLImageElement>();
  private readonly extents = new Map<string, Extent>();

  /** Resolves when every drawing has arrived or failed to. Loading a second time costs nothing. */
  async load(names: readonly string[]): Promise<void> {
    await Promise.all(names.filter((name) => !this.drawings.has(name)).map((name) => this.fetch(name)));
  }

  get(name: string): HTMLImageElement | undefined {
    return this.drawings.get(name);
  }

  /** Opaque part of a drawing as shares of its width and height, so that empty margins cost neither memory nor fill. */
  extent(name: string): Extent {
    const known = this.extents.get(name);
    if (known) return known;
    const drawing = this.drawings.get(name);
    const extent = drawing ? measure(drawing) : WHOLE;
    this.extents.set(name, extent);
    return extent;
  }

  private async fetch(name: string): Promise<void> {
    try {
      const answer = await fetch(new URL(`art/${name}.svg`, document.baseURI));
      const text = await answer.text();
      // A development server answers a missing file with the page itself.
      if (!answer.ok || !text.includes('<svg')) return;
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withSize(text))}`;
      await image.decode();
      this.drawings.set(name, image);
    } catch {
      // Offline or broken: play on without this drawing.
    }
  }
}

/** Firefox draws an SVG on a canvas only if its root names a width and a height. */
function withSize(svg: string): string {
  const root = /<svg[^>]*>/.exec(svg)?.[0] ?? '';
  const box = /viewBox="[\d.-]+[ ,]+[\d.-]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(root);
  if (!box || /\swidth="/.test(root)) return svg;
  return svg.replace('<svg', `<svg width="${box[1]}" height="${box[2]}"`);
}

const PROPS = [
  'table',
  'statement',
  'seal-stamp',
  'seal-mark',
  'teacup',
  'phone',
  'abacus',
  'rope',
  'rope-knot',
  'spouse',
];

export const drawingsFor = (dealerId: string, trade: Trade): readonly string[] => [
  ...PROPS,
  `rooms/${trade}`,
  ...['body-settled', 'body-fidgeting', 'body-leaving', 'head', 'features'].map(
    (part) => `dealers/${dealerId}/${part}`,
  ),
];

/** Draws a texture of `width`×`height` CSS pixels at the device's resolution, replacing an earlier one of that name. */
export function paint(
  scene: Phaser.Scene,
  key: string,
  width: number,
  height: number,
  dpr: number,
  draw: (pen: CanvasRenderingContext2D) => void,
): Phaser.Textures.Texture | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width * dpr));
  canvas.height = Math.max(1, Math.ceil(height * dpr));
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.scale(canvas.width / width, canvas.height / height);
    draw(pen);
  }
  if (scene.textures.exists(key)) scene.textures.remove(key);
  const texture = scene.textures.create(key, canvas, canvas.width, canvas.height);
  texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  return texture;
}
