/** Hair, in two layers: what falls behind the head and what lies before the brow. */
import { cloud, ellipse, GOLD, group, n, path, SEAL } from './ink.ts';
import type { Hair, Sitter } from './people.ts';

const X = 320;

/** A head of hair: its colour, half the width of the skull, and where the skull ends left and right. */
interface Cut {
  readonly fill: string;
  readonly w: number;
  readonly l: number;
  readonly r: number;
}

function cutOf({ hairColour: fill, face: { skull: w } }: Sitter): Cut {
  return { fill, w, l: X - w, r: X + w };
}

export function hairBehind(person: Sitter): string {
  return BEHIND[person.hair]?.(cutOf(person)) ?? '';
}

/** What falls behind the head. */
const BEHIND: Partial<Record<Hair, (cut: Cut) => string>> = {
  perm: ({ fill }) =>
    cloud(
      [
        [X, 96, 52],
        [X - 56, 108, 50],
        [X + 56, 108, 50],
        [X - 100, 148, 46],
        [X + 100, 148, 46],
        [X - 124, 204, 42],
        [X + 124, 204, 42],
        [X - 126, 262, 38],
        [X + 126, 262, 38],
        [X - 108, 312, 30],
        [X + 108, 312, 30],
      ],
      fill,
    ),
  bob: ({ fill, w }) =>
    path(
      `M${n(X - w - 24)} 340C${n(X - w - 48)} 150 ${n(X - 96)} 62 ${X} 62C${n(X + 96)} 62 ${n(X + w + 48)} 150 ${n(X + w + 24)} 340Q${n(X + w - 10)} 352 ${n(X + w - 22)} 330H${n(X - w + 22)}Q${n(X - w + 10)} 352 ${n(X - w - 24)} 340Z`,
      { fill },
    ),
  bun: ({ fill, w }) =>
    ellipse(X, 72, 46, 38, { fill }) +
    path(
      `M${n(X - w - 12)} 250C${n(X - w - 20)} 130 ${n(X - 80)} 74 ${X} 74C${n(X + 80)} 74 ${n(X + w + 20)} 130 ${n(X + w + 12)} 250Z`,
      { fill },
    ),
  clipped: ({ fill, w }) =>
    cloud(
      [
        [X + 18, 70, 36],
        [X + 60, 78, 34],
        [X + 88, 100, 26],
      ],
      fill,
    ) +
    path(
      `M${n(X - w - 10)} 258C${n(X - w - 20)} 130 ${n(X - 84)} 78 ${X} 78C${n(X + 84)} 78 ${n(X + w + 20)} 130 ${n(X + w + 10)} 258Z`,
      { fill },
    ),
  waves: ({ fill, w }) =>
    cloud(
      [
        [X - w + 8, 308, 26],
        [X + w - 8, 308, 26],
        [X - w + 38, 330, 24],
        [X + w - 38, 330, 24],
      ],
      fill,
    ) +
    path(
      `M${n(X - w - 16)} 300C${n(X - w - 34)} 150 ${n(X - 92)} 66 ${X} 66C${n(X + 92)} 66 ${n(X + w + 34)} 150 ${n(X + w + 16)} 300Z`,
      { fill },
    ),
};

export function hairBefore(person: Sitter): string {
  return BEFORE[person.hair]?.(cutOf(person)) ?? '';
}

