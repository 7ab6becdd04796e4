/** The dealers, as a drawing needs to know them. */
export type Hair =
  | 'receding'
  | 'perm'
  | 'parted'
  | 'cap'
  | 'slick'
  | 'crew'
  | 'bob'
  | 'bald'
  | 'bun'
  | 'clipped'
  | 'fringe'
  | 'waves'
  | 'swept';
export type Clothes =
  | 'jacket'
  | 'apron'
  | 'vest'
  | 'rolled'
  | 'open'
  | 'work'
  | 'blazer'
  | 'tang'
  | 'cardigan'
  | 'blouse'
  | 'sweater'
  | 'qipao'
  | 'tunic';
export type HeldThing =
  | 'cup'
  | 'abacus'
  | 'tablet'
  | 'phone'
  | 'calculator'
  | 'chilli-jar'
  | 'valve'
  | 'gaiwan'
  | 'notebook'
  | 'none';

export interface Sitter {
  readonly id: string;
  readonly skin: string;
  readonly shade: string;
  readonly lip: string;
  /** Half width of the skull, of the jaw, and the chin's height on the canvas. */
  readonly face: { readonly skull: number; readonly jaw: number; readonly chin: number };
  readonly hair: Hair;
  readonly hairColour: string;
  readonly brow: { readonly width: number; readonly length: number; readonly colour: string };
  readonly eye: { readonly size: number; readonly lashes: boolean };
  readonly nose: 'broad' | 'straight' | 'small' | 'round';
  readonly lines: 'none' | 'some' | 'many';
  readonly glasses: 'none' | 'on' | 'up' | 'square' | 'low';
  readonly moustache: boolean;
  readonly goatee?: boolean;
  readonly rosy?: boolean;
  /** Lips with colour on them. */
  readonly painted?: boolean;
  /** At the ears. */
  readonly ears?: 'hoops' | 'drops' | 'pencil';
  readonly clothes: Clothes;
  readonly cloth: string;
  readonly clothShade: string;
  readonly under: string;
  readonly bulk: number;
  readonly thing: HeldThing;
  readonly portrait: { readonly ground: string; readonly face: number };
}

const dark = '#2f2723';

