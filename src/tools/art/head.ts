/** Heads: skull, ears, nose, lines of life, hair and what is worn on it. No brows, eyes or mouth: those move. */
import { cloud, ellipse, INK, mirrored, n, path } from './ink.ts';
import type { Person } from './people.ts';

const X = 320;

export function skull({ face: { skull: w, jaw, chin } }: Person): string {
  const right =
    `C${n(X + w * 0.62)} 88 ${n(X + w)} 122 ${n(X + w)} 206 C${n(X + w + 1)} 262 ${n(X + jaw + 6)} 312 ${n(X + jaw * 0.74)} ${n(chin - 30)}` +
    `C${n(X + jaw * 0.5)} ${n(chin - 6)} ${n(X + 26)} ${n(chin)} ${X} ${n(chin)}`;
  const left =
    `C${n(X - 26)} ${n(chin)} ${n(X - jaw * 0.5)} ${n(chin - 6)} ${n(X - jaw * 0.74)} ${n(chin - 30)}` +
    `C${n(X - jaw - 6)} 312 ${n(X - w - 1)} 262 ${n(X - w)} 206 C${n(X - w)} 122 ${n(X - w * 0.62)} 88 ${X} 88Z`;
  return `M${X} 88${right}${left}`;
}

export function head(person: Person): string {
  return [
    hairBehind(person),
    neck(person),
    ears(person),
    face(person),
    nose(person),
    lines(person),
    hairBefore(person),
    worn(person),
  ].join('');
}

function neck({ shade, skin, face: { chin } }: Person): string {
  return (
    path(`M272 ${n(chin - 60)}L268 402Q320 426 372 402L368 ${n(chin - 60)}Z`, { fill: skin }) +
    path(`M274 ${n(chin - 14)}Q320 ${n(chin + 34)} 366 ${n(chin - 14)}L368 ${n(chin - 40)}H272Z`, {
      fill: shade,
      width: 0,
    })
  );
}

function ears({ skin, shade, face: { skull: w } }: Person): string {
  const x = X - w;
  const ear =
    path(
      `M${n(x + 6)} 212C${n(x - 26)} 196 ${n(x - 30)} 236 ${n(x - 18)} 258C${n(x - 12)} 276 ${n(x + 2)} 280 ${n(x + 8)} 270Z`,
      { fill: skin },
    ) + path(`M${n(x - 4)} 226Q${n(x - 18)} 234 ${n(x - 6)} 256`, { stroke: shade, width: 4 });
  return ear + mirrored(ear);
}

function face(person: Person): string {
  const {
    skin,
    shade,
    face: { skull: w, jaw, chin },
  } = person;
  // One shade, on the side away from the window.
  const side = `M${n(X + w - 3)} 170C${n(X + w)} 262 ${n(X + jaw + 4)} 312 ${n(X + jaw * 0.72)} ${n(chin - 32)}C${n(X + jaw * 0.5)} ${n(chin - 10)} ${n(X + 40)} ${n(chin - 4)} ${n(X + 26)} ${n(chin - 3)}C${n(X + jaw * 0.62)} ${n(chin - 26)} ${n(X + w - 22)} 300 ${n(X + w - 16)} 206Z`;
  return path(skull(person), { fill: skin }) + path(side, { fill: shade, width: 0 });
}

function nose({ nose: shape, shade }: Person): string {
  const d = {
    broad: 'M312 214Q304 250 296 268Q292 284 306 286M334 286Q348 284 342 268M306 286Q320 294 334 286',
    straight: 'M314 212Q310 250 303 270Q302 282 312 284M330 284Q338 281 336 272M312 284Q321 290 330 284',
    small: 'M308 270Q306 280 314 281M327 281Q334 279 332 270M314 281Q320 285 327 281',
    round: 'M310 236Q298 254 297 270Q297 286 311 285M330 285Q344 285 342 270M311 285Q320 293 330 285',
  }[shape];
  return path('M322 250Q338 262 338 276Q330 284 322 284Z', { fill: shade, width: 0 }) + path(d, { width: 4 });
}

function lines({ lines: age, shade, face: { jaw } }: Person): string {
  if (age === 'none') return '';
  const fold = path(`M${n(X - 40)} 286Q${n(X - 56)} 304 ${n(X - 54)} 326`, { stroke: shade, width: 4.5 });
  const some = fold + mirrored(fold);
  if (age === 'some') return some;
  const crow = path(`M${n(X - jaw + 2)} 236l-12 -6M${n(X - jaw + 2)} 244l-13 2`, { stroke: shade, width: 4 });
  return (
    some +
    crow +
    mirrored(crow) +
    path('M276 152Q320 144 364 152M284 168Q320 162 356 168', { stroke: shade, width: 4 })
  );
}

