/** A season that is read in from its file, as a player would. */
import { expect, type Page } from '@playwright/test';

/** Reads a season in, as it stood before a moment: `text` is the file. */
export async function goOnWith(page: Page, text: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'season.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('.desk')).toBeVisible();
}
