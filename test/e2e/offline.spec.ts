/** The game without a network: the server goes away, and a new version comes while a month is under way. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type PreviewServer, preview } from 'vite';
import { beginSeason, seasonOnDisk } from '../support/season-in-page.ts';

const PORT = 4327;
const address = `http://127.0.0.1:${PORT}/`;

let site: string;
let server: PreviewServer | undefined;

async function serve(): Promise<void> {
  server = await preview({
    logLevel: 'error',
    build: { outDir: site },
    preview: { host: '127.0.0.1', port: PORT, strictPort: true },
  });
}

async function stopServing(): Promise<void> {
  const closed = new Promise((done) => server?.httpServer.once('close', done));
  server?.httpServer.close();
  if (server && 'closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
  await closed;
  server = undefined;
}

/** What a build of another day looks like from outside: one file differs, and the list of files says so. */
function publishAnother(): void {
  const page = join(site, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</title>', ' · 2</title>'));
  const worker = join(site, 'sw.js');
  const text = readFileSync(worker, 'utf8');
  const renewed = text.replace(/(url:\s*"index\.html",\s*revision:\s*")[0-9a-f]+/, '$1' + 'feedfeedfeedfeed');
  if (renewed === text) throw new Error('the list of files does not name the page');
  writeFileSync(worker, renewed);
}

/** Everything is on the device: the worker has taken over and fetched its list. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test.beforeEach(async () => {
  site = mkdtempSync(join(tmpdir(), 'huikuan-site-'));
  cpSync('dist', site, { recursive: true });
  await serve();
});

test.afterEach(async () => {
  if (server) await stopServing();
  rmSync(site, { recursive: true });
});

test('after one visit a month is played on without a server, through a reload', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await settled(page);
  await stopServing();

  await beginSeason(page, { seed: 5, dealers: '4 家，入门' });
  await page.keyboard.press('e');
  await expect.poll(async () => (await seasonOnDisk(page)).actions.length).toBe(1);
  await page.reload();
  await expect(page.locator('.desk')).toBeVisible();
  await page.locator('.suggestion-do').first().click();
  await expect(page.locator('.preparing')).toBeVisible();
  await page.locator('button.enter').click();
  await expect(page.getByRole('log')).toBeVisible();
  // The stage comes too: it was fetched with everything else.
  await expect(page.locator('.theatre[data-stage="here"]')).toBeVisible();
});

test('a month under way survives a new version, which is taken when the player says so', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await settled(page);
  await beginSeason(page, { seed: 6, dealers: '4 家，入门' });
  await page.keyboard.press('e');
  await expect.poll(async () => (await seasonOnDisk(page)).actions.length).toBe(1);
  const date = await page.getByRole('heading', { level: 1 }).textContent();

  publishAnother();
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect(page.locator('.update')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(date ?? '');
  await page.getByRole('button', { name: '现在换' }).click();
  await expect(page.locator('.update')).toBeHidden();
  await expect(page.locator('.desk')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(date ?? '');
  expect((await seasonOnDisk(page)).actions).toEqual([{ kind: 'end-day' }]);
});
