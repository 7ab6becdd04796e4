/** The colours of the land in each season, and of the light over it. */
import type { TimeOfYear, Weather } from '../../content/weather.ts';

export interface LandColours {
  readonly ground: string;
  readonly wash: string;
  readonly blades: string;
  readonly fields: readonly string[];
  readonly rows: string;
  /** Rape in flower, and what else stands out of a field. */
  readonly bloom: string | null;
  readonly river: string;
  readonly riverLine: string;
  readonly sky: string;
  readonly skyLow: string;
  readonly far: string;
}

export const LAND: Readonly<Record<TimeOfYear, LandColours>> = {
  spring: {
    ground: '#dcdca8',
    wash: '#cdd394',
    blades: '#8fa055',
    fields: ['#e8c63f', '#b9c873', '#edd056', '#cbd28a'],
    rows: '#97a552',
    bloom: '#f6e27a',
    river: '#a9c6c2',
    riverLine: '#6f9390',
    sky: '#dfe6d6',
    skyLow: '#f6ead0',
    far: '#c4cba2',
  },
  summer: {
    ground: '#cdd394',
    wash: '#bcc77f',
    blades: '#74893f',
    fields: ['#93b25c', '#a9c26c', '#86a651', '#bccb80'],
    rows: '#6b8540',
    bloom: null,
    river: '#93bcbd',
    riverLine: '#5c8788',
    sky: '#cfe0de',
    skyLow: '#f3e9cd',
    far: '#aebd90',
  },
  autumn: {
    ground: '#ead7a6',
    wash: '#e0c78a',
    blades: '#b18d45',
    fields: ['#dfac42', '#e8c46c', '#cf9640', '#ecd291'],
    rows: '#a87a30',
    bloom: null,
    river: '#a7bfbd',
    riverLine: '#708c8a',
    sky: '#efe3c6',
    skyLow: '#f7dfae',
    far: '#d8c08c',
  },
  winter: {
    ground: '#f1ece2',
    wash: '#fffdf8',
    blades: '#b3a68f',
    fields: ['#ddd2bd', '#f7f3ea', '#d3c6ae', '#e9e1d1'],
    rows: '#b5a78d',
    bloom: null,
    river: '#c6d5d8',
    riverLine: '#8fa5aa',
    sky: '#dbe0e0',
    skyLow: '#efe9dc',
    far: '#d3d1ca',
  },
};

type Colour = readonly [red: number, green: number, blue: number];

/** What white becomes through the day; beyond 1 it gets dark. */
const DAYLIGHT: readonly (readonly [hour: number, colour: Colour])[] = [
  [0, [255, 246, 230]],
  [0.22, [255, 252, 246]],
  [0.62, [255, 250, 238]],
  [0.86, [255, 224, 184]],
  [1, [238, 190, 158]],
  [1.4, [112, 118, 150]],
];
const THROUGH: Readonly<Record<Weather, Colour>> = {
  sun: [255, 255, 255],
  cloud: [240, 240, 240],
  wind: [250, 248, 240],
  rain: [216, 224, 230],
  snow: [244, 246, 250],
};

/** The tint of everything on the land. `hour`: 0 morning – 1 evening – 1.4 night. */
export function lightAt(hour: number, weather: Weather): number {
  const after = DAYLIGHT.findIndex(([at]) => at >= hour);
  const [to, late] = DAYLIGHT[after < 0 ? DAYLIGHT.length - 1 : after] ?? [0, THROUGH.sun];
  const [from, early] = DAYLIGHT[Math.max(0, after < 0 ? DAYLIGHT.length - 1 : after - 1)] ?? [
    0,
    THROUGH.sun,
  ];
  const share = to > from ? Math.min(1, Math.max(0, (hour - from) / (to - from))) : 0;
  const veil = THROUGH[weather];
  const channel = (at: 0 | 1 | 2): number =>
    Math.round(((early[at] + (late[at] - early[at]) * share) * veil[at]) / 255);
  return (channel(0) << 16) | (channel(1) << 8) | channel(2);
}

/** How far lamps are lit: 0 by day, 1 at night. */
export const lampsAt = (hour: number): number => Math.min(1, Math.max(0, (hour - 0.78) / 0.3));
