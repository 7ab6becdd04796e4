/** Things on the table, and the game's own marks. */
import { ellipse, group, INK, PAPER, PAPER_DEEP, path, rect, SEAL, svg, WOOD, WOOD_DEEP } from './ink.ts';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

function table(): string {
  const grain = range(7)
    .map((at) =>
      path(`M${at * 240 - 60} ${60 + (at % 3) * 34}q90 -10 200 2t190 -4`, { stroke: '#7a4d2c', width: 4 }),
    )
    .join('');
  return svg(
    1600,
    320,
    rect(-10, 10, 1620, 320, { fill: WOOD }, 0) +
      path('M0 24H1600', { stroke: '#b07c4e', width: 8 }) +
      grain +
      path('M0 216H1600V320H0Z', { fill: WOOD_DEEP, width: 0 }) +
      path('M0 12H1600M0 216H1600', { width: 6 }) +
      path('M0 228H1600', { stroke: '#472a17', width: 5 }),
  );
}

function statement(): string {
  const rows = range(7)
    .map((at) => path(`M34 ${112 + at * 30}H446`, { stroke: '#c7ad84', width: 2.5 }))
    .join('');
  return svg(
    480,
    340,
    group(
      rect(10, 10, 456, 316, { fill: '#fffaf0' }, 4) +
        path('M34 76H446', { width: 4 }) +
        path('M330 76V310', { stroke: SEAL, width: 3 }) +
        path('M120 76V310', { stroke: '#c7ad84', width: 2.5 }) +
        rows +
        path('M40 44H210', { width: 9, stroke: '#6b5a4c' }) +
        path('M300 40H440M340 54H440', { width: 5, stroke: '#b59a70' }),
      'rotate(-1 240 170)',
    ),
  );
}

/** 回款, carved: strokes as a seal cutter squares them. */
function carved(colour: string): string {
  const hui = 'M36 42H96V158H36ZM54 74H78V126H54Z';
  const kuan =
    'M108 50H142M125 38V66M110 68H140M114 82H137M108 98H142M125 98V148M114 112L108 134M136 112L142 134M158 38L148 70M154 56H176L168 80M160 84Q160 120 146 158M162 112Q168 142 180 158';
  return path(hui, { stroke: colour, width: 11 }) + path(kuan, { stroke: colour, width: 8.5 });
}

function sealMark(): string {
  return svg(
    200,
    200,
    path('M16 22L180 14L188 178L24 188Z', { fill: SEAL, stroke: SEAL, width: 8 }) +
      carved('#fbeedd') +
      path('M20 60l8 4M178 120l-9 3M70 184l3 -9', { stroke: '#fbeedd', width: 4 }),
  );
}

function sealStamp(): string {
  return svg(
    200,
    260,
    path('M62 26Q100 4 138 26Q150 70 128 108H72Q50 70 62 26Z', { fill: '#9c6b3e' }) +
      path('M112 22Q140 66 122 106', { stroke: '#7d5230', width: 8 }) +
      rect(48, 106, 104, 106, { fill: '#b98652' }, 6) +
      path('M126 110V208', { stroke: '#946538', width: 10 }) +
      rect(42, 208, 116, 30, { fill: SEAL }, 4),
  );
}

function cup(): string {
  return svg(
    200,
    200,
    ellipse(100, 168, 82, 18, { fill: PAPER_DEEP }) +
      path('M44 66H150L140 150Q98 172 54 150Z', { fill: PAPER }) +
      path('M150 82Q190 84 178 118Q168 138 143 132', { width: 9 }) +
      path('M50 100Q98 114 146 100', { stroke: '#4c6f8a', width: 9 }) +
      ellipse(97, 66, 53, 15, { fill: '#a9763a' }) +
      path('M80 40q-12 -16 0 -32M110 40q12 -16 0 -32', { stroke: '#8a7a6a', width: 5 }),
  );
}

function phone(): string {
  return svg(
    200,
    200,
    group(
      rect(58, 16, 84, 164, { fill: '#2a2a2e' }, 16) +
        rect(67, 32, 66, 124, { fill: '#a9c4cf' }, 5) +
        path('M74 60H118M74 78H108M74 96H122', { stroke: '#fbf6ea', width: 7 }) +
        ellipse(100, 168, 5, 5, { fill: '#8a8a90', width: 0 }),
      'rotate(10 100 100)',
    ),
  );
}

function abacus(): string {
  const rods = range(7).map((at) => {
    const x = 32 + at * 23;
    const beads = [112, 126, 140 + (at % 2) * 8]
      .map((y) => ellipse(x, y, 10, 6.5, { fill: WOOD_DEEP, width: 3 }))
      .join('');
    return (
      path(`M${x} 58V160`, { width: 3 }) +
      ellipse(x, 72 + (at % 3) * 4, 10, 6.5, { fill: SEAL, width: 3 }) +
      beads
    );
  });
  return svg(
    200,
    200,
    rect(10, 46, 180, 124, { fill: '#7b4b2a' }, 8) +
      rect(21, 57, 158, 102, { fill: '#ecd5a8' }, 4) +
      rods.join('') +
      path('M21 94H179', { width: 7, stroke: '#7b4b2a' }),
  );
}

function rope(): string {
  const twists = range(42)
    .map((at) =>
      path(`M${at * 24 - 2} 54Q${at * 24 + 7} 44 ${at * 24 + 11} 27`, { stroke: '#8f6a34', width: 4 }),
    )
    .join('');
  return svg(
    1000,
    80,
    path('M-10 24H1010V57H-10Z', { fill: '#d3a75e' }) +
      twists +
      path('M-10 24H1010M-10 57H1010', { width: 4.5 }),
  );
}

function knot(): string {
  return svg(
    90,
    110,
    path('M45 52L18 104L40 92L46 106L52 92L74 104Z', { fill: SEAL }) +
      path('M10 22Q-2 60 45 52Q92 60 80 22Q60 8 45 30Q30 8 10 22Z', { fill: SEAL }) +
      ellipse(45, 44, 17, 21, { fill: '#c94c39' }) +
      path('M38 32Q45 44 38 56', { width: 3.5 }),
  );
}

function paper(): string {
  const flecks = range(46).map((at) => {
    const x = (at * 97) % 240;
    const y = (at * 61 + (at % 7) * 13) % 240;
    return `M${x} ${y}l${((at * 5) % 9) - 4} ${((at * 3) % 7) - 3}`;
  });
  return svg(
    240,
    240,
    rect(0, 0, 240, 240, { fill: PAPER, width: 0 }, 0) +
      path(flecks.join(''), { stroke: '#e6d3b0', width: 1.5 }),
  );
}

function logo(): string {
  return svg(
    200,
    200,
    path('M12 16L186 10L190 182L18 190Z', { fill: SEAL, stroke: INK, width: 7 }) + carved('#fbeedd'),
  );
}

export const PROPS = {
  table: table(),
  statement: statement(),
  'seal-mark': sealMark(),
  'seal-stamp': sealStamp(),
  teacup: cup(),
  phone: phone(),
  abacus: abacus(),
  rope: rope(),
  'rope-knot': knot(),
  paper: paper(),
  logo: logo(),
} as const;
