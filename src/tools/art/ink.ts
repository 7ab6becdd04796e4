/** The pen: everything is drawn with one ink outline, flat fills and one darker shade. */
export const INK = '#2a211c';
export const PAPER = '#f5ead6';
export const PAPER_DEEP = '#ead9ba';
export const SEAL = '#b23a2a';
export const JADE = '#2f6f62';
export const GOLD = '#c8932e';
export const WOOD = '#8a5a36';
export const WOOD_DEEP = '#5f3b22';

/** A number with one decimal at most: files stay small and their diffs readable. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export interface Stroke {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
}

/** A path; outlined in ink unless told otherwise. */
export function path(d: string, { fill = 'none', stroke = INK, width = 4 }: Stroke = {}): string {
  const line =
    width > 0
      ? ` stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"`
      : '';
  return `<path d="${d}" fill="${fill}"${line}/>`;
}

export function ellipse(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  { fill = 'none', stroke = INK, width = 4 }: Stroke = {},
): string {
  const line = width > 0 ? ` stroke="${stroke}" stroke-width="${n(width)}"` : '';
  return `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${line}/>`;
}

export function rect(
  x: number,
  y: number,
  w: number,
  h: number,
  { fill = 'none', stroke = INK, width = 4 }: Stroke = {},
  radius = 3,
): string {
  const line = width > 0 ? ` stroke="${stroke}" stroke-width="${n(width)}" stroke-linejoin="round"` : '';
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(radius)}" fill="${fill}"${line}/>`;
}

/** A limb: a thick line with an ink edge. */
export function limb(d: string, thickness: number, fill: string): string {
  const line = (stroke: string, width: number) =>
    `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return line(INK, thickness + 8) + line(fill, thickness);
}

/** Round forms grown together: one outline around all of them. */
export function cloud(
  circles: readonly (readonly [x: number, y: number, r: number])[],
  fill: string,
): string {
  const dots = (extra: number, paint: string) =>
    circles
      .map(([x, y, r]) => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r + extra)}" fill="${paint}"/>`)
      .join('');
  return dots(4, INK) + dots(0, fill);
}

export function group(inner: string, transform: string): string {
  return `<g transform="${transform}">${inner}</g>`;
}

/** Mirrored at the vertical through x = 320, the middle of a figure. */
export function mirrored(inner: string): string {
  return group(inner, 'matrix(-1 0 0 1 640 0)');
}

export function svg(width: number, height: number, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inner}</svg>\n`;
}

/** A strip of New Year paper above the door: red, with gold. */
export function goldLeaf(x: number, y: number, width: number): string {
  const tassels = Array.from({ length: Math.floor(width / 70) }, (_, at) => {
    const left = x + 20 + at * 70;
    return path(`M${n(left)} ${n(y + 14)}l22 30l22 -30Z`, { fill: at % 2 ? GOLD : SEAL, width: 3 });
  });
  return rect(x, y - 10, width, 24, { fill: SEAL }, 2) + tassels.join('');
}