export const PEOPLE: readonly Sitter[] = [
  {
    id: 'lao-zhou',
    skin: '#e8b48c',
    shade: '#d2946a',
    lip: '#a8543f',
    face: { skull: 116, jaw: 100, chin: 372 },
    hair: 'receding',
    hairColour: '#5d544d',
    brow: { width: 9, length: 30, colour: '#4b423c' },
    eye: { size: 1, lashes: false },
    nose: 'round',
    lines: 'some',
    glasses: 'none',
    moustache: false,
    clothes: 'cardigan',
    cloth: '#6f7f6a',
    clothShade: '#566452',
    under: '#efe4cf',
    bulk: 1.06,
    thing: 'cup',
    portrait: { ground: '#d9a55a', face: 1 },
  },
  {
    id: 'sun-jie',
    skin: '#f0c3a0',
    shade: '#dba27c',
    lip: '#b8402f',
    face: { skull: 106, jaw: 86, chin: 364 },
    hair: 'perm',
    hairColour: '#4a2f28',
    brow: { width: 6, length: 28, colour: '#4a2f28' },
    eye: { size: 1.08, lashes: true },
    nose: 'small',
    lines: 'some',
    glasses: 'none',
    moustache: false,
    clothes: 'apron',
    cloth: '#a8493a',
    clothShade: '#87382c',
    under: '#3f6b78',
    bulk: 0.95,
    thing: 'calculator',
    portrait: { ground: '#b9cbb4', face: 4 },
  },
  {
    id: 'ma-zong',
    skin: '#e6b48f',
    shade: '#cd946c',
    lip: '#9c4f3d',
    face: { skull: 122, jaw: 116, chin: 384 },
    hair: 'parted',
    hairColour: '#26201d',
    brow: { width: 10, length: 32, colour: '#26201d' },
    eye: { size: 0.9, lashes: false },
    nose: 'broad',
    lines: 'some',
    glasses: 'none',
    moustache: false,
    clothes: 'vest',
    cloth: '#3a4654',
    clothShade: '#2a333e',
    under: '#f2ead8',
    bulk: 1.2,
    thing: 'phone',
    portrait: { ground: '#a9b5b8', face: 2 },
  },
  {
    id: 'lao-tian',
    skin: '#cf966a',
    shade: '#b27a50',
    lip: '#8f4a36',
    face: { skull: 102, jaw: 80, chin: 374 },
    hair: 'cap',
    hairColour: '#8a8178',
    brow: { width: 7, length: 28, colour: '#6a6058' },
    eye: { size: 0.95, lashes: false },
    nose: 'straight',
    lines: 'many',
    glasses: 'none',
    moustache: false,
    clothes: 'rolled',
    cloth: '#7d93a3',
    clothShade: '#617686',
    under: '#ece3d2',
    bulk: 0.9,
    thing: 'none',
    portrait: { ground: '#c9c08a', face: 3 },
  },
  {
    id: 'xiao-fei',
    skin: '#efc19b',
    shade: '#d99f77',
    lip: '#a84b3b',
    face: { skull: 106, jaw: 84, chin: 372 },
    hair: 'slick',
    hairColour: '#1f1a18',
    brow: { width: 8, length: 31, colour: '#1f1a18' },
    eye: { size: 1, lashes: false },
    nose: 'straight',
    lines: 'none',
    glasses: 'none',
    moustache: false,
    clothes: 'open',
    cloth: '#7a3b58',
    clothShade: '#5d2b42',
    under: '#efc19b',
    bulk: 0.98,
    thing: 'phone',
    portrait: { ground: '#e2b08e', face: 1 },
  },
  {
    id: 'he-ge',
    skin: '#e0aa80',
    shade: '#c68b60',
    lip: '#9a4f3c',
    face: { skull: 112, jaw: 108, chin: 372 },
    hair: 'crew',
    hairColour: '#2b2522',
    brow: { width: 9, length: 30, colour: '#2b2522' },
    eye: { size: 0.95, lashes: false },
    nose: 'broad',
    lines: 'some',
    glasses: 'none',
    moustache: false,
    clothes: 'work',
    cloth: '#4f6f8a',
    clothShade: '#3b556c',
    under: '#d9cdb8',
    bulk: 1.08,
    thing: 'cup',
    portrait: { ground: '#bfb39a', face: 0 },
  },
  {
    id: 'chen-yue',
    skin: '#f3caa9',
    shade: '#dfa985',
    lip: '#b5493d',
    face: { skull: 102, jaw: 78, chin: 362 },
    hair: 'bob',
    hairColour: '#221b1a',
    brow: { width: 6, length: 28, colour: '#2b2220' },
    eye: { size: 1.1, lashes: true },
    nose: 'small',
    lines: 'none',
    glasses: 'on',
    moustache: false,
    clothes: 'blazer',
    cloth: '#2f6f62',
    clothShade: '#225148',
    under: '#f5efe2',
    bulk: 0.88,
    thing: 'tablet',
    portrait: { ground: '#d8c9a4', face: 0 },
  },
  {
    id: 'qian-ye',
    skin: '#e5b28a',
    shade: '#cb9167',
    lip: '#96503d',
    face: { skull: 112, jaw: 90, chin: 374 },
    hair: 'bald',
    hairColour: '#b9b0a5',
    brow: { width: 10, length: 32, colour: '#a79d92' },
    eye: { size: 0.9, lashes: false },
    nose: 'round',
    lines: 'many',
    glasses: 'up',
    moustache: true,
    clothes: 'tang',
    cloth: '#54413a',
    clothShade: '#3f302b',
    under: '#efe6d6',
    bulk: 1,
    thing: 'abacus',
    portrait: { ground: '#c58f5a', face: 2 },
  },
  {
    id: 'tan-sao',
    skin: '#edb78f',
    shade: '#d6956b',
    lip: '#b5402f',
    face: { skull: 116, jaw: 106, chin: 362 },
    hair: 'clipped',
    hairColour: '#3a2622',
    brow: { width: 7, length: 27, colour: '#3a2622' },
    eye: { size: 1.02, lashes: true },
    nose: 'round',
    lines: 'some',
    glasses: 'none',
    moustache: false,
    rosy: true,
    ears: 'hoops',
    clothes: 'blouse',
    cloth: '#c0552f',
    clothShade: '#9c4023',
    under: '#f3e3c3',
    bulk: 1.04,
    thing: 'chilli-jar',
    portrait: { ground: '#e3c983', face: 1 },
  },
  {
    id: 'lu-gong',
    skin: '#e7bd99',
    shade: '#cd9c75',
    lip: '#9c5343',
    face: { skull: 103, jaw: 86, chin: 378 },
    hair: 'fringe',
    hairColour: '#3b3431',
    brow: { width: 7, length: 29, colour: '#3b3431' },
    eye: { size: 0.92, lashes: false },
    nose: 'broad',
    lines: 'some',
    glasses: 'square',
    moustache: false,
    ears: 'pencil',
    clothes: 'sweater',
    cloth: '#66727b',
    clothShade: '#4e5961',
    under: '#dfe3dc',
    bulk: 0.94,
    thing: 'valve',
    portrait: { ground: '#b4c0bd', face: 6 },
  },
  {
    id: 'bai-laoban',
    skin: '#f5d0b2',
    shade: '#e0ad8a',
    lip: '#b8322f',
    face: { skull: 104, jaw: 78, chin: 366 },
    hair: 'waves',
    hairColour: '#211b20',
    brow: { width: 5, length: 29, colour: '#2b2226' },
    eye: { size: 1.1, lashes: true },
    nose: 'small',
    lines: 'none',
    glasses: 'none',
    moustache: false,
    painted: true,
    ears: 'drops',
    clothes: 'qipao',
    cloth: '#3d4170',
    clothShade: '#2c2f55',
    under: '#c8932e',
    bulk: 0.86,
    thing: 'gaiwan',
    portrait: { ground: '#dba9a0', face: 0 },
  },
  {
    id: 'shi-xiansheng',
    skin: '#e6bd98',
    shade: '#cb9b72',
    lip: '#96523f',
    face: { skull: 101, jaw: 76, chin: 376 },
    hair: 'swept',
    hairColour: '#dcd6ca',
    brow: { width: 8, length: 30, colour: '#b5ac9f' },
    eye: { size: 0.9, lashes: false },
    nose: 'straight',
    lines: 'many',
    glasses: 'low',
    moustache: false,
    goatee: true,
    clothes: 'tunic',
    cloth: '#7a7a70',
    clothShade: '#5f5f57',
    under: '#efe6d6',
    bulk: 0.92,
    thing: 'notebook',
    portrait: { ground: '#b7a98a', face: 2 },
  },
];

