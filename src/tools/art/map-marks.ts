/** What tells how things stand with a dealer, readable by its shape: slips, a clock, a flag, a coin, a crate. And the rep. */
import { ellipse, GOLD, group, JADE, limb, PAPER, path, rect, SEAL, svg, WOOD, WOOD_DEEP } from './ink.ts';

/** Cells 100 × 110, standing on y = 104. */
const CELL = { width: 100, height: 110 } as const;
const SLIP = '#fffaf0';

const slip = (inner = ''): string =>
  path('M20 12L80 8L83 92L70 97L58 92L46 98L34 93L21 97Z', { fill: SLIP, width: 5 }) + inner;
const lines = path('M33 30H68M33 45H64M33 60H50', { stroke: '#8a7358', width: 5 });

/** Nothing agreed: a slip nobody has written on, its edge still to be torn off. */
function blank(): string {
  return (
    path('M20 12L80 8L83 92L70 97L58 92L46 98L34 93L21 97Z', {
      fill: '#f5ead6cc',
      stroke: '#f5ead6',
      width: 7,
    }) +
    '<path d="M20 12L80 8L83 92L70 97L58 92L46 98L34 93L21 97Z" fill="none" stroke="#4b3f36" stroke-width="5.5" stroke-dasharray="12 9" stroke-linecap="round"/>'
  );
}

/** Something was said, but neither day nor sum: writing without a seal. */
function word(): string {
  return slip(path('M33 34Q42 24 50 34T67 34M33 54Q42 44 50 54T64 54', { stroke: '#8a7358', width: 5 }));
}

function sealed(): string {
  return slip(
    lines +
      path('M50 56L84 53L86 86L52 88Z', { fill: SEAL, stroke: '#8c2b20', width: 4 }) +
      path('M59 64H76V79H59ZM67 64V79', { stroke: '#fbeedd', width: 4 }),
  );
}

function due(): string {
  return (
    path('M22 34Q12 14 30 10M78 34Q88 14 70 10', { width: 9 }) +
    path('M30 90L22 102M70 90L78 102', { width: 8 }) +
    ellipse(50, 56, 39, 39, { fill: GOLD, width: 5 }) +
    ellipse(50, 56, 28, 28, { fill: SLIP, width: 4 }) +
    path('M50 38V57L63 65', { width: 7 })
  );
}

function overdue(): string {
  return (
    path('M22 104V8', { width: 11 }) +
    path('M22 102V10', { stroke: WOOD_DEEP, width: 4 }) +
    path('M24 10Q44 2 62 10T94 10L88 36L95 62Q78 70 60 63T24 64Z', { fill: SEAL, width: 5 }) +
    path('M58 18V40', { stroke: '#fff6e0', width: 10 }) +
    ellipse(58, 54, 5.5, 5.5, { fill: '#fff6e0', width: 0 })
  );
}

/** Paid as promised: a coin with a square hole, and a tick. */
function settled(): string {
  return (
    ellipse(50, 56, 41, 41, { fill: '#d9a441', width: 5 }) +
    ellipse(50, 56, 31, 31, { stroke: '#8f6420', width: 3.5 }) +
    rect(39, 45, 22, 22, { fill: PAPER, width: 4.5 }, 2) +
    path('M44 78L58 94L92 54', { stroke: SLIP, width: 18 }) +
    path('M44 78L58 94L92 54', { stroke: JADE, width: 10 })
  );
}

/** A measure under way: a crate of ours, with a pennant on it. */
function crate(): string {
  return (
    path('M30 60V6', { width: 7 }) +
    path('M32 8L78 20L32 34Z', { fill: JADE, width: 4.5 }) +
    rect(10, 52, 80, 52, { fill: '#d8ab72', width: 5 }, 3) +
    path('M10 68H90M36 52V104M64 52V104', { stroke: WOOD, width: 4.5 }) +
    path('M40 78L50 70L60 78M50 72V96', { stroke: WOOD_DEEP, width: 6 })
  );
}

/** A coin on its way to the office. */
function coin(): string {
  return (
    ellipse(50, 56, 40, 40, { fill: '#e2b24c', width: 6 }) +
    ellipse(50, 56, 30, 30, { stroke: '#8f6420', width: 4 }) +
    rect(38, 44, 24, 24, { fill: PAPER, width: 5 }, 2)
  );
}

/** In the order the stage knows: none, word, committed, due, overdue, settled, effort, coin. */
export function mapMarks(): string {
  const cells = [blank(), word(), sealed(), due(), overdue(), settled(), crate(), coin()];
  return svg(
    CELL.width * cells.length,
    CELL.height,
    cells.map((cell, at) => group(cell, `translate(${at * CELL.width} 0)`)).join(''),
  );
}

const wheel = (x: number): string =>
  ellipse(x, 110, 17, 17, { fill: '#3a3432', width: 4 }) +
  ellipse(x, 110, 7, 7, { fill: '#c9c2b4', width: 3 });

