/**
 * A month in a real browser: by keyboard alone, by touch, through a reload, into a file and back. None of it is about what
 * is drawn; `month-stage.spec.ts` is.
 */
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { seasonBefore } from '../support/season-before.ts';
import {
  beginSeason,
  expectSameLedger,
  KEYBOARD,
  playedHeadless,
  seasonOnDisk,
  TOUCH,
  workMonth,
} from '../support/season-in-page.ts';
import { goOnWith } from '../support/season-read-in.ts';
import { undrawn } from '../support/undrawn.ts';

test.use({ serviceWorkers: 'block' });
test.beforeEach(({ context }) => undrawn(context));

const EIGHT = '8 家，一个正常片区';
const FOUR = '4 家，入门';

test('a month of eight dealers by keyboard alone leaves the ledger that the same actions leave without a browser', async ({
  page,
}) => {
  test.setTimeout(900_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await beginSeason(page, { seed: 7, dealers: EIGHT });
  await workMonth(page, KEYBOARD);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectSameLedger(page, playedHeadless(await seasonOnDisk(page)));
  await expectAccessible(page);
});

test('a miss is pressed and put in writing anew in the scene it leads into, and the focus comes back', async ({
  page,
}) => {
  const { action, text } = seasonBefore(
    (next, answers) =>
      next.kind === 'press-miss' &&
      next.by === 'call' &&
      answers.some((event) => event.kind === 'pressed' && event.answer === 'puts-off' && event.day < 20),
  );
  await goOnWith(page, text);
  await page.keyboard.press('l');
  const row = page.locator('.ledger-table tr', { hasText: '催' }).first().locator('.ledger-open');
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.scene[data-here="desk"]')).toBeVisible();
  await page.locator('.reply[data-move="press-call"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.scene[data-here="phone"]')).toBeVisible();
  await expect(page.locator('.scene .hint')).toContainText('推掉了');
  await expectAccessible(page);
  const log = page.getByRole('log');
  const said = await log.locator('.line').count();
  await page.locator('.reply[data-move="renew-part"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.composer input[type="range"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.reply[data-move="renew-part"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  // The rep names the day, the dealer agrees to it.
  await expect(log.locator('.line')).toHaveCount(said + 2);
  await expect(page.locator('.reply[data-move="renew-part"]')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('.desk .ledger-open:focus')).toBeVisible();
  const dealer = action.kind === 'press-miss' ? action.dealer : '';
  await expect
    .poll(async () => (await seasonOnDisk(page)).actions.slice(-2))
    .toMatchObject([
      { kind: 'press-miss', dealer, by: 'call' },
      { kind: 'renew-part', dealer },
    ]);
});

test('a round of collecting is a scene at a retailer’s, and says that repeating it brings less', async ({
  page,
}) => {
  const { action, text } = seasonBefore(
    (next) => next.kind === 'start-measure' && next.measure === 'joint-collection',
  );
  await goOnWith(page, text);
  const dealer = action.kind === 'start-measure' ? action.dealer : '';
  await page.locator(`[data-dealer="${dealer}"]`).first().click();
  await page.locator('[data-measure="joint-collection"]').click();
  await page.getByRole('button', { name: '动手：' }).click();
  await expect(page.locator('.scene[data-here="retailer"]')).toBeVisible();
  await expectAccessible(page);
  const log = page.getByRole('log');
  for (const by of ['rep', 'dealer', 'retailer'])
    await expect(log.locator(`.line[data-by="${by}"]`).first()).toBeVisible();
  await expect(page.locator('.scene .hint')).toContainText('会比这趟少得多');
  await expect(page.locator('.scene-strip')).toContainText('第 1 趟');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-measure="joint-collection"]')).toBeFocused();
  await expect
    .poll(async () => (await seasonOnDisk(page)).actions.at(-1))
    .toMatchObject({ kind: 'start-measure', dealer, measure: 'joint-collection' });
});

test('a reload comes back to the same desk, and the season stands on the first screen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await beginSeason(page, { seed: 9, dealers: FOUR });
  await page.keyboard.press('e');
  const date = await page.getByRole('heading', { level: 1 }).textContent();
  await expect.poll(async () => (await seasonOnDisk(page)).actions.length).toBe(1);
  await page.reload();
  await expect(page.locator('.desk')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(date ?? '');
  await page.getByRole('button', { name: '回到首页' }).click();
  await expect(page.getByRole('button', { name: '接着跑 9 号片区' })).toBeVisible();
  await page.getByRole('button', { name: '接着跑 9 号片区' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(date ?? '');
});

test('a season goes out as a file and comes back; a file that is none gets one sentence', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await beginSeason(page, { seed: 11, dealers: FOUR });
  await page.keyboard.press('e');
  await page.getByRole('button', { name: '回到首页' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '把 11 号片区存成文件' }).click();
  const file = await (await downloading).path();
  await page.getByRole('button', { name: '删掉 11 号片区' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删掉' }).click();
  await expect(page.getByRole('button', { name: '接着跑 11 号片区' })).toBeHidden();

  const picker = page.locator('input[type="file"]');
  await picker.setInputFiles({
    name: 'no.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await expect(page.locator('.season-news')).toContainText('不是回款道场的片区存档');
  await picker.setInputFiles(file);
  await expect(page.locator('.desk')).toBeVisible();
  expect((await seasonOnDisk(page)).actions).toEqual([{ kind: 'end-day' }]);
});

test('nothing for axe to find at the desk, in a file, the calendar and the ledger, in both languages', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await beginSeason(page, { seed: 7, dealers: EIGHT });
  for (const language of ['zh', 'en']) {
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    for (const tab of ['m', 'c', 'l']) {
      await page.keyboard.press(tab);
      await expectAccessible(page);
    }
    await page.keyboard.press('m');
    await page.locator('.dealer-row-open').first().click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a month of eight dealers by touch leaves the ledger that the same actions leave without a browser', async ({
    page,
  }) => {
    test.setTimeout(900_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    await beginSeason(page, { seed: 8, dealers: EIGHT });
    await workMonth(page, TOUCH);
    await expectSameLedger(page, playedHeadless(await seasonOnDisk(page)));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
});
