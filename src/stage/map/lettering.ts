/** The boards over the shops with the dealers' names. */
import type { Language } from '../../content/bilingual.ts';
import { dealerById } from '../../content/dealers.ts';
import type { DealerId } from '../../protocol/month-event.ts';
import { BODY_FONT, INK } from '../ink.ts';
import type { Sprite } from './atlas.ts';

export const nameOf = (id: DealerId, language: Language): string => dealerById(id)?.short[language] ?? id;

const fontOf = (text: number): string => `600 ${text}px ${BODY_FONT}`;

/** Measures letters; one for the page. */
let ruler: CanvasRenderingContext2D | null = null;

export function signWidth(name: string, text: number): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return name.length * text;
  ruler.font = fontOf(text);
  return Math.ceil(ruler.measureText(name).width + text * 0.95);
}

/** Dark wood, a gilded edge, light letters: read from across the street. */
export function signBoard(key: string, name: string, text: number, height: number): Sprite {
  const width = signWidth(name, text);
  return {
    name: key,
    width,
    height,
    draw: (pen) => {
      pen.fillStyle = INK.ink;
      pen.beginPath();
      pen.roundRect(0, 0, width, height, 3);
      pen.fill();
      pen.fillStyle = INK.deepWood;
      pen.beginPath();
      pen.roundRect(1.4, 1.4, width - 2.8, height - 2.8, 2);
      pen.fill();
      pen.strokeStyle = INK.ochre;
      pen.lineWidth = 0.8;
      pen.strokeRect(2.6, 2.6, width - 5.2, height - 5.2);
      pen.fillStyle = '#fff3d8';
      pen.font = fontOf(text);
      pen.textAlign = 'center';
      pen.textBaseline = 'alphabetic';
      const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pen.measureText(name);
      pen.fillText(name, width / 2, height / 2 + (up - down) / 2);
    },
  };
}
