/** Heads: skull, ears, nose, lines of life, hair and what is worn on it. No brows, eyes or mouth: those move. */
import { hairBefore, hairBehind } from './hair.ts';
import { ellipse, GOLD, group, INK, JADE, mirrored, n, path, rect } from './ink.ts';
import type { Sitter } from './people.ts';

const X = 320;

function skull({ face: { skull: w, jaw, chin } }: Sitter): string {
  const right =
    `C${n(X + w * 0.62)} 88 ${n(X + w)} 122 ${n(X + w)} 206 C${n(X + w + 1)} 262 ${n(X + jaw + 6)} 312 ${n(X + jaw * 0.74)} ${n(chin - 30)}` +
    `C${n(X + jaw * 0.5)} ${n(chin - 6)} ${n(X + 26)} ${n(chin)} ${X} ${n(chin)}`;
  const left =
    `C${n(X - 26)} ${n(chin)} ${n(X - jaw * 0.5)} ${n(chin - 6)} ${n(X - jaw * 0.74)} ${n(chin - 30)}` +
    `C${n(X - jaw - 6)} 312 ${n(X - w - 1)} 262 ${n(X - w)} 206 C${n(X - w)} 122 ${n(X - w * 0.62)} 88 ${X} 88Z`;
  return `M${X} 88${right}${left}`;
}

export function head(person: Sitter): string {
  return [
    hairBehind(person),
    neck(person),
    ears(person),
    face(person),
    cheeks(person),
    nose(person),
    lines(person),
    hairBefore(person),
    worn(person),
    atEars(person),
  ].join('');
}

function neck({ shade, skin, face: { chin } }: Sitter): string {
  return (
    path(`M272 ${n(chin - 60)}L268 402Q320 426 372 402L368 ${n(chin - 60)}Z`, { fill: skin }) +
    path(`M274 ${n(chin - 14)}Q320 ${n(chin + 34)} 366 ${n(chin - 14)}L368 ${n(chin - 40)}H272Z`, {
      fill: shade,
      width: 0,
    })
  );
}

function ears({ skin, shade, face: { skull: w } }: Sitter): string {
  const x = X - w;
  const ear =
    path(
      `M${n(x + 6)} 212C${n(x - 26)} 196 ${n(x - 30)} 236 ${n(x - 18)} 258C${n(x - 12)} 276 ${n(x + 2)} 280 ${n(x + 8)} 270Z`,
      { fill: skin },
    ) + path(`M${n(x - 4)} 226Q${n(x - 18)} 234 ${n(x - 6)} 256`, { stroke: shade, width: 4 });
  return ear + mirrored(ear);
}

function face(person: Sitter): string {
  const {
    skin,
    shade,
    face: { skull: w, jaw, chin },
  } = person;
  // One shade, on the side away from the window.
  const side = `M${n(X + w - 3)} 170C${n(X + w)} 262 ${n(X + jaw + 4)} 312 ${n(X + jaw * 0.72)} ${n(chin - 32)}C${n(X + jaw * 0.5)} ${n(chin - 10)} ${n(X + 40)} ${n(chin - 4)} ${n(X + 26)} ${n(chin - 3)}C${n(X + jaw * 0.62)} ${n(chin - 26)} ${n(X + w - 22)} 300 ${n(X + w - 16)} 206Z`;
  return path(skull(person), { fill: skin }) + path(side, { fill: shade, width: 0 });
}

function cheeks({ rosy }: Sitter): string {
  if (!rosy) return '';
  const cheek = ellipse(X - 70, 288, 23, 17, { fill: '#e08e6c', width: 0 });
  return cheek + mirrored(cheek);
}

