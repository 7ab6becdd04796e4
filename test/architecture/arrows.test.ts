/** Which room may import from which: every rule is first shown to catch a planted violation. */
import { describe, expect, it } from 'vitest';
import { forbiddenArrows } from './arrows.ts';
import { readTree } from './source.ts';

describe('the arrows between the rooms', () => {
  it.each([
    ['a rule that knows the screen', 'src/world/answer.ts', "import { app } from '../ui/app/app.tsx'"],
    [
      'a screen that knows the truth',
      'src/ui/play/room/room.tsx',
      "import { cash } from '../../../world/cash-queue.ts'",
    ],
    ['only its types', 'src/ui/play/room/room.tsx', "import type { World } from '../../../world/meeting.ts'"],
    ['a type asked for in passing', 'src/stage/room.ts', "type W = import('../world/meeting.ts').World"],
    ['a stage that knows the truth', 'src/stage/room.ts', "import { cash } from '../world/cash-queue.ts'"],
    ['a bot that knows the truth', 'src/bots/bot.ts', "export { cash } from '../world/cash-queue.ts'"],
    ['everything passed on', 'src/bots/bot.ts', "export * from '../world/cash-queue.ts'"],
    ['a screen that loads the stage', 'src/ui/app/app.tsx', "const stage = import('../../stage/mount.ts')"],
    ['a worker of a room above', 'src/session/session.ts', "new URL('../ui/kit/work.ts', import.meta.url)"],
    ['a whole folder of a room above', 'src/content/say.ts', "import.meta.glob('../ui/kit/*.ts')"],
    ['a stage that runs the session', 'src/stage/mount.ts', "import { open } from '../session/session.ts'"],
    ['a type import that runs', 'src/store/saves.ts', "import { type S } from '../session/session.ts'"],
    ['a port that runs something', 'src/ports/sound.ts', "import { open } from '../session/session.ts'"],
    ['drills inside a screen', 'src/trainer/drill.tsx', "import { Room } from '../ui/play/room/room.tsx'"],
    ['the stage in the first download', 'src/main.tsx', "import { mount } from './stage/mount.ts'"],
    ['code of a test', 'src/world/answer.ts', "import { room } from '../../test/support/room.ts'"],
    ['a package of another room', 'src/world/answer.ts', "import { assign } from 'xstate'"],
    ['a part of such a package', 'src/content/say.ts', "import { useState } from 'preact/hooks'"],
    ['Node in the game', 'src/session/session.ts', "import { readFileSync } from 'node:fs'"],
    ['a test library in the game', 'src/world/answer.ts', "import fc from 'fast-check'"],
    ['an address made up on the way', 'src/main.tsx', 'import(name)'],
    [
      'a room that leads to what is told',
      'src/ui/play/a.tsx',
      "import { R } from '../tell/report/report.tsx'",
    ],
    ['that only takes its types', 'src/ui/play/a.tsx', "import type { R } from '../tell/report/report.tsx'"],
    ['that fetches it later', 'src/ui/tell/coach/a.ts', "import('../../places/gym/book.ts')"],
    [
      'a place that knows the game around it',
      'src/ui/places/a.ts',
      "import type { G } from '../app/game/game.ts'",
    ],
    [
      'a part of the kit that knows a room',
      'src/ui/kit/a.tsx',
      "import { Line } from '../play/room/line.tsx'",
    ],
    ['a screen in no room', 'src/ui/screen.tsx', 'export const a = 1'],
    ['a room inside ui that nobody planned', 'src/ui/misc/screen.tsx', 'export const a = 1'],
    ['a room nobody planned', 'src/helpers/misc.ts', 'export const a = 1'],
  ])('catch %s', (_, path, text) => {
    expect(forbiddenArrows({ path, text })).toHaveLength(1);
  });

  it.each([
    ['src/ui/play/room/room.tsx', "import { act } from '../../../session/session.ts'"],
    ['src/ui/play/room/room.tsx', "import { useState } from 'preact/hooks'"],
    ['src/ui/places/gym/gym.tsx', "import { Room } from '../../play/room/room.tsx'"],
    ['src/ui/tell/report/report.tsx', "import { Coach } from '../coach/coach-part.tsx'"],
    ['src/stage/mount.ts', "import type { Session } from '../session/session.ts'"],
    ['src/stage/mount.ts', "import type { MountStage } from '../ports/drawing.ts'"],
    ['src/trainer/drill.tsx', "import { Button } from '../ui/kit/button.tsx'"],
    ['src/main.tsx', "const stage = import('./stage/mount.ts')"],
    ['src/cli/play.ts', "import { createInterface } from 'node:readline'"],
    ['src/world/chance.ts', "import { uniformInt } from 'pure-rand/distribution/uniformInt'"],
    ['src/world/answer.test.ts', "import { room } from '../../test/support/room.ts'"],
    ['src/world/answer.test.ts', "import fc from 'fast-check'"],
  ])('allow in %s: %s', (path, text) => {
    expect(forbiddenArrows({ path, text })).toEqual([]);
  });

  it('hold in the whole of src', () => {
    const sources = readTree('src', /\.(tsx?|mjs)$/);
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(forbiddenArrows)).toEqual([]);
  });
});