/** The rep on an electric scooter, driving to the right, ledger bag on the back. */
function rider(): string {
  const scooter =
    path('M24 92Q20 70 46 70H70L76 92H104L116 50', { width: 22 }) +
    path('M24 92Q20 70 46 70H70L76 92H104L116 50', { stroke: SEAL, width: 13 }) +
    path('M116 52L108 30M98 30H120', { width: 7 }) +
    ellipse(122, 52, 8, 9, { fill: '#ffe9a8', width: 3.5 }) +
    path('M36 66H72', { width: 12 });
  const body =
    limb('M62 62L84 74L82 94', 13, '#3d4650') +
    path('M44 66C40 40 46 24 62 22C78 24 80 46 74 66Z', { fill: JADE, width: 4.5 }) +
    limb('M64 34Q82 52 104 38', 9, JADE) +
    ellipse(107, 36, 5.5, 5.5, { fill: '#e8b48c', width: 3 });
  const bag =
    path('M20 34L46 30L48 62L22 64Z', { fill: WOOD, width: 4 }) +
    path('M21 46L47 43', { stroke: WOOD_DEEP, width: 4 });
  const top =
    ellipse(66, 12, 13, 13, { fill: '#e8b48c', width: 4 }) +
    path('M49 12Q48 -8 67 -8Q84 -8 84 8L50 14Z', { fill: '#f3e6c6', width: 4.5 }) +
    path('M52 6Q66 0 82 3', { stroke: SEAL, width: 4 });
  return (
    ellipse(70, 126, 62, 6, { fill: '#2a211c33', width: 0 }) +
    wheel(30) +
    wheel(112) +
    scooter +
    bag +
    body +
    top
  );
}

/** A bank of cloud as on old scrolls. */
function cloud(flip: boolean): string {
  const shape =
    path('M22 74Q2 72 6 56Q12 42 32 46Q36 20 66 22Q88 6 112 24Q140 18 146 42Q172 40 174 58Q174 74 152 74Z', {
      fill: '#fbf4e4',
      width: 4,
    }) +
    path('M44 58Q52 40 70 50Q78 58 70 62M104 52Q116 38 130 50Q134 58 124 60M28 66H92M112 68H150', {
      stroke: '#a89a86',
      width: 4,
    });
  return flip ? group(shape, 'matrix(-1 0 0 1 180 0)') : shape;
}

function rainCloud(): string {
  return cloud(false).replace('#fbf4e4', '#b9bcb8').replaceAll('#a89a86', '#7a7c7a');
}

function sun(): string {
  const rays = Array.from({ length: 12 }, (_, at) => {
    const turn = (at * Math.PI) / 6;
    const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
    return `M${(50 + dx * 36).toFixed(1)} ${(50 + dy * 36).toFixed(1)}L${(50 + dx * 45).toFixed(1)} ${(50 + dy * 45).toFixed(1)}`;
  });
  return (
    path(rays.join(''), { stroke: '#c8642e', width: 5 }) +
    ellipse(50, 50, 27, 27, { fill: '#e2793a', width: 4 })
  );
}

function gust(): string {
  return path('M6 26H86Q106 24 102 10Q94 0 86 12M26 42H128Q150 44 144 60Q134 68 128 58M4 58H92', {
    stroke: '#6b5a4c',
    width: 5,
  });
}

function leaf(): string {
  return (
    path('M8 40Q12 8 44 8Q42 38 8 40Z', { fill: '#c88a3a', width: 4 }) + path('M4 46L34 18', { width: 3.5 })
  );
}

const raindrop = path('M22 4L8 44', { stroke: '#4f6a7a', width: 6 });

function flake(): string {
  return (
    path('M25 5V45M8 15L42 35M42 15L8 35', { stroke: '#fffdf6', width: 9 }) +
    path('M25 5V45M8 15L42 35M42 15L8 35', { stroke: '#b9c4cc', width: 3 })
  );
}

/** Smoke of a stove, rising. */
const puff =
  '<path d="M14 46Q2 36 12 26Q8 12 24 10Q40 6 40 22Q50 30 40 42Q28 52 14 46Z" fill="#fbf4e4" opacity=".85"/>' +
  path('M18 34Q20 22 30 26Q34 32 28 34', { stroke: '#a89a86', width: 3 });

/** A ring as a full brush draws it: thick where it begins, dry where it ends. */
function ring(): string {
  return (
    path(
      'M34 40Q96 -6 178 22Q254 52 226 108Q192 164 100 152Q14 140 16 88Q20 52 62 30Q40 58 32 88Q34 128 104 140Q184 148 212 104Q232 62 172 36Q104 16 34 40Z',
      { fill: SEAL, stroke: SEAL, width: 2 },
    ) + path('M60 26L84 14M222 60L228 74', { stroke: SEAL, width: 5 })
  );
}

/** Lamplight out of the door at dusk. */
const glow =
  '<defs><radialGradient id="lamp"><stop offset="0" stop-color="#fff0b8"/><stop offset=".35" stop-color="#ffd06a" stop-opacity=".8"/><stop offset="1" stop-color="#ff9a3c" stop-opacity="0"/></radialGradient></defs><circle cx="50" cy="50" r="49" fill="url(#lamp)"/>';

/** `[x, y]` of each, as the stage knows them in `sheet.ts`; 600 × 370. */
export function mapThings(): string {
  const at = (x: number, y: number, inner: string): string => group(inner, `translate(${x} ${y})`);
  return svg(
    600,
    370,
    at(4, 14, rider()) +
      at(160, 6, cloud(false)) +
      at(350, 6, cloud(true)) +
      at(160, 96, rainCloud()) +
      at(344, 94, sun()) +
      at(446, 96, gust()) +
      at(0, 150, leaf()) +
      at(60, 150, raindrop) +
      at(100, 150, flake()) +
      at(540, 10, puff) +
      at(0, 210, glow) +
      at(120, 204, ring()),
  );
}