function hairBehind({ hair, hairColour: fill, face: { skull: w } }: Person): string {
  switch (hair) {
    case 'perm':
      return cloud(
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
      );
    case 'bob':
      return path(
        `M${n(X - w - 24)} 340C${n(X - w - 48)} 150 ${n(X - 96)} 62 ${X} 62C${n(X + 96)} 62 ${n(X + w + 48)} 150 ${n(X + w + 24)} 340Q${n(X + w - 10)} 352 ${n(X + w - 22)} 330H${n(X - w + 22)}Q${n(X - w + 10)} 352 ${n(X - w - 24)} 340Z`,
        { fill },
      );
    case 'bun':
      return (
        ellipse(X, 72, 46, 38, { fill }) +
        path(
          `M${n(X - w - 12)} 250C${n(X - w - 20)} 130 ${n(X - 80)} 74 ${X} 74C${n(X + 80)} 74 ${n(X + w + 20)} 130 ${n(X + w + 12)} 250Z`,
          { fill },
        )
      );
    default:
      return '';
  }
}

function hairBefore({ hair, hairColour: fill, face: { skull: w } }: Person): string {
  const l = X - w;
  const r = X + w;
  switch (hair) {
    case 'receding':
      return (
        path(
          `M${n(l - 2)} 226C${n(l - 12)} 150 ${n(l + 22)} 92 ${n(X - 26)} 80C${n(X + 30)} 70 ${n(r - 24)} 88 ${n(r - 4)} 140C${n(r + 8)} 172 ${n(r + 6)} 200 ${n(r + 2)} 226C${n(r - 8)} 196 ${n(r - 12)} 178 ${n(r - 24)} 160C${n(X + 50)} 132 ${n(X + 16)} 140 ${n(X - 6)} 122C${n(X - 32)} 144 ${n(l + 40)} 138 ${n(l + 22)} 168C${n(l + 10)} 186 ${n(l + 6)} 204 ${n(l - 2)} 226Z`,
          { fill },
        ) +
        path(
          `M${n(l + 34)} 124Q${n(X - 40)} 96 ${n(X - 8)} 98M${n(X + 20)} 102Q${n(X + 60)} 100 ${n(r - 30)} 128`,
          { width: 3 },
        )
      );
    case 'perm':
      return cloud(
        [
          [X - 84, 140, 34],
          [X - 44, 122, 36],
          [X, 112, 34],
          [X + 44, 120, 36],
          [X + 84, 140, 34],
        ],
        fill,
      );
    case 'parted':
      return (
        path(
          `M${n(l - 4)} 224C${n(l - 22)} 120 ${n(l + 44)} 58 ${n(X - 30)} 66C${n(X + 40)} 46 ${n(r + 26)} 84 ${n(r + 4)} 224C${n(r - 6)} 190 ${n(r - 14)} 168 ${n(r - 26)} 152C${n(X + 60)} 156 ${n(X - 10)} 150 ${n(X - 48)} 112C${n(X - 60)} 140 ${n(l + 24)} 158 ${n(l + 14)} 178C${n(l + 6)} 194 ${n(l + 2)} 206 ${n(l - 4)} 224Z`,
          { fill },
        ) +
        path(
          `M${n(X - 46)} 110Q${n(X + 10)} 84 ${n(X + 70)} 96M${n(X - 30)} 124Q${n(X + 20)} 112 ${n(r - 34)} 124`,
          { stroke: '#5a4c44', width: 3.5 },
        )
      );
    case 'cap':
      return (
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
        path(`M${X} 56V140M${n(l + 18)} 112Q${X} 84 ${n(r - 18)} 112`, { stroke: '#34424f', width: 3.5 })
      );
    case 'slick':
      return (
        path(
          `M${n(l - 2)} 220C${n(l - 14)} 150 ${n(l + 6)} 108 ${n(l + 36)} 92C${n(X - 40)} 40 ${n(X + 60)} 44 ${n(r - 10)} 92C${n(r + 22)} 124 ${n(r + 8)} 180 ${n(r + 2)} 220C${n(r - 6)} 186 ${n(r - 10)} 168 ${n(r - 22)} 146C${n(X + 40)} 122 ${n(X - 40)} 122 ${n(l + 24)} 146C${n(l + 10)} 168 ${n(l + 6)} 186 ${n(l - 2)} 220Z`,
          { fill },
        ) +
        path(
          `M${n(l + 40)} 134Q${n(X - 30)} 78 ${n(X + 30)} 66M${n(X - 10)} 124Q${n(X + 30)} 82 ${n(X + 76)} 80M${n(X + 46)} 126Q${n(X + 70)} 100 ${n(r - 12)} 100`,
          { stroke: '#564a44', width: 3.5 },
        )
      );
    case 'crew':
      return path(
        `M${n(l - 2)} 222C${n(l - 10)} 160 ${n(l - 2)} 108 ${n(l + 20)} 86L${n(l + 34)} 76L${n(X - 40)} 70L${X} 74L${n(X + 42)} 68L${n(r - 32)} 76L${n(r - 18)} 88C${n(r + 2)} 110 ${n(r + 10)} 160 ${n(r + 2)} 222C${n(r - 8)} 190 ${n(r - 8)} 166 ${n(r - 20)} 142Q${X} 122 ${n(l + 20)} 142C${n(l + 8)} 166 ${n(l + 8)} 190 ${n(l - 2)} 222Z`,
        { fill },
      );
    case 'bob':
      return (
        path(
          `M${n(l - 16)} 300C${n(l - 34)} 160 ${n(X - 90)} 66 ${X} 64C${n(X + 90)} 66 ${n(r + 34)} 160 ${n(r + 16)} 300C${n(r + 4)} 260 ${n(r + 2)} 216 ${n(r - 12)} 182C${n(X + 70)} 180 ${n(X + 30)} 164 ${n(X - 16)} 120C${n(X - 30)} 160 ${n(l + 34)} 172 ${n(l + 12)} 190C${n(l)} 220 ${n(l - 4)} 264 ${n(l - 16)} 300Z`,
          { fill },
        ) + path(`M${n(X - 14)} 118Q${n(X + 30)} 92 ${n(X + 76)} 108`, { stroke: '#55443f', width: 3.5 })
      );
    case 'bun':
      return path(
        `M${n(l - 2)} 226C${n(l - 10)} 140 ${n(X - 70)} 88 ${X} 86C${n(X + 70)} 88 ${n(r + 10)} 140 ${n(r + 2)} 226C${n(r - 6)} 180 ${n(X + 60)} 132 ${n(X - 10)} 122C${n(X - 60)} 132 ${n(l + 10)} 180 ${n(l - 2)} 226Z`,
        { fill },
      );
    case 'bald':
      return (
        path(
          `M${n(l - 2)} 246C${n(l - 24)} 214 ${n(l - 16)} 176 ${n(l + 6)} 158C${n(l + 14)} 184 ${n(l + 4)} 216 ${n(l - 2)} 246ZM${n(r + 2)} 246C${n(r + 24)} 214 ${n(r + 16)} 176 ${n(r - 6)} 158C${n(r - 14)} 184 ${n(r - 4)} 216 ${n(r + 2)} 246Z`,
          { fill },
        ) + path(`M${n(X - 56)} 108Q${n(X - 30)} 94 ${n(X + 2)} 96`, { stroke: '#f7dcc2', width: 7 })
      );
  }
}

