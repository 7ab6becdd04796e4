/** The first screen as Lighthouse sees it on a phone, served as `npm start` serves it. Medians, since machines are noisy. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { build } from 'vite';
import { ensureBrowser } from '../tools/browser.mjs';
import { compressBuild } from '../tools/compress.mjs';
import { serveBuild } from '../tools/serve.mjs';
import { medianOf } from './bench-timing.ts';
import type { Figure } from './figure.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const LEAST = 95;
const RUNS = 5;
const PORT = 4402;
const DEBUGGING_PORT = 4403;

export async function measureLighthouse(): Promise<readonly Figure[]> {
  const executablePath = ensureBrowser();
  if (executablePath === null) return [];
  const outDir = mkdtempSync(join(tmpdir(), 'huikuan-dojo-'));
  const runs: Awaited<ReturnType<typeof scoresOf>>[] = [];
  try {
    await build({ root, logLevel: 'error', build: { outDir } });
    await compressBuild(outDir);
    const { server, address } = await serveBuild(outDir, PORT);
    try {
      // A browser for each run: nothing is kept from the one before.
      for (let run = 0; run < RUNS; run += 1) runs.push(await scoresOf(address, executablePath));
    } finally {
      server.close();
    }
  } finally {
    rmSync(outDir, { recursive: true });
  }
  return CATEGORIES.map((category) => ({
    name: `Lighthouse, phone, first screen: ${category}, median of ${RUNS}`,
    value: medianOf(runs, (scores) => scores[category]),
    unit: 'of 100',
    least: LEAST,
  }));
}

async function scoresOf(address: string, executablePath: string | undefined) {
  // With a page of its own that stays: Lighthouse closes the one it opens, and a browser without any ends.
  const browser = await chromium.launchPersistentContext('', {
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${DEBUGGING_PORT}`],
  });
  try {
    const ran = await lighthouse(address, {
      port: DEBUGGING_PORT,
      onlyCategories: [...CATEGORIES],
      logLevel: 'error',
    });
    const score = (category: (typeof CATEGORIES)[number]) =>
      (ran?.lhr.categories[category]?.score ?? Number.NaN) * 100;
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
    };
  } finally {
    await browser.close();
  }
}
