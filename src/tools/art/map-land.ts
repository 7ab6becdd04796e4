/** What grows and stands in the county, once for each season: trees, farms, hills, and the market town with the office. */
import { cloud, ellipse, GOLD, group, limb, PAPER, path, rect, SEAL, svg, WOOD_DEEP } from './ink.ts';

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type SeasonName = (typeof SEASONS)[number];

interface Palette {
  readonly leaf: string;
  readonly leafDeep: string;
  readonly poplar: string;
  readonly third: string;
  readonly hill: string;
  readonly hillDeep: string;
  readonly snow: boolean;
}

const PALETTES: Readonly<Record<SeasonName, Palette>> = {
  spring: {
    leaf: '#a9bd68',
    leafDeep: '#8aa050',
    poplar: '#b5c474',
    third: '#eeb9ae',
    hill: '#b4bd84',
    hillDeep: '#93a068',
    snow: false,
  },
  summer: {
    leaf: '#7f9a4e',
    leafDeep: '#64803e',
    poplar: '#8aa456',
    third: '#6f9157',
    hill: '#97ac70',
    hillDeep: '#768d56',
    snow: false,
  },
  autumn: {
    leaf: '#d29a45',
    leafDeep: '#b67a30',
    poplar: '#e0b450',
    third: '#c5603a',
    hill: '#c9ab6c',
    hillDeep: '#a88a52',
    snow: false,
  },
  winter: {
    leaf: '#8f7b62',
    leafDeep: '#6f5d48',
    poplar: '#8f7b62',
    third: '#8f7b62',
    hill: '#cfc8b8',
    hillDeep: '#a9a294',
    snow: true,
  },
};

/** Cells 240 × 200, standing on y = 190. */
const CELL = { width: 240, height: 200 } as const;
const SNOW = '#fdfaf2';

/** Branches alone, in winter. */
function bare(x: number, height: number): string {
  const at = (dx: number, up: number): string => `${x + height * dx} ${190 - height * up}`;
  const boughs = `M${at(0, 0.42)}L${at(-0.28, 0.78)}M${at(0, 0.56)}L${at(0.26, 0.9)}`;
  const twigs = `M${at(-0.14, 0.6)}L${at(-0.12, 0.86)}M${at(-0.2, 0.68)}L${at(-0.34, 0.7)}M${at(0.12, 0.72)}L${at(0.3, 0.7)}M${at(0.14, 0.74)}L${at(0.12, 0.98)}M${at(0, 0.72)}L${at(-0.08, 0.96)}`;
  const snow = `M${at(-0.3, 0.8)}l10 -2M${at(0.24, 0.92)}l12 0M${at(-0.36, 0.72)}l9 0M${at(0.24, 0.72)}l10 0`;
  return (
    path(`M${at(0, 0)}V${190 - height}`, { stroke: WOOD_DEEP, width: 9 }) +
    path(boughs, { stroke: WOOD_DEEP, width: 7 }) +
    path(twigs, { stroke: WOOD_DEEP, width: 4.5 }) +
    path(snow, { stroke: SNOW, width: 7 })
  );
}

const shade = (x: number, r: number): string => ellipse(x, 190, r, 7, { fill: '#2a211c26', width: 0 });

function roundTree({ leaf, leafDeep, snow }: Palette): string {
  if (snow) return shade(120, 40) + bare(120, 120);
  return (
    shade(120, 58) +
    path('M120 190V120', { width: 14, stroke: WOOD_DEEP }) +
    cloud(
      [
        [92, 112, 36],
        [146, 112, 38],
        [120, 78, 40],
        [120, 122, 30],
      ],
      leaf,
    ) +
    path('M140 92Q158 104 148 122M96 120Q106 132 122 128', { stroke: leafDeep, width: 8 })
  );
}

function poplar({ poplar, leafDeep, snow }: Palette): string {
  if (snow) return shade(120, 26) + bare(120, 150);
  return (
    shade(120, 34) +
    path('M120 190V130', { width: 11, stroke: WOOD_DEEP }) +
    path('M120 14Q156 70 148 122Q140 152 120 154Q100 152 92 122Q84 70 120 14Z', { fill: poplar, width: 5 }) +
    path('M130 60Q142 90 136 126M116 110V140', { stroke: leafDeep, width: 7 })
  );
}

