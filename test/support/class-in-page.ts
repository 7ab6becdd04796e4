/** A class in real browsers: the trainer's desk and the trainees' seats. */
import { type Browser, expect, type Page } from '@playwright/test';
import type { Drill } from '../../src/protocol/drill.ts';
import { drillFile } from '../../src/session/drill/drill-text.ts';
import { say } from './talk-in-page.ts';
import { undrawn } from './undrawn.ts';

const TRAINER = { name: '陈老师', password: 'right horse battery' };

/** Somebody with a browser of their own. */
export async function person(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  await undrawn(context);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

/** The desk with a drill on it, and the first trainer, by the code that the host printed; where there is none, by name and password. */
export async function enterDesk(page: Page, setupCode: string | undefined, drill: Drill): Promise<void> {
  await page.goto('./');
  await page
    .getByRole('button', { name: /带教台/ })
    .first()
    .click();
  await page.getByRole('button', { name: '收成绩' }).click();
  await page.locator('.trainer-drop input[type=file]').setInputFiles({
    name: 'drill.json',
    mimeType: 'application/json',
    buffer: Buffer.from(drillFile(drill)),
  });
  await expect(page.locator('.trainer-news')).toContainText(drill.title);
  await page.getByRole('button', { name: '上课', exact: true }).click();
  if (setupCode !== undefined) await page.getByLabel('设置码').fill(setupCode);
  await page.getByLabel('姓名').fill(TRAINER.name);
  await page.getByLabel('密码').fill(TRAINER.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '开一堂课' })).toBeVisible();
}

/** Opens a class over the drill that lies on the desk; answers its code. */
export async function openClass(page: Page, mode: '随堂练' | '考试', name: string): Promise<string> {
  await page.getByLabel('班名').fill(name);
  await page.getByRole('radio', { name: mode }).check({ force: true });
  await page.getByRole('button', { name: '开课', exact: true }).click();
  const code = page.locator('.join-code .class-code');
  await expect(code).toHaveText(/^[2-9A-HJKMNP-Z]{6}$/);
  return (await code.textContent()) ?? '';
}

export async function joinClass(page: Page, code: string, name: string): Promise<void> {
  await page.goto(`./#class=${code}`);
  await expect(page.getByLabel('课堂码')).toHaveValue(code);
  await page.getByLabel('你的姓名').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '开始', exact: true })).toBeVisible();
}

export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await expect(page.locator('.preparing')).toBeVisible();
}

/** Prepares, walks in and asks. */
export async function ask(page: Page): Promise<void> {
  const statement = page.getByRole('button', { name: /核对好的对账单/ });
  await statement.click();
  await expect(statement).toHaveAttribute('data-done', 'true');
  await page.getByRole('button', { name: /进门/ }).click();
  await said(page, 'open-prepared');
}

/** Takes leave, and hands in. */
export async function leave(page: Page): Promise<void> {
  await said(page, 'leave');
  await expect(page.locator('.ending')).toBeVisible();
  await page.locator('.ending').getByRole('button').last().click();
}

/** Says something, and waits until it has been answered, however long the host takes. */
export async function said(page: Page, kind: string): Promise<void> {
  const before = await page.locator('.line').count();
  expect(await say(page, kind)).toBe(true);
  await expect.poll(() => page.locator('.line').count()).toBeGreaterThan(before);
}
