/** Every screen there is, in both languages and at three sizes: clean for axe, no wider than the window, nothing untranslated. */
import { expect, type Page, test } from '@playwright/test';
import { PLACES } from '../../src/ui/places/place.ts';
import { expectAccessible } from '../support/axe.ts';
import { openSeasonByBot } from '../support/season-by-bot.ts';
import { reachCommitment, say } from '../support/talk-in-page.ts';
import { undrawn } from '../support/undrawn.ts';

// What is drawn is no text and nothing to reach; axe looks at a drawn room in `room.spec.ts`.
test.use({ serviceWorkers: 'block' });
test.beforeEach(({ context }) => undrawn(context));

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  // A desktop window at 200%.
  { width: 720, height: 450 },
] as const;

const LANGUAGES = { zh: 'zh-CN', en: 'en-GB' } as const;

/** A key that stands where its text should, `month.title`, or a slot nobody filled, `{name}`. */
const UNTRANSLATED = /^[a-z]+(?:[.-][a-z]+)*\.[a-z.-]+$|\{\w+\}/;

async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, 'wider than the window').toBeLessThanOrEqual(0);
}

/** The words of the page, and that they are all of its language. */
async function isTranslated(page: Page): Promise<void> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push((walker.currentNode.textContent ?? '').trim());
    return found;
  });
  expect(texts.filter((text) => UNTRANSLATED.test(text))).toEqual([]);
  const lang = await page.evaluate(() => document.documentElement.lang);
  if (lang === 'en') expect(texts.filter((text) => text !== '中文' && /[一-龥]/.test(text))).toEqual([]);
}

async function look(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await fits(page);
  }
  await isTranslated(page);
  await page.setViewportSize(SIZES[2]);
  // The narrowest is the hardest to get right; it is looked at by axe.
  await expectAccessible(page);
  await page.setViewportSize(SIZES[0]);
}

for (const [language, locale] of Object.entries(LANGUAGES))
  test.describe(`in ${language}`, () => {
    test.use({ locale, viewport: SIZES[0], contextOptions: { reducedMotion: 'reduce' } });

    test('the first screen, its dialogs, and the places behind its doors', async ({ page }) => {
      await page.goto('./');
      await expect(page.locator('.dealer-card')).toHaveCount(8);
      await look(page);
      for (const button of [
        page.locator('.header-end .button').nth(0),
        page.locator('.header-end .button').nth(1),
        page.locator('.season-corner [aria-haspopup="dialog"]'),
      ]) {
        await button.click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await look(page);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
      for (const place of PLACES) {
        await page.locator(`.door[data-place="${place}"]`).click();
        await expect(page.locator('.cards-screen')).toBeHidden();
        await expect(page.locator('.patience')).toBeHidden();
        await look(page);
        await page.goBack();
        await expect(page.locator('.cards-screen')).toBeVisible();
      }
    });

    test('a dealer: the file, the room in each of its phases, the debrief', async ({ page }) => {
      await page.goto('./');
      await page.locator('.dealer-card-open').first().click();
      await expect(page.locator('.preparing')).toBeVisible();
      await look(page);
      await page.locator('button.enter').click();
      await expect(page.getByRole('log')).toBeVisible();
      await look(page);
      await say(page, 'open-direct');
      await look(page);
      await reachCommitment(page);
      await look(page);
      if (!(await say(page, 'close'))) await say(page, 'leave');
      await expect(page.locator('.ending')).toBeVisible();
      await look(page);
      await page.locator('.ending button').click();
      await expect(page.locator('.debrief')).toBeVisible();
      await expect(page.locator('.coach-luck')).toBeVisible({ timeout: 60_000 });
      await look(page);
    });

    test('the report of a month', async ({ page }) => {
      await page.goto('./');
      await openSeasonByBot(page, { bot: 'intermediate', dealers: 4, seed: 5 });
      await look(page);
    });

    test('a month: the desk with each of its parts, and a dealer’s file', async ({ page }) => {
      await page.goto('./');
      await page.locator('.season-corner [aria-haspopup="dialog"]').click();
      await page.locator('.begin-season button[data-look="seal"]').click();
      await expect(page.locator('.desk')).toBeVisible();
      for (const part of ['m', 'c', 'l']) {
        await page.keyboard.press(part);
        await look(page);
      }
      await page.keyboard.press('m');
      await page.locator('.dealer-row-open').first().click();
      await expect(page.locator('#dealer-file-title')).toBeVisible();
      await look(page);
    });
  });
