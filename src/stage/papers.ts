/** Papers on the table, drawn with their real figures at the size they are shown at. */
import type { Language } from '../content/bilingual.ts';
import { formatYuan } from '../content/money.ts';
import { EXCUSE_NAMES } from '../content/room-terms.ts';
import type { Commitment } from '../protocol/event.ts';
import { BODY_FONT, HEAD_FONT, INK } from './ink.ts';
import type { Slip, StatementPaper } from './picture.ts';

type Pen = CanvasRenderingContext2D;

const STATEMENT_WORDS = {
  zh: { title: '对账单', receivable: '应收', overdue: '逾期' },
  en: { title: 'Statement', receivable: 'Owed', overdue: 'Late' },
} as const;
const PLEDGE_WORDS = {
  zh: { title: '付款承诺', day: (day: number) => `${day}日`, undated: '日期待定' },
  en: { title: 'Commitment', day: (day: number) => `day ${day}`, undated: 'no date yet' },
} as const;

/** Below this width figures would be a smear; the paper shows ruled lines only. */
const READABLE = 84;

/** Width to height. */
export const STATEMENT_SHAPE = 480 / 340;
export const SLIP_SHAPE = 1.35;
export const PLEDGE_SHAPE = 1.12;

function sheet(pen: Pen, width: number, height: number, fill: string): void {
  const edge = Math.max(1.5, width * 0.012);
  pen.fillStyle = fill;
  pen.strokeStyle = INK.ink;
  pen.lineWidth = edge;
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(edge, edge * 1.6);
  pen.lineTo(width - edge * 1.4, edge);
  pen.lineTo(width - edge, height - edge * 1.3);
  pen.lineTo(edge * 1.5, height - edge);
  pen.closePath();
  pen.fill();
  pen.stroke();
}

/** Sets the largest size up to `size` at which `text` still fits into `width`. */
function fit(pen: Pen, text: string, width: number, size: number, font: string, weight = 400): void {
  pen.font = `${weight} ${size}px ${font}`;
  const actual = pen.measureText(text).width;
  if (actual > width) pen.font = `${weight} ${(size * width) / actual}px ${font}`;
}

function row(
  pen: Pen,
  label: string,
  value: string,
  y: number,
  width: number,
  size: number,
  colour: string,
): void {
  const margin = width * 0.09;
  pen.textAlign = 'left';
  pen.fillStyle = INK.softInk;
  fit(pen, label, width * 0.36, size * 0.8, BODY_FONT);
  pen.fillText(label, margin, y);
  pen.textAlign = 'right';
  pen.fillStyle = colour;
  fit(pen, value, width * 0.5, size, BODY_FONT, 700);
  pen.fillText(value, width - margin, y);
}