/** Peach blossom, a fat camphor, a maple, a bare plum. */
function thirdTree({ third, leafDeep, snow }: Palette): string {
  if (snow)
    return (
      shade(120, 40) +
      bare(120, 96) +
      [
        [96, 112],
        [142, 104],
        [118, 90],
        [108, 128],
      ]
        .map(([x = 0, y = 0]) => ellipse(x, y, 6, 6, { fill: SEAL, width: 2.5 }))
        .join('')
    );
  return (
    shade(120, 54) +
    path('M120 190Q114 160 124 130M122 150L96 122M122 146L148 118', { width: 11, stroke: WOOD_DEEP }) +
    cloud(
      [
        [84, 116, 26],
        [156, 112, 28],
        [108, 92, 28],
        [138, 88, 26],
        [120, 118, 24],
      ],
      third,
    ) +
    path('M92 112q8 8 16 2M132 98q10 8 18 0', { stroke: leafDeep, width: 6 })
  );
}

/** What the harvest leaves: a frame of vegetables, a rick, a snowman. */
function stack(season: SeasonName): string {
  if (season === 'winter')
    return (
      shade(120, 44) +
      ellipse(120, 158, 36, 33, { fill: SNOW, width: 5 }) +
      ellipse(120, 108, 25, 24, { fill: SNOW, width: 5 }) +
      path('M98 128Q120 140 142 128L150 150', { stroke: SEAL, width: 11 }) +
      path('M120 108L142 112', { stroke: '#d8772e', width: 8 }) +
      ellipse(112, 102, 3, 3, { fill: '#2a211c' }) +
      path('M96 88L144 86M106 84V64H134V84Z', { fill: '#4b423c', width: 6 })
    );
  const fill = season === 'spring' ? '#c9b878' : season === 'summer' ? '#d6bf6a' : '#e3bd5c';
  return (
    shade(120, 62) +
    path('M66 190Q60 130 120 84Q180 130 174 190Z', { fill, width: 5 }) +
    path('M120 84V66M96 120L84 160M122 112L120 170M144 124L156 164', { stroke: '#a5833c', width: 6 })
  );
}

function farmhouse(x: number, w: number, base: number, wall: string, roof: string, snow: boolean): string {
  const top = base - w * 0.46;
  return (
    rect(x, top, w, base - top, { fill: wall, width: 5 }, 1) +
    path(`M${x + w * 0.4} ${base}v${-w * 0.3}h${w * 0.2}v${w * 0.3}Z`, { fill: '#6b4630', width: 3.5 }) +
    path(`M${x - 12} ${top + 3}L${x + 10} ${top - w * 0.34}H${x + w - 10}L${x + w + 12} ${top + 3}Z`, {
      fill: snow ? SNOW : roof,
      width: 5,
    }) +
    (snow
      ? path(`M${x - 6} ${top}H${x + w + 6}`, { stroke: roof, width: 6 })
      : path(
          `M${x + 14} ${top - 8}L${x + 24} ${top - w * 0.28}M${x + w / 2} ${top - 8}V${top - w * 0.28}M${x + w - 14} ${top - 8}L${x + w - 24} ${top - w * 0.28}`,
          {
            stroke: '#00000038',
            width: 4,
          },
        ))
  );
}

function village(palette: Palette, season: SeasonName, other: boolean): string {
  const { snow } = palette;
  const tree = season === 'winter' ? bare(other ? 30 : 214, 90) : '';
  const bush =
    season === 'winter' ? '' : ellipse(other ? 34 : 208, 168, 26, 24, { fill: palette.leaf, width: 5 });
  return (
    ellipse(120, 188, 112, 9, { fill: '#2a211c26', width: 0 }) +
    tree +
    bush +
    (other
      ? farmhouse(112, 84, 160, '#efe3c6', '#8b6f5a', snow) +
        farmhouse(62, 96, 188, '#e8d3a6', '#6d6a64', snow)
      : farmhouse(44, 78, 152, '#e8d3a6', '#7d5a44', snow) +
        farmhouse(102, 70, 168, '#f2e8d0', '#6d6a64', snow) +
        farmhouse(26, 84, 188, '#efe3c6', '#8b6f5a', snow))
  );
}

