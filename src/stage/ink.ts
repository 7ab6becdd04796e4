/** The stage's colours and letters: ink on paper, as in the rest of the house. */
export const INK = {
  paper: '#f5ead6',
  deepPaper: '#ead9ba',
  ink: '#2a211c',
  softInk: '#6b5a4c',
  cinnabar: '#b23a2a',
  deepCinnabar: '#8c2b20',
  jade: '#2f6f62',
  deepJade: '#225148',
  ochre: '#c8932e',
  wood: '#8a5a36',
  deepWood: '#5f3b22',
  night: '#1f2a33',
  rule: '#d8c3a0',
} as const;

export const BODY_FONT =
  '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",system-ui,sans-serif';
export const HEAD_FONT = '"Songti SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif';

/** Phaser's tints and fills are numbers. */
export const asNumber = (colour: string): number => Number.parseInt(colour.slice(1), 16);
