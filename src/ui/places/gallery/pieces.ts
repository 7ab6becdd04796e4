/** Every piece of the kit, by the name of its files and by the shelf of the gallery on which it lies. */

export const SHELVES = {
  look: ['tokens', 'kit', 'icons'],
  hands: [
    'button',
    'choices',
    'select-field',
    'text-field',
    'amount-field',
    'day-field',
    'slider',
    'slider-field',
    'unless-wrong',
    'file-button',
    'download',
    'take-link',
    'dialog',
    'focus-back',
    'focus-title',
  ],
  news: [
    'blank',
    'patience',
    'live',
    'counted',
    'changes',
    'progress',
    'practice-bars',
    'table-box',
    'one-by-one',
    'paced',
    'near',
    'playback',
  ],
  paper: ['certificate', 'certificate-frame', 'qr'],
  words: ['language', 'words', 'date', 'clock', 'signed', 'rule-name', 'seed'],
  device: ['media', 'memory', 'hosted', 'help-allowed', 'use-view', 'use-drawn'],
} as const;

export type PieceShelf = keyof typeof SHELVES;
export type Piece = (typeof SHELVES)[PieceShelf][number];