/** Hills as in a county gazetteer: an outline, a darker side, and strokes down the slope. */
function hill({ hill, hillDeep, snow }: Palette, other: boolean): string {
  // Open at the foot: a hill grows out of the land.
  const outline = other
    ? 'M7 190Q34 120 70 110Q92 60 118 66Q150 84 164 122Q204 128 233 190'
    : 'M7 190Q26 110 66 92Q84 40 104 40Q128 48 142 100Q176 84 192 112Q222 130 233 190';
  const side = other
    ? 'M118 66Q150 84 164 122Q204 128 233 190H150Q150 140 118 66Z'
    : 'M104 40Q128 48 142 100Q176 84 192 112Q222 130 233 190H130Q140 130 104 40Z';
  const strokes = other
    ? 'M102 92L88 124M114 96L108 140M60 130L46 164M140 120L146 158M176 146L188 176'
    : 'M92 70L78 108M102 66L98 128M60 112L42 152M122 96L128 142M168 110L172 152M194 132L208 172';
  const cap = other
    ? 'M90 90Q104 64 118 66Q138 76 150 96Q136 92 130 104Q120 90 110 104Q102 92 90 90Z'
    : 'M80 66Q92 40 104 40Q120 44 132 72Q122 70 116 84Q106 70 98 86Q92 70 80 66Z';
  return (
    path(outline, { fill: hill, width: 0 }) +
    path(side, { fill: hillDeep, width: 0 }) +
    path(strokes, { stroke: snow ? '#8f8878' : '#00000040', width: 4.5 }) +
    (snow ? path(cap, { fill: SNOW, width: 3.5 }) : '') +
    path(outline, { width: 5 })
  );
}

const pagoda = (x: number, base: number, snow: boolean): string =>
  [0, 1, 2, 3]
    .map((storey) => {
      const half = 26 - storey * 4;
      const foot = base - storey * 34;
      return (
        rect(x - half, foot - 26, half * 2, 28, { fill: '#ead0a2', width: 4 }, 0) +
        path(`M${x - 5} ${foot}v-14h10v14Z`, { fill: '#5a2f22', width: 2.5 }) +
        path(
          `M${x - half - 12} ${foot - 22}Q${x - half + 2} ${foot - 28} ${x - half + 4} ${foot - 36}H${x + half - 4}Q${x + half - 2} ${foot - 28} ${x + half + 12} ${foot - 22}Z`,
          {
            fill: snow ? SNOW : '#6f7a72',
            width: 4,
          },
        )
      );
    })
    .join('') + path(`M${x} ${base - 138}V${base - 164}`, { width: 6 });

/** Our office: three storeys, a flag with the seal on the roof. */
function office(x: number, base: number, snow: boolean): string {
  const windows = [0, 1]
    .map((row) =>
      [0, 1, 2]
        .map((at) => rect(x + 12 + at * 30, base - 106 + row * 32, 20, 20, { fill: '#9cb8c2', width: 3 }, 1))
        .join(''),
    )
    .join('');
  return (
    rect(x, base - 118, 108, 118, { fill: '#f2e6c8', width: 5 }, 2) +
    windows +
    rect(x + 38, base - 40, 32, 40, { fill: '#5f3b22', width: 3.5 }, 1) +
    rect(x - 6, base - 126, 120, 13, { fill: snow ? SNOW : SEAL, width: 4 }, 2) +
    path(`M${x + 54} ${base - 126}V${base - 206}`, { width: 7 }) +
    path(
      `M${x + 56} ${base - 204}L${x + 108} ${base - 196}L${x + 104} ${base - 158}L${x + 56} ${base - 162}Z`,
      {
        fill: SEAL,
        width: 4,
      },
    ) +
    path(`M${x + 70} ${base - 190}H${x + 94}V${base - 170}H${x + 70}Z`, { stroke: '#fbeedd', width: 4.5 }) +
    path(`M${x + 79} ${base - 183}H${x + 86}V${base - 177}H${x + 79}Z`, { stroke: '#fbeedd', width: 3.5 })
  );
}

