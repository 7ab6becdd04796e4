/** Script per frame on stage while nothing moves, in a real browser at desktop size. */

import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureBrowser } from '../tools/browser.mjs';
import type { Figure } from './figure.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const IDLE_MS = 6_000;
const BUDGET_MS = 2;

export async function measureFrames(): Promise<readonly Figure[]> {
  await build({ root, logLevel: 'error' });
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 4400 } });
  const executablePath = ensureBrowser();
  if (executablePath === null) return [];
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--enable-unsafe-swiftshader'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4400/');
    await page.locator('.dealer-card-open').first().click();
    await page.locator('.enter').click();
    await page.waitForFunction(() => window.__stage !== undefined, undefined, { timeout: 60_000 });
    await page.waitForTimeout(IDLE_MS);
    await page.evaluate(() => window.__stage?.frames());
    await page.waitForTimeout(IDLE_MS);
    const costs = [...((await page.evaluate(() => window.__stage?.frames())) ?? [])].sort((a, b) => a - b);
    const percentile = (share: number) =>
      costs[Math.min(costs.length - 1, Math.floor(costs.length * share))] ?? Number.NaN;
    return [
      {
        name: `script a frame on stage, nothing moving, median of ${costs.length}`,
        value: percentile(0.5),
        unit: 'ms',
      },
      {
        name: 'script a frame on stage, nothing moving, 95th percentile',
        value: percentile(0.95),
        unit: 'ms',
        budget: BUDGET_MS,
      },
    ];
  } finally {
    await browser.close();
    server.httpServer.close();
  }
}
