/** Goods of the eight trades, each standing on the line y = 0 and about 60–110 high. */
import { ellipse, GOLD, group, JADE, PAPER, path, rect, SEAL } from './ink.ts';

export const TRADES = [
  'liquor',
  'grocery',
  'building',
  'seed',
  'appliance',
  'hardware',
  'feed',
  'beverage',
] as const;
export type TradeName = (typeof TRADES)[number];

const pick = <Item>(items: readonly [Item, ...Item[]], at: number): Item =>
  items[at % items.length] ?? items[0];

function bottle(at: number): string {
  const fill = pick(['#7a3f2c', '#3f5f4c', '#e9dcc0', '#8c2b20'], at);
  return (
    path('M-13 0V-52Q-13 -62 -7 -68V-92H7V-68Q13 -62 13 -52V0Z', { fill }) +
    rect(-13, -44, 26, 26, { fill: PAPER, width: 2.5 }, 1) +
    rect(-8, -100, 16, 12, { fill: SEAL, width: 2.5 }, 1)
  );
}
function carton(
  at: number,
  fills: readonly [string, ...string[]] = ['#c9955a', '#b98248', '#d8ab72'],
): string {
  return (
    rect(-32, -54, 64, 54, { fill: pick(fills, at) }, 2) +
    path('M-32 -36H32', { width: 3 }) +
    path('M-6 -54V-36H6V-54', { fill: '#efe0bd', width: 2.5 }) +
    path('M-20 -18H4', { width: 4 })
  );
}
function gift(at: number): string {
  return (
    rect(-26, -76, 52, 76, { fill: pick([SEAL, '#d9a441', '#8c2b20'], at) }, 2) +
    path('M0 -76V0M-26 -44H26', { stroke: '#f0d08a', width: 6 }) +
    ellipse(0, -44, 11, 11, { fill: '#f0d08a', width: 3 })
  );
}
function jar(at: number): string {
  const fill = pick(['#d9b25c', '#b9794a', '#c8b48c'], at);
  return (
    path('M-24 0Q-32 -30 -20 -52H20Q32 -30 24 0Z', { fill }) +
    rect(-18, -66, 36, 15, { fill: '#6b4a30', width: 3 }, 3)
  );
}
function sack(at: number, fill = '#e6d3a8'): string {
  return (
    path('M-36 0Q-46 -34 -32 -74Q-38 -86 -26 -88Q0 -80 26 -88Q38 -86 32 -74Q46 -34 36 0Z', { fill }) +
    path('M-32 -74Q0 -64 32 -74', { width: 3.5 }) +
    ellipse(0, -34, 18, 18, { fill: pick([JADE, SEAL, GOLD], at), width: 3 })
  );
}
function can(at: number): string {
  return (
    rect(-15, -46, 30, 46, { fill: pick([SEAL, '#3f7d8c', '#d9a441', JADE], at) }, 4) +
    path('M-15 -34H15M-15 -12H15', { stroke: '#fff6e0', width: 4 })
  );
}
function drink(at: number): string {
  const fill = pick(['#cf7a3a', '#7fa7a0', '#b5493d', '#d9b84f'], at);
  return (
    path('M-14 0V-56Q-14 -66 -6 -74V-88H6V-74Q14 -66 14 -56V0Z', { fill }) +
    rect(-14, -46, 28, 20, { fill: PAPER, width: 2.5 }, 1)
  );
}
function tiles(at: number): string {
  const fill = pick(['#c9c4b4', '#b9a384', '#9fb0ae'], at);
  return [0, 1, 2].map((layer) => rect(-38 + layer * 3, -22 - layer * 21, 74, 20, { fill }, 2)).join('');
}
function paint(at: number): string {
  return (
    rect(-26, -56, 52, 56, { fill: '#d9d2c2' }, 4) +
    path('M-26 -40H26V-14H-26Z', { fill: pick(['#7f9fb0', SEAL, GOLD], at), width: 3 }) +
    path('M-26 -52Q0 -86 26 -52', { width: 3.5 })
  );
}
function pipe(at: number): string {
  return [0, 1, 2]
    .map(
      (row) =>
        ellipse(-24 + row * 24, -18 - (at % 2) * 2, 14, 14, { fill: '#b7b3a8' }) +
        ellipse(-24 + row * 24, -18 - (at % 2) * 2, 6, 6, { fill: '#5f5a52', width: 2.5 }),
    )
    .join('');
}
function screen(at: number): string {
  return (
    rect(-48, -78, 96, 62, { fill: '#2f2d30' }, 5) +
    rect(-40, -70, 80, 46, { fill: pick(['#8fb3bf', '#a8c2a0', '#c9b58c'], at), width: 2.5 }, 2) +
    path('M-16 0H16M0 -16V0', { width: 6 })
  );
}
function washer(): string {
  return (
    rect(-40, -96, 80, 96, { fill: '#e9e4d8' }, 6) +
    ellipse(0, -42, 27, 27, { fill: '#9cb8c2' }) +
    ellipse(0, -42, 18, 18, { fill: '#c6d8de', width: 3 }) +
    path('M-28 -82H4', { width: 5 }) +
    ellipse(22, -82, 6, 6, { fill: SEAL, width: 2.5 })
  );
}
function cooker(at: number): string {
  return (
    path('M-34 0Q-42 -20 -34 -44H34Q42 -20 34 0Z', { fill: pick(['#f1e9da', '#c56a55', '#b9c6b0'], at) }) +
    path('M-32 -44Q0 -66 32 -44Z', { fill: '#ded3be' }) +
    rect(-14, -30, 28, 14, { fill: '#4b423c', width: 2.5 }, 3)
  );
}
function drill(at: number): string {
  return (
    path('M-34 -58H10L22 -48V-38H-8L-14 -4H-32L-28 -38Q-38 -44 -34 -58Z', {
      fill: pick(['#d9a441', '#3f7d8c', SEAL], at),
    }) + path('M22 -43H44', { width: 6 })
  );
}
function gears(): string {
  return (
    ellipse(-10, -30, 28, 28, { fill: '#9d988c' }) +
    ellipse(-10, -30, 10, 10, { fill: PAPER }) +
    ellipse(28, -16, 15, 15, { fill: '#b7b3a8' }) +
    ellipse(28, -16, 5, 5, { fill: PAPER, width: 3 })
  );
}
function toolbox(at: number): string {
  return (
    rect(-40, -42, 80, 42, { fill: pick(['#b5493d', '#4f6f8a'], at) }, 4) +
    path('M-18 -42Q-18 -60 0 -60T18 -42', { width: 6 }) +
    rect(-8, -30, 16, 12, { fill: GOLD, width: 2.5 }, 2)
  );
}

