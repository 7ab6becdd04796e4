/** The way to the door: cards, file, dialogs, language, saves. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';

// Nothing here is about being offline, and a worker fetches the whole game into each new browser.
test.use({ serviceWorkers: 'block' });

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.dealer-card')).toHaveCount(8);
});

test('from the first screen through the door with the keyboard alone', async ({ page }) => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  const card = page.getByRole('button', { name: '看周建国的档案' });
  for (let press = 0; press < 20 && !(await card.evaluate((it) => it === document.activeElement)); press += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '周建国' })).toBeFocused();
  const statement = page.getByRole('button', { name: /核对好的对账单/ });
  await statement.focus();
  await page.keyboard.press('Enter');
  await expect(statement).toContainText('备好了');
  await expect(page.locator('.notes')).toContainText('对账单');
  await page.getByRole('button', { name: '进门' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toContainText('周哥');
});

test('the hour is short: what no longer fits cannot be prepared', async ({ page }) => {
  await page.getByRole('button', { name: '看周建国的档案' }).click();
  for (const item of [/核对好的对账单/, /给两家零售店打电话/, /本县动销/])
    await page.getByRole('button', { name: item }).click();
  await expect(page.getByRole('button', { name: /签收单/ })).toContainText('来不及了');
});

test('the language switches at any time, and is remembered', async ({ page }) => {
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('heading', { name: 'Who do you call on today?' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Who do you call on today?' })).toBeVisible();
});

test('a browser that asks for English gets English', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'en-GB' });
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Who do you call on today?' })).toBeVisible();
  await page.close();
});

test('dialogs close with Escape and give the focus back', async ({ page }) => {
  const help = page.getByRole('button', { name: '怎么玩' });
  await help.click();
  await expect(page.getByRole('dialog', { name: '怎么玩' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(help).toBeFocused();
  await page.getByRole('button', { name: '声音', exact: true }).click();
  await page.getByRole('button', { name: '静音' }).click();
  await expect(page.getByRole('button', { name: '打开声音' })).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
});

test('a class meets in a month by number, and a wrong number gets one sentence', async ({ page }) => {
  const owes = page.locator('.dealer-card').first().locator('dd').first();
  await page.getByText('指定月份编号').click();
  const number = page.getByRole('textbox', { name: '指定月份编号' });
  await number.fill('4711');
  await page.getByRole('button', { name: '前往' }).click();
  // The cards are there before the world that fills them.
  await expect(owes).toHaveText(/万/);
  const once = await owes.textContent();
  await number.fill('4712');
  await page.getByRole('button', { name: '前往' }).click();
  await expect(owes).not.toHaveText(once ?? '');
  await number.fill('4711');
  await page.getByRole('button', { name: '前往' }).click();
  await expect(owes).toHaveText(once ?? '');
  await number.fill('minus one');
  await page.getByRole('button', { name: '前往' }).click();
  await expect(page.getByRole('alert')).toHaveText('请输入 0 到 4294967295 之间的整数。');
});

test('a save that cannot be read gets one sentence, can be kept, and the game starts all the same', async ({
  page,
}) => {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const open = indexedDB.open('huikuan-dojo');
        open.onsuccess = () => {
          const write = open.result.transaction('games', 'readwrite');
          write.objectStore('games').put({ hello: 'stranger' }, 'current');
          write.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: '存档读不出来' })).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载留底' }).click();
  expect((await download).suggestedFilename()).toBe('huikuan-dojo-save.json');
  await page.getByRole('button', { name: '看孙桂芳的档案' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '孙桂芳' })).toBeVisible();
});

test('nothing for axe to find on the first screen and the file, in both languages', async ({ page }) => {
  await expectAccessible(page);
  await page.getByRole('button', { name: '看马德胜的档案' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '马德胜' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expectAccessible(page);
});

test('on a narrow phone nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await page.getByRole('button', { name: '看周建国的档案' }).click();
  await expect(page.locator('.preparing')).toBeVisible();
  expect(await overflow()).toBe(0);
});
