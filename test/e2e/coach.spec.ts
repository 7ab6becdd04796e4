/** The coach in a real browser: moments and what-if after a meeting and after a month, by keyboard, on a phone, in both languages. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { openSeasonByBot } from '../support/season-by-bot.ts';
import { say } from '../support/talk-in-page.ts';
import { undrawn } from '../support/undrawn.ts';

test.use({ serviceWorkers: 'block' });
test.beforeEach(({ context }) => undrawn(context));

/** The worker shares two cores with everything else that is tested. */
const THINKING_MS = 90_000;

/** A short talk that leaves much unsaid: the first excuse is let pass, and nothing is asked for. */
async function weakMeeting(page: Page): Promise<void> {
  await page.goto('./');
  await page.locator('summary', { hasText: '指定月份编号' }).click();
  const field = page.getByRole('textbox', { name: '指定月份编号' });
  await field.fill('7');
  await field.press('Enter');
  await page
    .getByRole('button', { name: /老周|周建国/ })
    .first()
    .click();
  await page.getByRole('button', { name: /进门/ }).click();
  await say(page, 'open-direct');
  await say(page, 'accept-excuse');
  await say(page, 'leave');
  await expect(page.locator('.ending')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('复盘');
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  await button.focus();
  await page.keyboard.press('Enter');
}

test.describe('after a meeting', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await weakMeeting(page);
  });

  test('the coach names moments; what he would have said is tried out by keyboard alone', async ({
    page,
  }) => {
    const moment = page.locator('.coach-moment').first();
    await expect(moment).toBeVisible({ timeout: THINKING_MS });
    await expect(moment).toContainText('也可以这样');
    await expect(moment.locator('.coach-gain')).toContainText(/万|元|分/);
    await expect(page.locator('.coach-luck')).toContainText('%');
    await expectAccessible(page);

    await press(page, '看看会怎样');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await press(page, '试 200 遍');
    await expect(dialog.locator('.what-if-figures')).toContainText('200 次里中间一半', {
      timeout: THINKING_MS,
    });
    await expect(dialog.locator('.what-if-figures')).toContainText('信任');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: '看看会怎样' }).first()).toBeFocused();
  });

  test('any line can be changed; the same question has the same answer; one is given up', async ({
    page,
  }) => {
    const dialog = page.getByRole('dialog');
    const verifyInstead = async () => {
      await press(page, '第 2 句，换一句会怎样');
      await dialog.locator('.reply[data-kind="verify"]').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#what-if-run')).toBeFocused();
      await page.keyboard.press('Enter');
    };
    const answer = async (): Promise<string> => {
      await expect(dialog.locator('.what-if-figures')).toBeVisible({ timeout: THINKING_MS });
      return (await dialog.locator('.what-if-result').textContent()) ?? '';
    };
    await verifyInstead();
    const first = await answer();
    await page.keyboard.press('Escape');
    await verifyInstead();
    expect(await answer()).toBe(first);
    await page.keyboard.press('Escape');

    // The next question gets lost on its way, so that its answer cannot come before it is given up.
    await page.evaluate(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (task: { readonly kind: string }) {
        if (task.kind === 'what-if-meeting') Worker.prototype.postMessage = postMessage;
        else postMessage.call(this, task);
      };
    });
    await verifyInstead();
    await expect(dialog.getByRole('progressbar')).toBeVisible();
    await expect(dialog.getByRole('button', { name: '不试了' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: '再试 200 遍' })).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await answer()).toBe(first);
  });

  test('in English, without a Chinese word left', async ({ page }) => {
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await expect(page.locator('.coach-moment').first()).toBeVisible({ timeout: THINKING_MS });
    await press(page, 'What if');
    await press(page, 'Try it 200 times');
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('.what-if-figures')).toContainText('middle half', { timeout: THINKING_MS });
    await expect(dialog).not.toContainText(/[一-龥]/);
    await expect(page.locator('.coach')).not.toContainText(/[一-龥]/);
  });

  test('what he sets to practise leads to the gym', async ({ page }) => {
    await expect(page.locator('.coach-moment').first()).toBeVisible({ timeout: THINKING_MS });
    await press(page, '就练这个');
    await expect(page.locator('.coach')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('自我练习');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('moments and what-if fit, and every target is large enough', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await weakMeeting(page);
    await expect(page.locator('.coach-moment').first()).toBeVisible({ timeout: THINKING_MS });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await wide()).toBe(0);
    await page.getByRole('button', { name: '看看会怎样' }).first().tap();
    await page.locator('#what-if-run').tap();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('.what-if-figures')).toBeVisible({ timeout: THINKING_MS });
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    for (const target of await dialog.getByRole('button').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

test('the month’s report: the coach on the talks, luck, and a step changed', async ({ page }) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await openSeasonByBot(page, { bot: 'intermediate', dealers: 4, seed: 11 });
  await expect(page.locator('.coach-luck')).toContainText('%', { timeout: 240_000 });
  await expectAccessible(page);

  const day = page.locator('.report-steps summary').first();
  await day.focus();
  await page.keyboard.press('Enter');
  await page.locator('.report-steps li button').first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.step-choice')).toBeVisible({ timeout: THINKING_MS });
  await dialog.getByRole('radio', { name: '收工' }).check();
  await dialog.getByRole('button', { name: '就换这个' }).press('Enter');
  await expect(page.locator('#what-if-run')).toBeFocused();
  await page.keyboard.press('Enter');
  const cancel = dialog.getByRole('button', { name: '不试了' });
  await expect(cancel).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: '再试 200 遍' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.locator('.what-if-figures')).toContainText('200', { timeout: 240_000 });
  await expectAccessible(page);
});
