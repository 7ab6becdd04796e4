/** The same logs give the same games, to the digit, in Node and in the browser. */

import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { MONTH_BOTS } from '../../src/bots/month/roster.ts';
import { BOTS } from '../../src/bots/roster.ts';
import { playSeason } from '../../src/cli/play-month.ts';
import { playOut } from '../../src/cli/play-out.ts';
import { territoryOf } from '../../src/cli/territory-of.ts';
import { DEALERS } from '../../src/content/dealers.ts';
import { WORDS_VERSION } from '../../src/content/words-version.ts';
import { type GameLog, meetingLog, seasonLog } from '../../src/protocol/log.ts';
import { versionsWith } from '../../src/protocol/versions.ts';
import { replayAll } from '../support/replay-in-page.ts';

declare global {
  interface Window {
    dojo?: { replayAll: (logs: readonly GameLog[]) => readonly string[] };
  }
}

function meetings(): readonly GameLog[] {
  const bots = [BOTS.expert, BOTS.intermediate, BOTS.beginner, BOTS.random, BOTS.hostile] as const;
  return DEALERS.flatMap(({ brief }, at) =>
    bots.map((bot, which) => {
      const seed = 1_000 * at + which;
      const { actions } = playOut(bot, { brief, seed }, seed);
      return meetingLog({ versions: versionsWith(WORDS_VERSION), dealer: brief.id, seed, actions });
    }),
  );
}

function seasons(): readonly GameLog[] {
  const { expert, intermediate, beginner, random } = MONTH_BOTS;
  return [expert, intermediate, beginner, random].map((bot, at) => {
    const [seed, months] = [at, 1 + (at % 2)];
    const briefs = territoryOf(4 + 2 * at, seed);
    const { actions } = playSeason(bot, { briefs, seed, months });
    const dealers = briefs.map(({ id }) => id);
    return seasonLog({ versions: versionsWith(WORDS_VERSION), dealers, months, seed, actions });
  });
}

/** The kernel as one script. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../support/replay-in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'dojo' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) if ('output' in output) return output.output[0].code;
  throw new Error('nothing was built');
}

test('forty meetings and four seasons of bots have the same final hash in Node and in Chromium', async ({
  page,
}) => {
  const logs = [...meetings(), ...seasons()];
  const inNode = replayAll(logs);
  expect(new Set(inNode).size).toBe(logs.length);
  for (const hash of inNode) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  await page.goto('about:blank');
  await page.addScriptTag({ content: `${await bundle()};window.dojo=dojo` });
  const inPage = await page.evaluate((all) => window.dojo?.replayAll(all), logs);
  expect(inPage).toEqual(inNode);
});
