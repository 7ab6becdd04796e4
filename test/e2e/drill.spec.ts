/** A drill from the trainer's desk to a trainee's telephone and back, without a server; and what is refused. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { hearOut, reachCommitment, say } from '../support/talk-in-page.ts';
import { undrawn } from '../support/undrawn.ts';

test.use({ serviceWorkers: 'block' });
test.beforeEach(({ context }) => undrawn(context));

/** Sets a drill of one meeting and returns its link. */
async function setDrill(page: Page): Promise<string> {
  await page.goto('./');
  await page.getByRole('button', { name: /带教台/ }).click();
  await page.getByRole('button', { name: '新出一份' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('周三小测');
  await page.getByRole('checkbox', { name: '孙' }).first().uncheck();
  await page.getByRole('textbox', { name: /月份编号/ }).fill('7');
  await expect(page.locator('.trainer-checks')).toContainText(/老手 \d+ 分/);
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.trainer-code')).toHaveText(/^(\w{4}-){3}\w{4}$/);
  await expectAccessible(page);
  const link = await dialog.getByRole('textbox', { name: '链接' }).inputValue();
  await page.keyboard.press('Escape');
  return link;
}

/** A trainee's own device: a telephone. */
async function trainee(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: '周三小测' })).toBeVisible();
  return page;
}

async function playMeeting(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: '你的姓名' }).fill('王小明');
  await page.getByRole('button', { name: '开始考核' }).click();
  await expectArrived(page, '周建国');
  await page.getByRole('button', { name: /核对好的对账单/ }).click();
  await page.getByRole('button', { name: /进门/ }).click();
  await say(page, 'open-prepared');
  await expect(page.locator('.hint')).toHaveCount(0);
  // A reload goes on where it was.
  await page.reload();
  await hearOut(page);
  await expect(page.getByRole('log')).toBeVisible();
  await reachCommitment(page);
  for (const kind of ['ask-schedule', 'ask-method', 'ask-writing', 'close']) await say(page, kind);
  await hearOut(page);
  await page.locator('.ending button').click();
  await expectArrived(page, '成绩');
}

/** A new screen is read from its top, and the focus is on its title. */
async function expectArrived(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(title);
  await expect(heading).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
}

async function handIn(page: Page, link: string): Promise<void> {
  await page.getByRole('textbox', { name: '成绩链接' }).fill(link);
  await page.getByRole('button', { name: '收下' }).click();
}

test('a trainer sets a drill, a trainee plays it on a telephone and hands in, the trainer takes it in', async ({
  page,
  browser,
}) => {
  const link = await setDrill(page);
  const device = await trainee(browser, link);
  await expectAccessible(device);
  await playMeeting(device);
  await expectAccessible(device);
  await expect(device.getByRole('img', { name: '成绩二维码' })).toBeVisible();
  const result = await device.getByRole('textbox', { name: '成绩链接' }).inputValue();
  const mark = /(\d+) 分/.exec((await device.locator('.drill-verdict span').textContent()) ?? '')?.[1];
  const downloading = device.waitForEvent('download');
  await device.getByRole('button', { name: '下载成绩文件' }).click();
  const file = await (await downloading).path();

  await page.getByRole('button', { name: '收成绩' }).click();
  await handIn(page, result);
  const row = page.getByRole('row', { name: /王小明/ });
  await expect(row).toContainText('属实');
  await expect(row).toContainText(`${mark} `);
  await expectAccessible(page);

  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.locator('.trainer-news')).toContainText('已经收过');

  const { readFile } = await import('node:fs/promises');
  const honest = await readFile(file, 'utf8');
  const forged = Buffer.from(honest.replace(/"mark":\d+/, '"mark":99'));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'forged.json', mimeType: 'application/json', buffer: forged });
  await expect(page.locator('.trainer-news')).toContainText('内容被改动过');
  await handIn(page, result.slice(0, -30));
  await expect(page.locator('.trainer-news')).toContainText('不完整');

  // Both stay on the desk, in either language.
  await page.reload();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('button', { name: 'Take in results' }).click();
  await expect(page.getByRole('row', { name: /王小明/ })).toContainText('matches');
  await expectAccessible(page);
  await device.context().close();
});