/** What lies before the brow. */
const BEFORE: Partial<Record<Hair, (cut: Cut) => string>> = {
  receding: ({ fill, l, r }) =>
    path(
      `M${n(l - 2)} 226C${n(l - 12)} 150 ${n(l + 22)} 92 ${n(X - 26)} 80C${n(X + 30)} 70 ${n(r - 24)} 88 ${n(r - 4)} 140C${n(r + 8)} 172 ${n(r + 6)} 200 ${n(r + 2)} 226C${n(r - 8)} 196 ${n(r - 12)} 178 ${n(r - 24)} 160C${n(X + 50)} 132 ${n(X + 16)} 140 ${n(X - 6)} 122C${n(X - 32)} 144 ${n(l + 40)} 138 ${n(l + 22)} 168C${n(l + 10)} 186 ${n(l + 6)} 204 ${n(l - 2)} 226Z`,
      { fill },
    ) +
    path(
      `M${n(l + 34)} 124Q${n(X - 40)} 96 ${n(X - 8)} 98M${n(X + 20)} 102Q${n(X + 60)} 100 ${n(r - 30)} 128`,
      { width: 3 },
    ),
  perm: ({ fill }) =>
    cloud(
      [
        [X - 84, 140, 34],
        [X - 44, 122, 36],
        [X, 112, 34],
        [X + 44, 120, 36],
        [X + 84, 140, 34],
      ],
      fill,
    ),
  parted: ({ fill, l, r }) =>
    path(
      `M${n(l - 4)} 224C${n(l - 22)} 120 ${n(l + 44)} 58 ${n(X - 30)} 66C${n(X + 40)} 46 ${n(r + 26)} 84 ${n(r + 4)} 224C${n(r - 6)} 190 ${n(r - 14)} 168 ${n(r - 26)} 152C${n(X + 60)} 156 ${n(X - 10)} 150 ${n(X - 48)} 112C${n(X - 60)} 140 ${n(l + 24)} 158 ${n(l + 14)} 178C${n(l + 6)} 194 ${n(l + 2)} 206 ${n(l - 4)} 224Z`,
      { fill },
    ) +
    path(
      `M${n(X - 46)} 110Q${n(X + 10)} 84 ${n(X + 70)} 96M${n(X - 30)} 124Q${n(X + 20)} 112 ${n(r - 34)} 124`,
      { stroke: '#5a4c44', width: 3.5 },
    ),
  cap: ({ fill, l, r }) =>
    path(
      `M${n(l - 2)} 230Q${n(l + 2)} 194 ${n(l + 14)} 176L${n(l + 30)} 168L${n(l + 12)} 216ZM${n(r + 2)} 230Q${n(r - 2)} 194 ${n(r - 14)} 176L${n(r - 30)} 168L${n(r - 12)} 216Z`,
      { fill },
    ) +
    path(
      `M${n(l - 8)} 172C${n(l - 26)} 92 ${n(X - 80)} 54 ${X} 54C${n(X + 80)} 54 ${n(r + 26)} 92 ${n(r + 8)} 172Q${X} 134 ${n(l - 8)} 172Z`,
      { fill: '#4c6076' },
    ) +
    path(
      `M${n(l - 4)} 172Q${X} 130 ${n(r + 4)} 172Q${n(r - 6)} 196 ${n(X + 62)} 178Q${X} 164 ${n(X - 62)} 178Q${n(l + 6)} 196 ${n(l - 4)} 172Z`,
      { fill: '#3b4c5e' },
    ) +
    path(`M${X} 56V140M${n(l + 18)} 112Q${X} 84 ${n(r - 18)} 112`, { stroke: '#34424f', width: 3.5 }),
  slick: ({ fill, l, r }) =>
    path(
      `M${n(l - 2)} 220C${n(l - 14)} 150 ${n(l + 6)} 108 ${n(l + 36)} 92C${n(X - 40)} 40 ${n(X + 60)} 44 ${n(r - 10)} 92C${n(r + 22)} 124 ${n(r + 8)} 180 ${n(r + 2)} 220C${n(r - 6)} 186 ${n(r - 10)} 168 ${n(r - 22)} 146C${n(X + 40)} 122 ${n(X - 40)} 122 ${n(l + 24)} 146C${n(l + 10)} 168 ${n(l + 6)} 186 ${n(l - 2)} 220Z`,
      { fill },
    ) +
    path(
      `M${n(l + 40)} 134Q${n(X - 30)} 78 ${n(X + 30)} 66M${n(X - 10)} 124Q${n(X + 30)} 82 ${n(X + 76)} 80M${n(X + 46)} 126Q${n(X + 70)} 100 ${n(r - 12)} 100`,
      { stroke: '#564a44', width: 3.5 },
    ),
  crew: ({ fill, l, r }) =>
    path(
      `M${n(l - 2)} 222C${n(l - 10)} 160 ${n(l - 2)} 108 ${n(l + 20)} 86L${n(l + 34)} 76L${n(X - 40)} 70L${X} 74L${n(X + 42)} 68L${n(r - 32)} 76L${n(r - 18)} 88C${n(r + 2)} 110 ${n(r + 10)} 160 ${n(r + 2)} 222C${n(r - 8)} 190 ${n(r - 8)} 166 ${n(r - 20)} 142Q${X} 122 ${n(l + 20)} 142C${n(l + 8)} 166 ${n(l + 8)} 190 ${n(l - 2)} 222Z`,
      { fill },
    ),
  bob: ({ fill, l, r }) =>
    path(
      `M${n(l - 16)} 300C${n(l - 34)} 160 ${n(X - 90)} 66 ${X} 64C${n(X + 90)} 66 ${n(r + 34)} 160 ${n(r + 16)} 300C${n(r + 4)} 260 ${n(r + 2)} 216 ${n(r - 12)} 182C${n(X + 70)} 180 ${n(X + 30)} 164 ${n(X - 16)} 120C${n(X - 30)} 160 ${n(l + 34)} 172 ${n(l + 12)} 190C${n(l)} 220 ${n(l - 4)} 264 ${n(l - 16)} 300Z`,
      { fill },
    ) + path(`M${n(X - 14)} 118Q${n(X + 30)} 92 ${n(X + 76)} 108`, { stroke: '#55443f', width: 3.5 }),
  bun: ({ fill, l, r }) =>
    path(
      `M${n(l - 2)} 226C${n(l - 10)} 140 ${n(X - 70)} 88 ${X} 86C${n(X + 70)} 88 ${n(r + 10)} 140 ${n(r + 2)} 226C${n(r - 6)} 180 ${n(X + 60)} 132 ${n(X - 10)} 122C${n(X - 60)} 132 ${n(l + 10)} 180 ${n(l - 2)} 226Z`,
      { fill },
    ),
  clipped: ({ fill, l, r }) =>
    path(
      `M${n(l - 4)} 258C${n(l - 18)} 150 ${n(X - 84)} 80 ${X} 80C${n(X + 84)} 80 ${n(r + 18)} 150 ${n(r + 4)} 258C${n(r - 2)} 220 ${n(r - 4)} 196 ${n(r - 18)} 174C${n(X + 74)} 168 ${n(X + 52)} 150 ${n(X + 44)} 122C${n(X + 8)} 160 ${n(X - 50)} 174 ${n(l + 16)} 180C${n(l + 4)} 200 ${n(l + 2)} 226 ${n(l - 4)} 258Z`,
      { fill },
    ) +
    path(
      `M${n(X + 36)} 118Q${n(X - 20)} 150 ${n(l + 30)} 156M${n(X + 16)} 104Q${n(X - 40)} 116 ${n(l + 40)} 132`,
      {
        stroke: '#6d4a40',
        width: 3.5,
      },
    ) +
    path(
      `M${n(X + 30)} 92L${n(X + 88)} 106L${n(X + 84)} 122L${n(X + 72)} 114L${n(X + 64)} 122L${n(X + 54)} 110L${n(X + 44)} 116L${n(X + 26)} 106Z`,
      { fill: SEAL },
    ),
  fringe: ({ fill, l, r }) =>
    path(
      `M${n(l - 2)} 226C${n(l - 16)} 140 ${n(l + 28)} 76 ${n(X - 12)} 70C${n(X + 74)} 64 ${n(r + 18)} 122 ${n(r + 2)} 226C${n(r - 6)} 198 ${n(r - 8)} 180 ${n(r - 14)} 166Q${n(r - 30)} 160 ${n(r - 38)} 142Q${n(r - 40)} 158 ${n(r - 52)} 164Q${n(X + 30)} 154 ${n(X + 26)} 132Q${n(X + 20)} 156 ${n(X - 2)} 166Q${n(X - 14)} 152 ${n(X - 12)} 134Q${n(X - 34)} 158 ${n(l + 36)} 160Q${n(l + 22)} 164 ${n(l + 14)} 174C${n(l + 6)} 190 ${n(l + 4)} 206 ${n(l - 2)} 226Z`,
      { fill },
    ) +
    path(
      `M${n(X - 8)} 118Q${n(X - 40)} 100 ${n(l + 40)} 116M${n(X + 28)} 118Q${n(X + 44)} 92 ${n(X + 70)} 100`,
      { stroke: '#6b625d', width: 3.5 },
    ) +
    path(`M${n(l + 4)} 178l5 20M${n(l + 12)} 168l4 16M${n(r - 4)} 178l-5 20M${n(r - 12)} 168l-4 16`, {
      stroke: '#a59d96',
      width: 3,
    }),
  waves: ({ fill, l, r }) =>
    path(
      `M${n(l - 8)} 286C${n(l - 34)} 150 ${n(X - 94)} 68 ${n(X + 8)} 68C${n(X + 96)} 68 ${n(r + 34)} 150 ${n(r + 8)} 286C${n(r + 10)} 252 ${n(r - 8)} 236 ${n(r - 6)} 212C${n(r - 4)} 192 ${n(r - 26)} 184 ${n(r - 28)} 166C${n(X + 62)} 164 ${n(X + 42)} 146 ${n(X + 40)} 114C${n(X + 26)} 146 ${n(X - 6)} 132 ${n(X - 20)} 152C${n(X - 36)} 146 ${n(X - 60)} 156 ${n(l + 30)} 178C${n(l + 6)} 186 ${n(l + 12)} 214 ${n(l + 2)} 230C${n(l - 6)} 246 ${n(l - 6)} 264 ${n(l - 8)} 286Z`,
      { fill },
    ) +
    path(
      `M${n(X + 34)} 108Q${n(X - 10)} 104 ${n(X - 26)} 126T${n(l + 22)} 150M${n(X + 10)} 86Q${n(X - 44)} 88 ${n(l + 26)} 118M${n(X + 50)} 112Q${n(X + 60)} 138 ${n(r - 14)} 150`,
      { stroke: '#5d4d5a', width: 3.5 },
    ) +
    flower(l + 4, 172),
  swept: ({ fill, l, r }) =>
    path(
      `M${n(l - 4)} 240C${n(l - 30)} 196 ${n(l - 22)} 120 ${n(l + 24)} 90C${n(X - 50)} 54 ${n(X + 50)} 54 ${n(r - 24)} 90C${n(r + 22)} 120 ${n(r + 30)} 196 ${n(r + 4)} 240C${n(r - 4)} 206 ${n(r + 2)} 178 ${n(r - 18)} 152C${n(r - 30)} 128 ${n(X + 44)} 110 ${n(X + 16)} 116L${X} 130L${n(X - 16)} 116C${n(X - 44)} 110 ${n(l + 30)} 128 ${n(l + 18)} 152C${n(l - 2)} 178 ${n(l + 4)} 206 ${n(l - 4)} 240Z`,
      { fill },
    ) +
    path(
      `M${X} 116V80M${n(X - 26)} 108Q${n(X - 30)} 88 ${n(X - 24)} 78M${n(X + 26)} 108Q${n(X + 30)} 88 ${n(X + 24)} 78M${n(l + 34)} 122Q${n(l + 36)} 104 ${n(X - 54)} 90M${n(r - 34)} 122Q${n(r - 36)} 104 ${n(X + 54)} 90`,
      { stroke: '#a39a8c', width: 3.5 },
    ),
  bald: ({ fill, l, r }) =>
    path(
      `M${n(l - 2)} 246C${n(l - 24)} 214 ${n(l - 16)} 176 ${n(l + 6)} 158C${n(l + 14)} 184 ${n(l + 4)} 216 ${n(l - 2)} 246ZM${n(r + 2)} 246C${n(r + 24)} 214 ${n(r + 16)} 176 ${n(r - 6)} 158C${n(r - 14)} 184 ${n(r - 4)} 216 ${n(r + 2)} 246Z`,
      { fill },
    ) + path(`M${n(X - 56)} 108Q${n(X - 30)} 94 ${n(X + 2)} 96`, { stroke: '#f7dcc2', width: 7 }),
};

/** A camellia over the ear. */
function flower(x: number, y: number): string {
  const petals = [0, 72, 144, 216, 288]
    .map((turn) => group(ellipse(0, -15, 12, 13, { fill: SEAL, width: 3.5 }), `rotate(${turn})`))
    .join('');
  return group(petals + ellipse(0, 0, 8, 8, { fill: GOLD, width: 3 }), `translate(${n(x)} ${n(y)})`);
}