export const SPOUSE: Sitter = {
  id: 'spouse',
  skin: '#efc2a0',
  shade: '#d9a07a',
  lip: '#ad4636',
  face: { skull: 104, jaw: 84, chin: 364 },
  hair: 'bun',
  hairColour: dark,
  brow: { width: 6, length: 28, colour: dark },
  eye: { size: 1.02, lashes: true },
  nose: 'small',
  lines: 'some',
  glasses: 'none',
  moustache: false,
  clothes: 'cardigan',
  cloth: '#9c5a4a',
  clothShade: '#7c4437',
  under: '#efe4cf',
  bulk: 0.9,
  thing: 'none',
  portrait: { ground: '#d8c9a4', face: 2 },
};

/** Keeps a small shop that buys from a dealer. */
export const RETAILER: Sitter = {
  id: 'retailer',
  skin: '#dda579',
  shade: '#c2875b',
  lip: '#9a4c3a',
  face: { skull: 108, jaw: 92, chin: 370 },
  hair: 'crew',
  hairColour: '#7b736b',
  brow: { width: 8, length: 30, colour: '#5a524b' },
  eye: { size: 0.95, lashes: false },
  nose: 'round',
  lines: 'many',
  glasses: 'none',
  moustache: true,
  clothes: 'apron',
  cloth: '#4f6b7d',
  clothShade: '#3b5363',
  under: '#cbb892',
  bulk: 0.98,
  thing: 'none',
  portrait: { ground: '#c9b98f', face: 3 },
};
