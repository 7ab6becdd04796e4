/** The stage: it comes, follows the talk, survives being left, and is never needed. */
import { expect, type Page, test } from '@playwright/test';
import { complaints } from '../support/complaints.ts';

async function walkIn(page: Page, dealer = '周建国'): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: `看${dealer}的档案` }).click();
  await page.getByRole('button', { name: '什么都不带，直接进门' }).click();
  await expect(page.locator('.reply').first()).toBeVisible();
}

test('the dealer comes on stage, changes with the talk, and can be left and come back to', async ({
  page,
}) => {
  const heard = complaints(page);
  await walkIn(page);
  const theatre = page.locator('.theatre[data-stage="here"]');
  await expect(theatre).toBeVisible();
  const canvas = theatre.locator('canvas');
  await expect(canvas).toHaveCount(1);
  const before = await canvas.screenshot();
  await page.locator('.reply[data-kind="open-hostile"]').click();
  await page.getByRole('button', { name: '说出口' }).click();
  await expect(page.locator('figcaption')).toContainText(/动了气|有心事|在盘算|不太信/);
  await expect(async () => expect(Buffer.compare(before, await canvas.screenshot())).not.toBe(0)).toPass();

  await page.getByRole('button', { name: '回到经销商' }).click();
  await expect(page.locator('.dealer-card').first()).toBeVisible();
  await page.getByRole('button', { name: '接着谈' }).click();
  await expect(theatre.locator('canvas')).toHaveCount(1);
  expect(heard).toEqual([]);
});

test('at rest, and on a phone, it is drawn without movement', async ({ page }) => {
  const heard = complaints(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await walkIn(page, '陈悦');
  await expect(page.locator('.theatre[data-stage="here"] canvas')).toBeVisible();
  const size = await page.locator('.theatre canvas').boundingBox();
  expect(size && size.width <= 390 && size.height > 100).toBe(true);
  expect(heard).toEqual([]);
});

test('where nothing can be drawn the talk goes on, with the face in words', async ({ page }) => {
  await page.addInitScript(() => {
    // A browser without canvas: every context is refused.
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  });
  await walkIn(page, '田有福');
  await expect(page.locator('.theatre[data-stage="never"] figcaption')).toContainText('田叔');
  await page.locator('.reply[data-kind="small-talk"]').click();
  await expect(page.locator('.reply[data-kind="claim"]')).toBeVisible();
});
