/** Which room may import from which: every rule is first shown to catch a planted violation. */
import { describe, expect, it } from 'vitest';
import { forbiddenArrows } from './arrows.ts';
import { readTree } from './source.ts';

describe('the arrows between the rooms', () => {
  it.each([
    ['a rule that knows the screen', 'src/world/answer.ts', "import { app } from '../ui/app.tsx'"],
    [
      'a screen that knows the truth',
      'src/ui/room/room.tsx',
      "import { cash } from '../../world/cash-queue.ts'",
    ],
    ['only its types', 'src/ui/room/room.tsx', "import type { World } from '../../world/meeting.ts'"],
    ['a type asked for in passing', 'src/stage/room.ts', "type W = import('../world/meeting.ts').World"],
    ['a stage that knows the truth', 'src/stage/room.ts', "import { cash } from '../world/cash-queue.ts'"],
    ['a bot that knows the truth', 'src/bots/bot.ts', "export { cash } from '../world/cash-queue.ts'"],
    ['everything passed on', 'src/bots/bot.ts', "export * from '../world/cash-queue.ts'"],
    ['a screen that loads the stage', 'src/ui/app.tsx', "const stage = import('../stage/mount.ts')"],
    ['a worker of a room above', 'src/session/session.ts', "new URL('../ui/work.ts', import.meta.url)"],
    ['a whole folder of a room above', 'src/content/say.ts', "import.meta.glob('../ui/*.ts')"],
    ['a stage that runs the session', 'src/stage/mount.ts', "import { open } from '../session/session.ts'"],
    ['a type import that runs', 'src/store/saves.ts', "import { type S } from '../session/session.ts'"],
    ['drills inside a screen', 'src/trainer/drill.tsx', "import { Room } from '../ui/room/room.tsx'"],
    ['the stage in the first download', 'src/main.tsx', "import { mount } from './stage/mount.ts'"],
    ['code of a test', 'src/world/answer.ts', "import { room } from '../../test/support/room.ts'"],
    ['a package of another room', 'src/world/answer.ts', "import { assign } from 'xstate'"],
    ['a part of such a package', 'src/content/say.ts', "import { useState } from 'preact/hooks'"],
    ['Node in the game', 'src/session/session.ts', "import { readFileSync } from 'node:fs'"],
    ['a test library in the game', 'src/world/answer.ts', "import fc from 'fast-check'"],
    ['an address made up on the way', 'src/main.tsx', 'import(name)'],
    ['a room nobody planned', 'src/helpers/misc.ts', 'export const a = 1'],
  ])('catch %s', (_, path, text) => {
    expect(forbiddenArrows({ path, text })).toHaveLength(1);
  });

  it.each([
    ['src/ui/room/room.tsx', "import { act } from '../../session/session.ts'"],
    ['src/ui/room/room.tsx', "import { useState } from 'preact/hooks'"],
    ['src/stage/mount.ts', "import type { Session } from '../session/session.ts'"],
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
