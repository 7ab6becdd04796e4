/** An exam of a week and one of a month: the host plays the days as it plays the meetings, and has the mark at the end. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Drill } from '../../src/protocol/drill.ts';
import { STORES, type Store } from '../host/databases.ts';
import { aSeasonDrill } from '../support/a-drill.ts';
import { enterDesk, joinClass, leave, openClass, person, said } from '../support/class-in-page.ts';
import { playedAgain, resultsOf } from '../support/class-results.ts';
import { type HostProcess, runHost } from '../support/host-process.ts';
import { type Hand, KEYBOARD, workUntil } from '../support/season-in-page.ts';

// The tests take turns on one port.
test.describe.configure({ mode: 'default' });

const PORT = 4664;
const CLASS = '期末';
const OVER = '.drill-sheet h1';

/** By keyboard; each line waits for the host's answer before the next is said. */
const AT_A_HOST: Hand = {
  ...KEYBOARD,
  talk: async (page) => {
    const opening = page.locator('.reply[data-kind="open-direct"]');
    if (await opening.isVisible()) await said(page, 'open-direct');
    await leave(page);
  },
};

let store: Store;
let host: HostProcess;
test.beforeEach(async () => {
  const [, openStore] = STORES[0] ?? [];
  if (!openStore) throw new Error('no store');
  store = openStore();
  host = await runHost(store.variables, PORT);
});
test.afterEach(async () => {
  await host.kill();
  store.remove();
});

/** The trainer's desk with an exam of this drill, and somebody at its first morning. */
async function examOf(browser: Browser, drill: Drill) {
  const trainer = await person(browser, host.address);
  await trainer.setViewportSize({ width: 1440, height: 900 });
  await enterDesk(trainer, host.setupCode, drill);
  const code = await openClass(trainer, '考试', CLASS);
  const li = await person(browser, host.address);
  await li.setViewportSize({ width: 1280, height: 800 });
  await joinClass(li, code, '小李');
  await li.getByRole('button', { name: '开始', exact: true }).click();
  await expect(li.locator('.desk')).toBeVisible();
  return { trainer, li };
}

/** Hands in, and finds on the board what the actions are worth; after the class the trainee is told the same. */
async function expectHandedIn(trainer: Page, li: Page, drill: Drill): Promise<void> {
  await li.getByRole('button', { name: '交卷' }).click();
  await expect(li.getByText('主机已经收好')).toBeVisible();
  await expect(trainer.locator('.board-counts')).toContainText('1 人打完');
  const attempt = (await resultsOf(trainer, CLASS)).rows[0]?.attempts[0];
  if (!attempt) throw new Error('no attempt');
  const { score } = await playedAgain(trainer, attempt, drill);
  expect(attempt.result).toMatchObject({ mark: score.mark, money: score.money });
  await expect(trainer.locator('tr[data-trainee="小李"] .board-mark')).toHaveText(String(score.mark));
  await trainer.getByRole('button', { name: '下课' }).click();
  await expect(li.locator('.drill-verdict')).toContainText(String(score.mark));
}

test('an exam of a week is worked on the host, talks and all, and goes on after a reload', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const drill = aSeasonDrill({ kind: 'week' }, 4, { minutes: null, hints: true });
  const { trainer, li } = await examOf(browser, drill);
  await workUntil(li, AT_A_HOST, '.room');
  await li.reload();
  await expect(li.locator('.room')).toBeVisible();
  await workUntil(li, AT_A_HOST, OVER);
  await expectHandedIn(trainer, li, drill);
});

test('an exam of a month whose days are only let go by has its mark too', async ({ browser }) => {
  test.setTimeout(300_000);
  const drill = aSeasonDrill({ kind: 'month', months: 1 }, 4, { minutes: null });
  const { trainer, li } = await examOf(browser, drill);
  await workUntil(li, AT_A_HOST, OVER);
  await expectHandedIn(trainer, li, drill);
});