function nose({ nose: shape, shade }: Sitter): string {
  const d = {
    broad: 'M312 214Q304 250 296 268Q292 284 306 286M334 286Q348 284 342 268M306 286Q320 294 334 286',
    straight: 'M314 212Q310 250 303 270Q302 282 312 284M330 284Q338 281 336 272M312 284Q321 290 330 284',
    small: 'M308 270Q306 280 314 281M327 281Q334 279 332 270M314 281Q320 285 327 281',
    round: 'M310 236Q298 254 297 270Q297 286 311 285M330 285Q344 285 342 270M311 285Q320 293 330 285',
  }[shape];
  return path('M322 250Q338 262 338 276Q330 284 322 284Z', { fill: shade, width: 0 }) + path(d, { width: 4 });
}

function lines({ lines: age, shade, face: { jaw } }: Sitter): string {
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

function worn({ glasses, moustache, goatee, hairColour, face: { skull: w, chin } }: Sitter): string {
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
  if (glasses === 'square')
    parts.push(
      path('M240 206h62q7 0 6 8l-3 40q-1 12-14 12h-42q-13 0-14-12l-3-40q-1-8 8-8Z', { width: 5 }),
      path('M338 206h62q9 0 8 8l-3 40q-1 12-14 12h-42q-13 0-14-12l-3-40q-1-8 6-8Z', { width: 5 }),
      path(`M308 222Q320 213 332 222M232 216L${n(X - w)} 210M408 216L${n(X + w)} 210`, { width: 5 }),
    );
  if (glasses === 'low')
    parts.push(
      path('M240 254H304Q306 284 272 284Q238 284 240 254Z', { fill: '#ffffff44', width: 4.5 }),
      path('M336 254H400Q402 284 368 284Q334 284 336 254Z', { fill: '#ffffff44', width: 4.5 }),
      path(`M304 258Q320 248 336 258M240 256L${n(X - w)} 226M400 256L${n(X + w)} 226`, { width: 4.5 }),
    );
  if (goatee)
    parts.push(
      path(
        `M288 ${n(chin - 20)}Q304 ${n(chin - 12)} 320 ${n(chin - 16)}Q336 ${n(chin - 12)} 352 ${n(chin - 20)}C352 ${n(chin + 14)} 338 ${n(chin + 36)} 318 ${n(chin + 56)}C304 ${n(chin + 34)} 288 ${n(chin + 14)} 288 ${n(chin - 20)}Z`,
        { fill: hairColour },
      ),
      path(
        `M308 ${n(chin)}Q310 ${n(chin + 20)} 317 ${n(chin + 34)}M334 ${n(chin)}Q332 ${n(chin + 14)} 327 ${n(chin + 26)}`,
        {
          stroke: '#a39a8c',
          width: 3.5,
        },
      ),
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

function atEars({ ears: at, face: { skull: w } }: Sitter): string {
  const x = X - w - 12;
  switch (at) {
    case 'hoops': {
      const hoop =
        ellipse(x, 290, 12, 15, { stroke: INK, width: 9 }) +
        ellipse(x, 290, 12, 15, { stroke: GOLD, width: 4 });
      return hoop + mirrored(hoop);
    }
    case 'drops': {
      const drop =
        path(`M${n(x + 4)} 268v10`, { stroke: GOLD, width: 4 }) +
        path(
          `M${n(x + 4)} 278C${n(x - 12)} 298 ${n(x - 8)} 312 ${n(x + 4)} 312C${n(x + 16)} 312 ${n(x + 20)} 298 ${n(x + 4)} 278Z`,
          {
            fill: JADE,
            width: 3.5,
          },
        );
      return drop + mirrored(drop);
    }
    case 'pencil':
      return group(
        rect(-30, -6, 58, 12, { fill: GOLD, width: 3.5 }, 2) +
          path('M-30 -6L-46 0L-30 6Z', { fill: '#f0d9b0', width: 3.5 }) +
          rect(20, -6, 12, 12, { fill: '#b5493d', width: 3.5 }, 3),
        `translate(${n(X + w + 8)} 196) rotate(16)`,
      );
    default:
      return '';
  }
}
