/** The scenes of a month with the stage and the map drawn. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { complaints } from '../support/complaints.ts';
import { seasonBefore } from '../support/season-before.ts';
import { seasonOnDisk } from '../support/season-in-page.ts';
import { goOnWith } from '../support/season-read-in.ts';

test('pressing in person is a scene in the shop, where the dealer is on the stage', async ({ page }) => {
  const heard = complaints(page);
  const { action, text } = seasonBefore((next) => next.kind === 'press-miss');
  await goOnWith(page, text);
  const dealer = action.kind === 'press-miss' ? action.dealer : '';
  await page.locator(`[data-dealer="${dealer}"]`).first().click();
  await page.locator('[data-move="press-visit"]').click();
  await expect(page.locator('.scene[data-here="shop"] .theatre[data-stage="here"] canvas')).toBeVisible();
  await expect(page.getByRole('log').locator('.line[data-by="dealer"]')).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-move="press-visit"]')).toBeFocused();
  expect(heard).toEqual([]);
});

test('a reload in a scene comes back to it, with what was said there, and from there to the desk', async ({
  page,
}) => {
  const { action, text } = seasonBefore((next) => next.kind === 'press-miss');
  await goOnWith(page, text);
  const dealer = action.kind === 'press-miss' ? action.dealer : '';
  await page.locator(`[data-dealer="${dealer}"]`).first().click();
  await page.locator('[data-move="press-visit"]').click();
  const log = page.getByRole('log');
  await expect(log.locator('.line[data-by="dealer"]')).toHaveCount(1);
  const words = await log.textContent();
  await expect.poll(async () => (await seasonOnDisk(page)).actions.at(-1)?.kind).toBe('press-miss');
  await page.reload();
  await expect(page.locator('.scene[data-here="shop"] .theatre')).toBeVisible();
  await expect(page.locator('#screen-title')).toBeFocused();
  await expect(log).toHaveText(words ?? '');
  await page.keyboard.press('Escape');
  await expect(page.locator('#today-title')).toBeFocused();
  await page.reload();
  await expect(page.locator('.desk')).toBeVisible();
});