test('a drill is deleted only when that was meant', async ({ page }) => {
  await setDrill(page);
  const remove = page.getByRole('button', { name: '删除：周三小测' });
  await remove.click();
  const dialog = page.getByRole('dialog', { name: '删除“周三小测”？' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '不删' }).click();
  await expect(remove).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '删除', exact: true }).click();
  await expect(page.getByRole('heading', { name: '还没有存过考核' })).toBeVisible();
  await expect(page.getByRole('button', { name: '新出一份' })).toBeFocused();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: '还没有存过考核' })).toBeVisible();
});

test('a wrong number is not saved over, an unsaved drill is not lost, and neither is the focus', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: /带教台/ }).click();
  const another = page.getByRole('button', { name: '新出一份' });
  await another.click();
  await expect(page.getByRole('heading', { name: '编辑考核' })).toBeFocused();
  const minutes = page.getByRole('textbox', { name: /限时/ });
  const save = page.getByRole('button', { name: '保存', exact: true });
  await minutes.fill('5000');
  await save.press('Enter');
  await expect(minutes).toBeFocused();
  await expect(minutes).toHaveAccessibleDescription(/请填 5 到 600 之间的整数。/);
  await expect(page.getByRole('alert')).toContainText('请填 5 到 600 之间的整数。');
  await expect(page.locator('.trainer-checks')).toContainText('超出范围');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectAccessible(page);
  await minutes.fill('４５');
  await expect(page.getByRole('alert')).toHaveCount(0);

  const title = page.getByRole('textbox', { name: '名称' });
  await title.fill('没存的');
  await page.getByRole('button', { name: '收成绩' }).click();
  const tab = page.getByRole('button', { name: '出考核', exact: true });
  await tab.click();
  await expect(title).toHaveValue('没存的');
  await expect(tab).toBeFocused();
  await page.reload();
  await expect(title).toHaveValue('没存的');
  await expect(minutes).toHaveValue('45');

  await page.getByRole('button', { name: '不保存' }).click();
  await expect(another).toBeFocused();
  await page.keyboard.press('Enter');
  await minutes.fill('４５');
  await save.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '发给学员：新考核' })).toBeFocused();
  const edit = page.getByRole('button', { name: '修改：新考核' });
  await edit.click();
  await expect(minutes).toHaveValue('45');
  await page.getByRole('button', { name: '不保存' }).click();
  await expect(edit).toBeFocused();
  await page.reload();
  await expect(edit).toBeVisible();
});

test('a link opens a drill in the game that is already open; one cut short says so', async ({ page }) => {
  const link = await setDrill(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect(page.getByRole('heading', { name: '周三小测' })).toBeVisible();
  await page.getByRole('button', { name: '换一份考核' }).click();
  await page.getByRole('textbox', { name: '链接或编号' }).fill(link.slice(0, -20));
  await page.getByRole('button', { name: '看考核' }).click();
  await expect(page.getByRole('alert')).toContainText('缺了一截');
  await page.getByRole('textbox', { name: '链接或编号' }).fill('0000-0000-0000-0000');
  await page.getByRole('button', { name: '看考核' }).click();
  await expect(page.getByRole('alert')).toContainText('输错了');
});

test('a dealer can be rebuilt, and is met under his new name', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('button', { name: /trainer's desk/ }).click();
  await page.getByRole('button', { name: 'A new drill' }).click();
  await page.getByRole('button', { name: /^Rebuild Zhou/ }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Old Qiu');
  await page.getByRole('combobox', { name: 'Temperament' }).selectOption('haggler');
  await expect(page.locator('.trainer-trial')).toContainText('Worth on average');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use this dealer' }).click();
  await expect(page.locator('.trainer-cards')).toContainText('Old Qiu');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const link = await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ann');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Old Qiu');
});
