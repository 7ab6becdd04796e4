/** At the desk of a month: what is typed wrong, and a talk by telephone. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { beginSeason } from '../support/season-in-page.ts';
import { hearOut, say } from '../support/talk-in-page.ts';
import { undrawn } from '../support/undrawn.ts';

test.use({ serviceWorkers: 'block' });
test.beforeEach(({ context }) => undrawn(context));

async function openFirstFile(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await beginSeason(page, { seed: 11, dealers: '4 家' });
  await page.locator('.dealer-row-open').first().click();
}

test('an amount nobody can read is not sent as another one', async ({ page }) => {
  await openFirstFile(page);
  await page.getByRole('button', { name: /把计划发过去/ }).click();
  const field = page.locator('.move-form input[type="text"]');
  const send = page.getByRole('button', { name: '发出去' });
  await field.fill('abc');
  await send.click();
  await expect(field).toBeFocused();
  await expect(page.locator('.move-form [role="alert"]')).toContainText('没看懂');
  for (const beyond of ['-5', '99999999999']) {
    await field.fill(beyond);
    await expect(page.locator('.move-form [role="alert"]')).toContainText('之间');
  }
  await expect(send).toBeVisible();
  await field.fill('8万');
  await page.keyboard.press('Enter');
  await expect(page.locator('.move-form')).toHaveCount(0);
  await expect(page.locator('.dealer-file')).toContainText('8万');
});

test('a talk by telephone shows no face, and pours no tea', async ({ page }) => {
  await openFirstFile(page);
  await page.getByRole('button', { name: /打电话谈/ }).click();
  await hearOut(page);
  await expect(page.locator('#screen-title')).toHaveText(/^和.+通电话$/);
  await expect(page.locator('.theatre-words')).toContainText('在电话那头');
  await expect(page.locator('.theatre')).not.toContainText(/椅背|添了茶|看着你/);
  await expect(page.locator('.strip-left')).toContainText(/最多聊到|快没时间/);
  await expectAccessible(page);
  await say(page, 'open-direct');
  await expect(page.locator('[role="log"]')).not.toContainText('来的路上');
});
