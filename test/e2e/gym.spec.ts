/** The gym in a real browser: by keyboard alone, by touch, in both languages, and through a reload. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { undrawn } from '../support/undrawn.ts';

test.use({ serviceWorkers: 'block' });
test.beforeEach(({ context }) => undrawn(context));

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

async function enterGym(page: Page, door = '自我练习'): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: door }).click();
  await expect(page.locator('.gym-situation')).toBeVisible();
}

type Press = (page: Page, selector: string) => Promise<void>;

/** Brings the focus there, as the Tab key would, and presses Enter. */
const byKey: Press = async (page, selector) => {
  const wanted = page.locator(selector).first();
  for (let tabs = 0; tabs < 80; tabs += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
};

const byTouch: Press = (page, selector) => page.locator(selector).first().tap();

/** What can be pressed now, the first that is there. */
const CONTROLS = [
  '.composer button[type="submit"]',
  '.preparing .enter',
  '.reply:visible',
  '.gym-desk-do button:nth-of-type(2)',
];

async function drill(page: Page, press: Press): Promise<void> {
  const result = page.locator('.gym-result');
  for (let moves = 0; moves < 20; moves += 1) {
    await expect(page.locator([...CONTROLS, '.gym-judging', '.gym-result'].join(', ')).first()).toBeVisible();
    if (await page.locator('.gym-judging, .gym-result').count()) break;
    for (const control of CONTROLS)
      if (await page.locator(control).count()) {
        await press(page, control);
        break;
      }
  }
  await expect(result).toBeVisible({ timeout: 60_000 });
}

test('three drills by keyboard alone: each ends with why, and Enter leads to the next', async ({ page }) => {
  await enterGym(page);
  for (const count of [1, 2, 3]) {
    await expect(page.locator('.gym-count')).toContainText(`第 ${count} 题`);
    await expect(page.locator('#gym-situation')).toBeFocused();
    await drill(page, byKey);
    const result = page.locator('.gym-result');
    await expect(result).toContainText('分');
    await expect(result).toContainText('练的是');
    await expect(page.getByRole('button', { name: '下一题' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(result).toBeHidden();
    await expect(page.locator('.gym-situation')).toBeVisible();
  }
  await expect(page.locator('.gym-days')).toContainText('3 题');
  await expect(page.locator('.gym-rating[data-drills="1"]')).toHaveCount(3);
});

test('a reload goes on with the same drill, and keeps what was done', async ({ page }) => {
  await enterGym(page);
  await drill(page, byKey);
  await page.keyboard.press('Enter');
  await expect(page.locator('.gym-situation')).toBeVisible();
  const who = (await page.locator('.gym-situation').textContent()) ?? '';
  await page.waitForTimeout(500);
  await page.reload();
  await expect(page.locator('.gym-situation')).toHaveText(who);
  await expect(page.locator('.gym-count')).toContainText('第 2 题');
  await expect(page.locator('.gym-days')).toContainText('1 题');
});

test('nothing for axe to find, before and after a drill, in both languages', async ({ page }) => {
  await enterGym(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The gym');
  await expectAccessible(page);
  await drill(page, byKey);
  await expect(page.locator('.gym-result')).toContainText('What it was');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.gym-result')).toBeHidden();
  await expect(page.locator('.gym-situation')).toBeVisible();
  await expectAccessible(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a drill by touch, without scrolling sideways', async ({ page }) => {
    await enterGym(page);
    await drill(page, byTouch);
    await page.getByRole('button', { name: '下一题' }).tap();
    await expect(page.locator('.gym-situation')).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
});
