/** The course in a real browser, by keyboard: watched, tried with hints, passed, opened further, kept; in both languages. */
import { expect, type Page, test } from '@playwright/test';
import { expert } from '../../src/bots/expert.ts';
import { meetingBy } from '../../src/coach/course/bot-play.ts';
import { TERRITORY } from '../../src/content/dealers.ts';
import { WORDS_VERSION } from '../../src/content/words-version.ts';
import { LESSONS } from '../../src/protocol/course.ts';
import { numberOf } from '../../src/protocol/seed.ts';
import { type CourseProgress, NEW_TO_THE_COURSE } from '../../src/session/course-progress.ts';
import { expectAccessible } from '../support/axe.ts';
import { lastEveningBy } from '../support/season-by-bot.ts';
import { hearOut, say } from '../support/talk-in-page.ts';
import { undrawn } from '../support/undrawn.ts';

test.use({ serviceWorkers: 'block' });
test.beforeEach(({ context }) => undrawn(context));

async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().focus();
  await page.keyboard.press('Enter');
}

async function enterCourse(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await press(page, '.door');
  await expect(page.locator('.lessons')).toBeVisible();
}

/** The kept progress: read, or put in the place of what lies there. */
async function kept(page: Page, put?: unknown): Promise<CourseProgress> {
  const value = await page.evaluate(
    (next) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('huikuan-dojo');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('kept', 'readwrite').objectStore('kept');
          const asked = next === undefined ? store.get('course') : store.put(next, 'course');
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
    put,
  );
  return value as CourseProgress;
}

/** An old hand takes the pen: everything but the last line of the meeting that was arranged. */
async function oldHandPlaysOn(page: Page): Promise<void> {
  const progress = await kept(page);
  const log = progress.tried?.log;
  if (log?.scenario !== 'meeting') throw new Error('no meeting is under way');
  const dealer = TERRITORY.find(({ brief }) => brief.id === log.dealer.id);
  if (!dealer) throw new Error(`no such dealer: ${log.dealer.id}`);
  expect(log.versions.words).toBe(WORDS_VERSION);
  const { actions } = meetingBy(expert(), dealer.brief, numberOf(log.seed));
  const tried = { log: { ...log, actions: actions.slice(0, -1) }, begun: 0 };
  await kept(page, { ...progress, tried });
  await page.reload();
}

