/** Engines that live in a browser: each question is evaluated in an empty page. */
import { chromium } from '@playwright/test';
import { launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';
import { ensureChromium, ensureFirefox } from './find.ts';

/** Long enough for all the logs of a slow machine; a browser that hangs still ends. */
const PATIENCE_MS = 600_000;

export async function openChromium(bundle: string): Promise<Engine> {
  const executablePath = ensureChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundle });
  return {
    version: browser.version(),
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

/** Firefox as it is, over WebDriver BiDi: no patched build, no driver beside it. */
export async function openFirefox(bundle: string): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    protocolTimeout: PATIENCE_MS,
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundle });
  return {
    version: (await browser.version()).replace(/^firefox\//, ''),
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