const SHELVES: Readonly<Record<TradeName, (at: number) => string>> = {
  liquor: (at) => (at % 4 === 3 ? gift(at) : bottle(at)),
  grocery: (at) => [jar(at), sack(at), can(at), carton(at)][at % 4] ?? '',
  building: (at) => [tiles(at), paint(at), pipe(at)][at % 3] ?? '',
  seed: (at) => (at % 3 === 1 ? jar(at) : sack(at, at % 2 ? '#dfe2c0' : '#e6d3a8')),
  appliance: (at) => [screen(at), cooker(at), washer(), cooker(at + 1)][at % 4] ?? '',
  hardware: (at) => [drill(at), toolbox(at), gears(), paint(at)][at % 4] ?? '',
  feed: (at) => (at % 4 === 2 ? carton(at) : sack(at, at % 2 ? '#e9ddb8' : '#d9c08a')),
  beverage: (at) => (at % 5 === 4 ? carton(at, ['#c56a55', '#6f9a94', '#d9a441']) : drink(at)),
};

/** The `at`-th thing on a shelf of this trade, its foot at (x, y). */
export function goods(trade: TradeName, at: number, x: number, y: number, scale = 1): string {
  return group(SHELVES[trade](at), `translate(${Math.round(x)} ${Math.round(y)}) scale(${scale})`);
}

/** Room between two things of a shelf. */
export function spacing(trade: TradeName): number {
  return {
    liquor: 52,
    grocery: 84,
    building: 96,
    seed: 92,
    appliance: 122,
    hardware: 104,
    feed: 94,
    beverage: 54,
  }[trade];
}
