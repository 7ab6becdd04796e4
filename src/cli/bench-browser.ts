/** The built game in a real browser, for figures that need one. */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureBrowser } from '../tools/browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds, serves, opens the first screen at desktop size, and measures there; undefined where there is no browser. */
export async function inBrowser<Measured>(
  port: number,
  measure: (page: Page) => Promise<Measured>,
): Promise<Measured | undefined> {
  await build({ root, logLevel: 'error' });
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port } });
  const executablePath = ensureBrowser();
  if (executablePath === null) return undefined;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--enable-unsafe-swiftshader'],
  });
  try {
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    await page.goto(server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`);
    return await measure(page);
  } finally {
    await browser.close();
    server.httpServer.close();
  }
}