function wallAndGate(snow: boolean): string {
  const battlements = Array.from({ length: 22 }, (_, at) => `M${22 + at * 20} 258h11v-9h-11Z`).join('');
  return (
    rect(20, 258, 440, 46, { fill: '#b7ab94', width: 5 }, 0) +
    path(battlements, { fill: snow ? SNOW : '#b7ab94', width: 3 }) +
    path('M40 272h26M92 288h30M130 272h20M320 288h26M368 272h30M410 290h24', {
      stroke: '#8f846e',
      width: 4,
    }) +
    path('M168 304V244H264V304Z', { fill: '#c3b79e', width: 5 }) +
    path('M194 304V282Q194 262 216 262T238 282V304Z', { fill: '#4a3527', width: 4 }) +
    rect(178, 216, 76, 30, { fill: '#a8442f', width: 4 }, 0) +
    path('M190 220V244M206 220V244M226 220V244M242 220V244', { stroke: '#6e2a1d', width: 4 }) +
    path('M156 222Q176 216 184 196H248Q256 216 276 222Q216 212 156 222Z', {
      fill: snow ? SNOW : '#6d6a64',
      width: 5,
    }) +
    path('M186 196H246', { width: 7 }) +
    rect(203, 222, 26, 13, { fill: GOLD, width: 3 }, 1)
  );
}

/** The market town inside its old wall; 480 × 320, standing on y = 306. */
function town(palette: Palette, season: SeasonName): string {
  const { snow } = palette;
  const house = (x: number, w: number, base: number, wall: string, roof: string) =>
    farmhouse(x, w, base, wall, roof, snow);
  const tree = (x: number, y: number, r: number) =>
    season === 'winter'
      ? group(bare(0, r * 3), `translate(${x} ${y - 170}) scale(.9)`)
      : cloud(
          [
            [x, y - r, r],
            [x + r, y - r * 0.7, r * 0.8],
            [x - r * 0.8, y - r * 0.6, r * 0.7],
          ],
          palette.leaf,
        );
  return (
    ellipse(240, 300, 236, 16, { fill: '#2a211c22', width: 0 }) +
    tree(50, 214, 24) +
    pagoda(96, 212, snow) +
    house(136, 68, 190, '#efe3c6', '#6d6a64') +
    house(212, 64, 176, PAPER, '#7d5a44') +
    house(286, 60, 186, '#e8d3a6', '#6d6a64') +
    tree(438, 214, 22) +
    office(336, 238, snow) +
    house(32, 76, 240, PAPER, '#6d6a64') +
    house(120, 66, 232, '#e8d3a6', '#8b6f5a') +
    house(252, 74, 238, PAPER, '#6d6a64') +
    tree(24, 262, 16) +
    house(60, 66, 262, '#efe3c6', '#7d5a44') +
    house(288, 60, 262, '#e8d3a6', '#6d6a64') +
    tree(448, 262, 15) +
    wallAndGate(snow)
  );
}

/** A flat boat with a mat roof. */
function boat(): string {
  return (
    path('M20 140Q60 152 120 152T224 136Q208 178 170 182H78Q40 180 20 140Z', { fill: '#8a5a36', width: 5 }) +
    path('M78 150Q80 104 122 104T166 148Z', { fill: '#d9b878', width: 5 }) +
    path('M100 110L98 150M122 104V152M146 110L148 148', { stroke: '#a5833c', width: 4 }) +
    limb('M196 138L206 92', 6, WOOD_DEEP) +
    path('M212 176L236 84', { width: 5 })
  );
}

/** Rows of 240 × 200: trees and rick, farms and hills, then the town and the boat. */
export function mapLand(season: SeasonName): string {
  const palette = PALETTES[season];
  const cells = [
    roundTree(palette),
    poplar(palette),
    thirdTree(palette),
    stack(season),
    village(palette, season, false),
    village(palette, season, true),
    hill(palette, false),
    hill(palette, true),
  ].map((cell, at) => group(cell, `translate(${(at % 4) * CELL.width} ${Math.floor(at / 4) * CELL.height})`));
  return svg(
    960,
    720,
    cells.join('') + group(town(palette, season), 'translate(0 400)') + group(boat(), 'translate(500 420)'),
  );
}