function worn({ glasses, moustache, hairColour, face: { skull: w } }: Person): string {
  const rims =
    path(`M244 214h54q6 0 6 8l-3 22q-3 20-28 20t-30-20l-4-22q0-8 5-8Z`, { width: 4.5 }) +
    path(`M342 214h54q6 0 5 8l-4 22q-5 20-30 20t-28-20l-3-22q0-8 6-8Z`, { width: 4.5 }) +
    path(`M304 226Q320 216 336 226M240 222L${n(X - w)} 214M400 222L${n(X + w)} 214`, { width: 4.5 });
  const parts = [];
  if (glasses === 'on') parts.push(rims);
  if (glasses === 'up')
    parts.push(
      ellipse(272, 136, 33, 22, { fill: '#ffffff55', stroke: INK, width: 5 }),
      ellipse(368, 136, 33, 22, { fill: '#ffffff55', stroke: INK, width: 5 }),
      path(`M305 132Q320 124 335 132M239 134L${n(X - w + 6)} 150M401 134L${n(X + w - 6)} 150`, { width: 5 }),
    );
  if (moustache)
    parts.push(
      path(
        'M320 294C300 286 276 294 262 312C286 312 304 314 320 304C336 314 354 312 378 312C364 294 340 286 320 294Z',
        { fill: hairColour },
      ),
    );
  return parts.join('');
}