function ruled(pen: Pen, width: number, height: number, from: number, lines: number): void {
  pen.strokeStyle = INK.softInk;
  pen.globalAlpha = 0.55;
  pen.lineWidth = Math.max(1, width * 0.02);
  for (let line = 0; line < lines; line += 1) {
    const y = height * (from + (line * (0.86 - from)) / Math.max(1, lines - 1));
    pen.beginPath();
    pen.moveTo(width * 0.14, y);
    pen.lineTo(width * (line % 2 === 0 ? 0.86 : 0.68), y);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

export function drawStatement(
  pen: Pen,
  width: number,
  paper: StatementPaper,
  language: Language,
  background: CanvasImageSource | undefined,
): void {
  const height = width / STATEMENT_SHAPE;
  if (background) pen.drawImage(background, 0, 0, width, height);
  else sheet(pen, width, height, INK.paper);
  if (width < READABLE) return;
  const words = STATEMENT_WORDS[language];
  pen.textBaseline = 'middle';
  row(
    pen,
    words.receivable,
    formatYuan(paper.receivable, language),
    height * 0.5,
    width,
    height * 0.17,
    INK.ink,
  );
  row(
    pen,
    words.overdue,
    formatYuan(paper.overdue, language),
    height * 0.74,
    width,
    height * 0.19,
    INK.deepCinnabar,
  );
}

/** Lines of a caption: words in English, any two to five characters in Chinese. */
function linesOf(caption: string, language: Language): readonly string[] {
  if (language === 'zh') {
    if (caption.length <= 4) return [caption];
    const half = Math.ceil(caption.length / 2);
    return [caption.slice(0, half), caption.slice(half)];
  }
  const words = caption.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 12) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const STANDING_FILL: Readonly<Record<Slip['standing'], string>> = {
  open: '#fbf3e2',
  accepted: '#e6d9c2',
  halved: '#fbf3e2',
  insisted: '#fbf3e2',
  matched: '#dfe8da',
};

export function drawSlip(pen: Pen, width: number, slip: Slip, language: Language): void {
  const height = width / SLIP_SHAPE;
  sheet(pen, width, height, STANDING_FILL[slip.standing]);
  if (width < 56) ruled(pen, width, height, 0.34, 3);
  else caption(pen, width, height, linesOf(EXCUSE_NAMES[slip.excuse][language], language));
  if (slip.standing === 'accepted' || slip.standing === 'matched' || slip.standing === 'insisted')
    pin(pen, width, slip.standing);
  if (slip.truth) check(pen, width, height, slip.truth);
}

function caption(pen: Pen, width: number, height: number, lines: readonly string[]): void {
  pen.fillStyle = INK.ink;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  const size = Math.min(height * 0.26, (height * 0.8) / lines.length);
  lines.forEach((line, index) => {
    fit(pen, line, width * 0.84, size, HEAD_FONT, 700);
    pen.fillText(line, width / 2, height * 0.54 + (index - (lines.length - 1) / 2) * size * 1.2);
  });
}

const PIN: Readonly<Record<'accepted' | 'matched' | 'insisted', string>> = {
  accepted: INK.ochre,
  matched: INK.jade,
  insisted: INK.cinnabar,
};

/** A drawing pin: ochre let pass, jade answered by a measure, cinnabar insisted on. */
function pin(pen: Pen, width: number, by: 'accepted' | 'matched' | 'insisted'): void {
  pen.fillStyle = PIN[by];
  pen.strokeStyle = INK.ink;
  pen.lineWidth = Math.max(1, width * 0.02);
  pen.beginPath();
  pen.arc(width / 2, width * 0.09, width * 0.07, 0, Math.PI * 2);
  pen.fill();
  pen.stroke();
}

/** What checking found: a tick, half a tick, or a cross, in the reviser's red and green. */
function check(pen: Pen, width: number, height: number, truth: 'true' | 'exaggerated' | 'bluff'): void {
  const size = height * 0.24;
  const x = width - size * 1.1;
  const y = height - size * 0.95;
  pen.strokeStyle = truth === 'true' ? INK.jade : truth === 'bluff' ? INK.cinnabar : INK.ochre;
  pen.lineWidth = Math.max(2, width * 0.045);
  pen.lineCap = 'round';
  pen.beginPath();
  if (truth === 'bluff') {
    pen.moveTo(x - size / 2, y - size / 2);
    pen.lineTo(x + size / 2, y + size / 2);
    pen.moveTo(x + size / 2, y - size / 2);
    pen.lineTo(x - size / 2, y + size / 2);
  } else {
    pen.moveTo(x - size / 2, y);
    pen.lineTo(x - size * 0.1, y + size / 2);
    if (truth === 'true') pen.lineTo(x + size * 0.7, y - size / 2);
    else pen.lineTo(x + size * 0.2, y + size * 0.1);
  }
  pen.stroke();
}

export function drawPledge(pen: Pen, width: number, pledge: Commitment, language: Language): void {
  const height = width / PLEDGE_SHAPE;
  sheet(pen, width, height, '#fbf3e2');
  pen.textBaseline = 'middle';
  if (width < READABLE) {
    ruled(pen, width, height, 0.28, 4);
    return;
  }
  const words = PLEDGE_WORDS[language];
  pen.textAlign = 'center';
  pen.fillStyle = INK.deepCinnabar;
  fit(pen, words.title, width * 0.8, height * 0.14, HEAD_FONT, 700);
  pen.fillText(words.title, width / 2, height * 0.15);
  pen.fillStyle = INK.ink;
  fit(pen, formatYuan(pledge.amount, language), width * 0.8, height * 0.2, BODY_FONT, 700);
  pen.fillText(formatYuan(pledge.amount, language), width / 2, height * 0.38);
  const parts = pledge.instalments;
  if (parts.length === 0) {
    pen.fillStyle = INK.softInk;
    fit(pen, words.undated, width * 0.8, height * 0.12, BODY_FONT);
    pen.fillText(words.undated, width / 2, height * 0.6);
    return;
  }
  parts.forEach(({ day, amount }, index) => {
    const y = height * (0.56 + index * 0.115);
    row(pen, words.day(day), formatYuan(amount, language), y, width, height * 0.105, INK.ink);
  });
}