test('a lesson by keyboard alone: watched, practised, passed; the next one opens, and a reload keeps it', async ({
  page,
}) => {
  // A whole lesson, three parts of it, on a machine that may be busy.
  test.setTimeout(300_000);
  await enterCourse(page);
  await expectAccessible(page);
  await expect(page.locator('.lesson[data-state="locked"]')).toHaveCount(6);

  await press(page, '.lesson[data-state="open"] > .button');
  await expect(page.locator('.watch-log .told')).toHaveCount(1);
  for (let line = 0; line < 12; line += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.watch-log .told')).toHaveCount(12);
  await expect.poll(async () => (await kept(page)).line).toBe(12);
  await page.reload();
  await expect(page.locator('.watch-log .told')).toHaveCount(12);
  for (let line = 0; line < 60; line += 1) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.old-hand')).toHaveCount(6);
  await expectAccessible(page);

  await press(page, '.watch-on');
  await expect(page.locator('.course-hint')).toBeVisible();
  await press(page, '.preparing-item[aria-disabled="false"]');
  await press(page, 'button.enter');
  await hearOut(page);
  await press(page, '.old-hand-ask');
  await expect(page.locator('.old-hand-says')).toContainText('老手');
  await expectAccessible(page);
  await say(page, 'small-talk');
  // What has been said is kept before the page is left.
  await expect.poll(async () => (await kept(page)).tried?.log.actions.length).toBe(3);
  await oldHandPlaysOn(page);
  await hearOut(page);
  await say(page, 'close');
  await expect(page.locator('.ending button')).toBeVisible();
  await press(page, '.ending button');
  await expect(page.locator('.lesson-result[data-outcome="guided"]')).toBeVisible();

  await press(page, '.ways-on .button[data-look="seal"]');
  await expect(page.locator('.preparing')).toBeVisible();
  await expect(page.locator('.course-hint')).toHaveCount(0);
  await oldHandPlaysOn(page);
  await hearOut(page);
  await expect(page.locator('.lesson-hint, .hint')).toHaveCount(0);
  await say(page, 'close');
  await press(page, '.ending button');
  await expect(page.locator('.lesson-result[data-outcome="passed"]')).toBeVisible();
  await expect(page.locator('.criteria [data-state="met"]')).toHaveCount(4);
  await expectAccessible(page);

  await press(page, '.course-bar .button[data-look="quiet"]');
  await expect(page.locator('.lesson[data-lesson="plan"]')).toHaveAttribute('data-state', 'passed');
  await expect(page.locator('.lesson[data-lesson="measures"]')).toHaveAttribute('data-state', 'open');
  await page.reload();
  await expect(page.locator('.lesson[data-lesson="measures"]')).toHaveAttribute('data-state', 'open');
});

test('a scored try that leaves out the practice is not passed, and says what is missing', async ({
  page,
}) => {
  await enterCourse(page);
  await press(page, '.lesson[data-state="open"] > .button');
  await press(page, '.watch-on');
  await press(page, 'button.enter');
  await hearOut(page);
  await page.locator('.course-criteria').click();
  await expect(page.getByRole('dialog').locator('.criteria li')).toHaveCount(4);
  await page.keyboard.press('Escape');
  await kept(page, { ...(await kept(page)), place: 'scored' });
  await page.reload();
  await hearOut(page);
  await say(page, 'open-direct');
  for (let turn = 0; turn < 40 && !(await page.locator('.ending').isVisible()); turn += 1)
    if (!(await say(page, 'leave'))) await say(page, 'accept-excuse');
  await press(page, '.ending button');
  await expect(page.locator('.lesson-result[data-outcome="failed"]')).toBeVisible();
  await expect(page.locator('.criteria [data-criterion="planned"]')).toHaveAttribute('data-state', 'lost');
});

test('the month at the end: a certificate with a name when it is passed, the way back to a lesson either way', async ({
  page,
}) => {
  await enterCourse(page);
  const lessons = LESSONS.filter((lesson) => lesson !== 'capstone');
  for (const bot of ['expert', 'beginner'] as const) {
    const tried = { log: lastEveningBy(bot), begun: 0 };
    await kept(page, { ...NEW_TO_THE_COURSE, place: 'scored', lesson: 'capstone', passed: lessons, tried });
    await page.reload();
    await expect(page.locator('.desk')).toBeVisible();
    await page.getByRole('button', { name: '今天收工' }).click();
    // Who leaves things undone is asked once.
    if (bot === 'beginner') await page.getByRole('button', { name: '照样收工' }).click();
    await expect(page.locator('.report')).toBeVisible();
    await press(page, '.report-actions .button:last-child');
    const result = page.locator('.lesson-result');
    await expect(result).toHaveAttribute('data-outcome', bot === 'expert' ? 'passed' : 'failed');
    await expect(page.locator('#screen-title')).toBeFocused();
    await expectAccessible(page);
    await expect(result.locator('.practice-bars li')).toHaveCount(6);
    if (bot === 'expert') {
      await page.getByLabel('证书上写谁的名字').fill('王小明');
      await page.keyboard.press('Enter');
      await expect(page.locator('.certificate')).toContainText('王小明');
      await expect(page.locator('.certificate')).toContainText('独自跑完8家');
      await expectAccessible(page);
      await press(page, '.certificates-head .button:last-child');
      await expect(page.locator('#open-certificate')).toBeFocused();
      expect((await kept(page)).passed).toContain('capstone');
    }
  }
  await press(page, '[data-practice="plan"] .button');
  await expect(page.locator('.course-bar')).toContainText('和经销商一起排计划');
});

test('what nobody understands is not overwritten before the player says so', async ({ page }) => {
  await enterCourse(page);
  await kept(page, { version: 99 });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('读不懂');
  await expectAccessible(page);
  expect(await kept(page)).toEqual({ version: 99 });
  await page.getByRole('button', { name: '从头开始' }).click();
  await expect(page.locator('.lessons')).toBeVisible();
});

test('on a phone and in English: a month’s example, and its desk as others have left it', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    hasTouch: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto('./');
  await page.locator('.door').first().tap();
  await page.getByRole('button', { name: /Look ahead at “Follow the commitment up”/ }).tap();
  const next = page.getByRole('button', { name: /Next line/ });
  for (let line = 0; line < 8; line += 1) await next.tap();
  await expect(page.locator('.old-hand').first()).toContainText('The old hand');
  await expectAccessible(page);
  await page.locator('.watch-on').tap();
  await expect(page.locator('.desk')).toBeVisible();
  await expect(page.locator('.course-bar')).toContainText('no credit');
  await expect(page.locator('.course-hint')).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await context.close();
});
