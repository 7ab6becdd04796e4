/** The handshake that seals a meeting: two sleeves and two hands over the table, the rep's from the left. */
import { INK } from './ink.ts';

export const HANDSHAKE_SHAPE = 400 / 190;
const SKIN = '#e2b188';
const SKIN_SHADE = '#c98f66';

/** `path` in units of a 400×190 sheet. */
function shape(pen: CanvasRenderingContext2D, path: string, fill: string): void {
  const outline = new Path2D(path);
  pen.fillStyle = fill;
  pen.fill(outline);
  pen.stroke(outline);
}

export function drawHandshake(pen: CanvasRenderingContext2D, width: number): void {
  pen.scale(width / 400, width / 400);
  pen.strokeStyle = INK.ink;
  pen.lineWidth = 4;
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  // the dealer's arm, from the right
  shape(pen, 'M398 44 L300 58 Q292 98 304 132 L398 152 Z', INK.jade);
  shape(pen, 'M304 60 L286 64 Q278 98 288 128 L308 130 Q296 96 304 60 Z', INK.paper);
  shape(
    pen,
    'M288 68 Q250 54 214 62 Q182 70 176 96 Q176 128 206 136 Q250 142 288 124 Q280 96 288 68 Z',
    SKIN_SHADE,
  );
  // the rep's arm, from the left
  shape(pen, 'M2 52 L104 62 Q114 98 104 136 L2 150 Z', INK.night);
  shape(pen, 'M102 64 L120 66 Q130 98 120 132 L102 134 Q112 98 102 64 Z', INK.paper);
  shape(
    pen,
    'M121 68 Q150 52 178 52 Q196 46 214 62 Q222 72 210 80 Q198 84 186 78 Q214 84 232 100 Q244 110 236 120 Q230 128 218 122 Q226 136 214 142 Q206 146 196 138 Q198 150 186 150 Q176 150 172 142 Q146 142 121 128 Q130 98 121 68 Z',
    SKIN,
  );
  // fingers of the rep's hand, and the dealer's thumb across it
  pen.stroke(new Path2D('M186 102 Q204 110 218 122 M180 118 Q190 126 196 138 M172 130 L174 142'));
  shape(pen, 'M252 66 Q228 40 204 46 Q192 52 200 64 Q216 66 226 84 Z', SKIN_SHADE);
}
