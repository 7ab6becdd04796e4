/** The room and the debrief in a real browser: keyboard alone, both languages, reload, touch, and axe. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { hearOut, reachCommitment, say } from '../support/talk-in-page.ts';
import { undrawn } from '../support/undrawn.ts';

const SHOP = /老周|周建国/;

/** Opens the dealer's file and walks in; the luck is fixed by the month. */
async function walkIn(page: Page, month = 7): Promise<void> {
  await page.goto('./');
  await chooseMonth(page, month);
  await page.getByRole('button', { name: SHOP }).first().click();
  await page.getByRole('button', { name: /核对好的对账单/ }).click();
  await page.getByRole('button', { name: /承诺与付款记录/ }).click();
  await page.getByRole('button', { name: /进门/ }).click();
  await expect(page.getByRole('log')).toBeVisible();
}

async function chooseMonth(page: Page, month: number): Promise<void> {
  await page.locator('summary', { hasText: '指定月份编号' }).click();
  const field = page.getByRole('textbox', { name: '指定月份编号' });
  await field.fill(String(month));
  await field.press('Enter');
}

test('a whole meeting by keyboard alone, through to the debrief, clean for axe on the way', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await walkIn(page);
  await expectAccessible(page);
  await say(page, 'open-prepared');
  await expect(page.locator('.excuse-slip').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('f');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await reachCommitment(page);
  await expect(page.locator('.commitment')).toBeVisible();
  await expectAccessible(page);
  for (const kind of ['ask-schedule', 'ask-method', 'ask-writing', 'close']) await say(page, kind);
  await expect(page.locator('.ending')).toBeVisible();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('复盘');
  await expectAccessible(page);
  const how = page.locator('summary').first();
  await how.focus();
  await page.keyboard.press('Enter');
  const link = page.locator('.score .turn-link').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.record [data-marked="true"]')).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('复盘');
  await page.locator('.record-back').focus();
  await page.keyboard.press('Enter');
  await expect(link).toBeFocused();
});

test('switching the language in mid-meeting re-words everything that was said', async ({ page }) => {
  await undrawn(page.context());
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await walkIn(page);
  await say(page, 'open-prepared');
  const log = page.getByRole('log');
  const lines = await log.locator('.line').count();
  await expect(log).toContainText(/[一-龥]/);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('log').locator('.line')).toHaveCount(lines);
  await expect(page.getByRole('log')).not.toContainText(/[一-龥]/);
  await expect(page.locator('.reply-list')).not.toContainText(/[一-龥]/);
});

test('a reload in mid-meeting comes back to the same words, figures and replies', async ({ page }) => {
  await undrawn(page.context());
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await walkIn(page);
  await say(page, 'open-direct');
  await say(page, 'acknowledge');
  const picture = async () => ({
    log: await page.getByRole('log').textContent(),
    figures: await page.locator('.strip').textContent(),
    replies: await page.locator('.replies').textContent(),
  });
  const before = await picture();
  await page.waitForTimeout(300);
  await page.reload();
  await expect(page.getByRole('log')).toBeVisible();
  await hearOut(page);
  expect(await picture()).toEqual(before);
});

test('new lines come one after another, and a key hears them out', async ({ page }) => {
  await walkIn(page);
  const lines = page.getByRole('log').locator('.line');
  const before = await lines.count();
  const digit = await page.locator('.reply[data-kind="open-direct"] .key').textContent();
  await page.keyboard.press(digit?.trim() ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator('.listening')).toBeFocused();
  await expect(lines).toHaveCount(before + 1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.reply').first()).toBeFocused();
  expect(await lines.count()).toBeGreaterThan(before + 1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a few turns by touch: nothing overlaps, nothing scrolls the page, targets are large', async ({
    page,
  }) => {
    await walkIn(page);
    for (let turn = 0; turn < 5; turn += 1) {
      await expect(page.locator('.reply').first()).toBeVisible({ timeout: 20_000 });
      await page.locator('.reply').first().tap();
      const said = page.locator('.composer button[type="submit"]');
      if (await said.isVisible()) await said.tap();
      if (await page.locator('.listening').isVisible()) await page.getByRole('log').tap();
      await expect(page.locator('.reply, .ending').first()).toBeVisible({ timeout: 20_000 });
      if (await page.locator('.ending').isVisible()) break;
    }
    const size = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      high: document.documentElement.scrollHeight - innerHeight,
    }));
    expect(size).toEqual({ wide: 0, high: 0 });
    const places = [];
    for (const part of ['.theatre', '.room-strip', '.conversation', '.turn'])
      places.push(await page.locator(part).boundingBox());
    for (const [index, box] of places.entries()) {
      const next = places[index + 1];
      if (box && next) expect(box.y + box.height).toBeLessThanOrEqual(next.y + 1);
    }
    for (const target of await page.locator('.turn button:visible').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});
