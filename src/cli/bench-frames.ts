/** Script per frame on stage while nothing moves, in a real browser at desktop size. */
import { inBrowser } from './bench-browser.ts';
import { percentileOf } from './bench-timing.ts';
import type { Figure } from './figure.ts';

const IDLE_MS = 6_000;
const BUDGET_MS = 2;

export async function measureFrames(): Promise<readonly Figure[]> {
  const costs = await inBrowser(4400, async (page) => {
    await page.locator('.dealer-card-open').first().click();
    await page.locator('.enter').click();
    await page.waitForFunction(() => window.__stage !== undefined, undefined, { timeout: 60_000 });
    await page.waitForTimeout(IDLE_MS);
    await page.evaluate(() => window.__stage?.frames());
    await page.waitForTimeout(IDLE_MS);
    return (await page.evaluate(() => window.__stage?.frames())) ?? [];
  });
  if (!costs) return [];
  return [
    {
      name: `script a frame on stage, nothing moving, median of ${costs.length}`,
      value: percentileOf(costs, 0.5),
      unit: 'ms',
    },
    {
      name: 'script a frame on stage, nothing moving, 95th percentile',
      value: percentileOf(costs, 0.95),
      unit: 'ms',
      budget: BUDGET_MS,
    },
  ];
}
