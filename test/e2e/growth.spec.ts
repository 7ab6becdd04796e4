/** Several people on one device, and how each gets on: saves apart, a file that brings all back, a game on the curve. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { say } from '../support/talk-in-page.ts';
import { undrawn } from '../support/undrawn.ts';

test.use({ serviceWorkers: 'block' });
test.beforeEach(({ context }) => undrawn(context));

const SHOP = /老周|周建国/;

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Walks in, asks, and takes leave: a short meeting is a finished one. */
async function playMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: SHOP }).first().click();
  await page.getByRole('button', { name: /核对好的对账单/ }).click();
  await page.getByRole('button', { name: /进门/ }).click();
  await say(page, 'open-prepared');
  await say(page, 'leave');
  await expect(page.locator('.ending')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('复盘');
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

test('two people on one device by keyboard: games apart, and a file brings one of them back whole', async ({
  page,
}, info) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await playMeeting(page);
  await page.goto('./');

  await press(page, '谁在练');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('没写名字的人');
  await axe(page);
  await press(page, '加一个人');
  await expect(dialog.getByRole('heading', { level: 3 })).toBeFocused();
  await page.getByRole('textbox', { name: '怎么称呼' }).focus();
  await page.keyboard.type('小李');
  await axe(page);
  await page.keyboard.press('Enter');

  const seat = page.getByRole('button', { name: /现在是小李在练/ });
  await expect(seat).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await press(page, /我的长进/);
  await expect(page.getByRole('heading', { name: '还没有打完过一场' })).toBeVisible();
  await axe(page);

  await press(page, /现在是小李在练/);
  await press(page, '换成没写名字的人');
  await press(page, /我的长进/);
  await expect(page.locator('.growth-game')).toHaveCount(1);

  await press(page, /在练，点这里换人/);
  const coming = page.waitForEvent('download');
  await press(page, '把没写名字的人的全部记录存成文件');
  const file = info.outputPath('person.json');
  await (await coming).saveAs(file);
  await press(page, '删除没写名字的人');
  await expect(dialog).toContainText('找不回来');
  await press(page, '删除没写名字的人');
  await expect(seat).toBeVisible();
  await press(page, /我的长进/);
  await expect(page.getByRole('heading', { name: '还没有打完过一场' })).toBeVisible();

  await press(page, /现在是小李在练/);
  await dialog.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('button', { name: /现在是没写名字的人在练/ })).toBeVisible();
  await press(page, /我的长进/);
  await expect(page.locator('.growth-game')).toHaveCount(1);
});

test('a meeting is on the curve, once, with its debrief behind it, in both languages', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await playMeeting(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('复盘');
  await page.getByRole('button', { name: '回到经销商' }).click();
  await page.getByRole('button', { name: /我的长进/ }).click();
  await expect(page.locator('.growth-game')).toHaveCount(1);
  await expect(page.locator('.trend')).toHaveCount(4);
  await axe(page);
  await page.locator('.week-button').click();
  await expect(page.locator('#growth-games')).toBeFocused();
  await page.getByRole('button', { name: /的复盘/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('复盘');
  await axe(page);
  await page.getByRole('button', { name: '回到我的长进' }).click();
  await expect(page.getByRole('button', { name: /的复盘/ })).toBeFocused();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.locator('main')).not.toContainText(/[一-龥]/);
  await axe(page);
});

test('a file that brings nobody is answered in one sentence, and everything goes only when asked twice', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: '谁在练' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(dialog.getByRole('alert')).toContainText('这不是回款道场的文件');
  await dialog.getByRole('button', { name: '清空这台设备' }).click();
  await dialog.getByRole('button', { name: '我知道，接着删' }).click();
  await axe(page);
  await dialog.getByRole('button', { name: '全部删除' }).click();
  await expect(page.getByRole('button', { name: '谁在练' })).toBeVisible();
});
