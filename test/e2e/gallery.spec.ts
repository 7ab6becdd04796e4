/** The gallery of the kit: every piece has its place in it, in both languages, at every size, for every hand. */
import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';

const KIT = new URL('../../src/ui/kit/', import.meta.url);
const PIECES = [
  ...new Set(
    readdirSync(KIT)
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .map((file) => file.replace(/\.\w+$/, '')),
  ),
];

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

/** Sums as people in China write them, told in English too. */
const WRITTEN = /12\.5万|三千五|中文/g;

async function textsOf(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { currentNode } = walker;
      if (!currentNode.parentElement?.closest('code')) found.push((currentNode.textContent ?? '').trim());
    }
    return found.filter((text) => text !== '');
  });
}

for (const [language, locale] of Object.entries({ zh: 'zh-CN', en: 'en-GB' }))
  test.describe(`in ${language}`, () => {
    test.use({ locale, viewport: SIZES[0], contextOptions: { reducedMotion: 'reduce' } });

    test.beforeEach(async ({ page }) => {
      await page.goto('./?gallery');
      await expect(page.locator('[data-piece]')).not.toHaveCount(0);
    });

    test('every piece of the kit is there, with something to see, and all of it is translated', async ({
      page,
    }) => {
      for (const piece of PIECES) {
        const place = page.locator(`[data-piece="${piece}"]`);
        await expect(place, `${piece} has no place in the gallery`).toHaveCount(1);
        await expect(place.locator('.gallery-show > *').first()).toBeAttached();
        await expect(place.getByRole('heading', { level: 3 })).not.toBeEmpty();
      }
      const texts = await textsOf(page);
      expect(texts.filter((text) => /^[a-z]+(?:[.-][a-z]+)+$|\{\w+\}/.test(text))).toEqual([]);
      const foreign = language === 'en' ? /[一-龥]/ : /^[A-Za-z ,.’]{12,}$/;
      expect(texts.filter((text) => foreign.test(text.replace(WRITTEN, '')))).toEqual([]);
    });

    test('it fits every size, and axe finds nothing', async ({ page }) => {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `wider than ${size.width}`).toBeLessThanOrEqual(0);
        await expectAccessible(page);
      }
    });

    test('the fields show what is wrong, dialog and certificates open and give the focus back', async ({
      page,
    }) => {
      await expect(page.locator('[data-piece="amount-field"] .field-error')).toHaveCount(2);
      await expect(page.locator('[data-piece="day-field"] .field-error')).toHaveCount(1);
      const opener = page.locator('[data-piece="dialog"] .button');
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(opener).toBeFocused();
      await page.locator('#gallery-certificates').press('Enter');
      await expect(page.locator('.certificate')).toHaveCount(3);
      await expectAccessible(page);
      await page.locator('.certificates-head .button[data-look="quiet"]').press('Enter');
      await expect(page.locator('#gallery-certificates')).toBeFocused();
    });

    test('the keyboard reaches every control', async ({ page }) => {
      const controls = page.locator(
        'main :is(a[href], button:not(:disabled), select, summary, input:not([tabindex="-1"]))',
      );
      // Of radio buttons the keyboard stops at the chosen one.
      const expected = await controls.evaluateAll(
        (all) =>
          all.filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked))
            .length,
      );
      expect(expected).toBeGreaterThan(30);
      await page.locator('#main').focus();
      const reached = await page.evaluateHandle(() => new Set<Element>());
      for (let press = 0; press < expected; press += 1) {
        await page.keyboard.press('Tab');
        await reached.evaluate((set) => {
          if (document.activeElement?.closest('main')) set.add(document.activeElement);
        });
      }
      expect(await reached.evaluate((set) => set.size)).toBe(expected);
    });

    test('the switch turns it into the other language, on the spot', async ({ page }) => {
      await page.locator('.gallery-bar button').click();
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'en' : 'zh-CN');
      await expect(page.locator('h1')).toHaveText(language === 'zh' ? 'The kit' : '零件陈列');
    });
  });

test('whoever only plays fetches nothing of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await expect(page.locator('.dealer-card')).toHaveCount(8);
  expect(asked.filter((url) => url.includes('gallery'))).toEqual([]);
});
