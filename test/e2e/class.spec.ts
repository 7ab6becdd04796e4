/**
 * A class, as it is held: a trainer and five trainees with browsers of their own. One reloads, one loses the network,
 * one hands in a forged file, and a host is killed in the middle. The board ends complete and right all the same.
 */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { resultFile } from '../../src/session/drill/result-text.ts';
import { STORES, type Store } from '../host/databases.ts';
import { aResult } from '../support/a-class.ts';
import { aDrill, playedBy } from '../support/a-drill.ts';
import { expectAccessible } from '../support/axe.ts';
import { ask, begin, enterDesk, joinClass, leave, openClass, person } from '../support/class-in-page.ts';
import { playedAgain, resultsOf } from '../support/class-results.ts';
import { type HostProcess, runHost } from '../support/host-process.ts';

// The stores' hosts have their ports, one after another.
test.describe.configure({ mode: 'default' });

const DRILL = aDrill({ title: '周三演练', minutes: null });
const PORTS = { PGlite: [4661, 4661], PostgreSQL: [4662, 4663] } as const;

/** What the host has for everybody, each score computed again from the actions alone. */
async function expectRight(trainer: Page, held: string, names: readonly string[]): Promise<void> {
  const results = await resultsOf(trainer, held);
  expect(results.rows.map(({ name }) => name).sort()).toEqual([...names].sort());
  for (const { name, attempts } of results.rows) {
    expect(attempts).toHaveLength(1);
    const [attempt] = attempts;
    if (!attempt) throw new Error('no attempt');
    const { transcript, score } = await playedAgain(trainer, attempt, DRILL);
    expect(transcript.actions.map(({ action }) => action.kind)).toEqual([
      'prepare',
      'enter',
      'open-prepared',
      'leave',
    ]);
    expect(attempt.result).toMatchObject({ mark: score.mark, passed: score.passed });
    const row = trainer.locator(`tr[data-trainee="${name}"]`);
    await expect(row.locator('.board-mark')).toHaveText(String(score.mark));
    await expect(row).toContainText('打完了');
  }
}

async function inAClass(browser: Browser, address: string, code: string, name: string): Promise<Page> {
  const page = await person(browser, address);
  await joinClass(page, code, name);
  return page;
}

for (const [name, openStore] of STORES)
  test.describe(name, () => {
    const [first, second] = PORTS[name as keyof typeof PORTS];
    let store: Store;
    const hosts = new Set<HostProcess>();
    const start = async (port: number) => {
      const host = await runHost(store.variables, port);
      hosts.add(host);
      return host;
    };
    // Not before: whoever only lists the tests opens nothing.
    test.beforeAll(() => {
      store = openStore();
    });
    test.afterAll(async () => {
      for (const host of hosts) await host.kill();
      store.remove();
    });

    test(`a live class on ${name} ends with a board that is complete and right`, async ({ browser }) => {
      test.setTimeout(300_000);
      const host = await start(first);
      const other = first === second ? host : await start(second);
      const trainer = await person(browser, other.address);
      await trainer.setViewportSize({ width: 1440, height: 900 });
      await enterDesk(trainer, host.setupCode, DRILL);
      const code = await openClass(trainer, '随堂练', '华东一班');
      await expectAccessible(trainer);

      const li = await inAClass(browser, host.address, code, '小李');
      await expectAccessible(li);
      await begin(li);
      await ask(li);
      // A reload goes on where it was.
      await li.reload();
      await expect(li.getByRole('log')).toBeVisible();
      await leave(li);
      await expect(li.locator('.class-level')).toContainText('核对无误');

      const wang = await inAClass(browser, other.address, code, '小王');
      await begin(wang);
      await wang.context().setOffline(true);
      await ask(wang);
      await leave(wang);
      await expect(wang.getByText('网络断了')).toBeVisible();
      await expect(trainer.locator('tr[data-trainee="小王"]')).toContainText('做准备');
      await wang.context().setOffline(false);
      await expect(wang.locator('.class-level')).toContainText('核对无误');

      const zhao = await inAClass(browser, host.address, code, '小赵');
      const honest = aResult(DRILL, '小赵', playedBy('beginner', DRILL), { started: Date.now() - 900_000 });
      const forged = { ...honest, claimed: { ...honest.claimed, mark: 100 } };
      await zhao.locator('.class-file input[type=file]').setInputFiles({
        name: 'result.json',
        mimeType: 'application/json',
        buffer: Buffer.from(resultFile(forged)),
      });
      await expect(zhao.getByRole('alert')).toContainText('100');
      await expect(trainer.locator('tr[data-trainee="小赵"]')).toContainText('进来了');
      await begin(zhao);
      await ask(zhao);
      await leave(zhao);

      const qian = await inAClass(browser, host.address, code, '小钱');
      await begin(qian);
      await ask(qian);
      const sun = await inAClass(browser, other.address, code, '小孙');
      await begin(sun);
      await host.kill();
      await leave(qian);
      await expect(qian.getByText('网络断了')).toBeVisible();
      await start(first);
      await expect(qian.locator('.class-level')).toContainText('核对无误');
      await ask(sun);
      await leave(sun);
      await expect(sun.locator('.class-level')).toContainText('核对无误');

      await expect(trainer.locator('.board-counts')).toContainText('5 人打完');
      await expectRight(trainer, '华东一班', ['小李', '小王', '小赵', '小钱', '小孙']);
      await talkOver(trainer);
      for (const page of [trainer, li, wang, zhao, qian, sun]) await page.context().close();
    });

    test(`an exam on ${name} goes on over a reload, a lost network and a killed host, and tells nothing before its end`, async ({
      browser,
    }) => {
      test.setTimeout(240_000);
      for (const host of hosts) await host.kill();
      const host = await start(first);
      const other = first === second ? host : await start(second);
      const trainer = await person(browser, other.address);
      await enterDesk(trainer, host.setupCode, DRILL);
      const code = await openClass(trainer, '考试', '期末');
      const li = await inAClass(browser, host.address, code, '小李');
      await begin(li);
      await ask(li);
      await li.reload();
      await expect(li.getByRole('log')).toBeVisible();
      await li.context().setOffline(true);
      const leaving = leave(li);
      await expect(li.getByText('正在重新连接')).toBeVisible();
      await host.kill();
      await li.context().setOffline(false);
      await start(first);
      await leaving;
      await expect(li.getByText('主机已经收好')).toBeVisible();
      await expect(li.locator('.drill-verdict')).toHaveCount(0);
      await expectAccessible(li);
      await expect(trainer.locator('.board-counts')).toContainText('1 人打完');
      await expectRight(trainer, '期末', ['小李']);
      await trainer.getByRole('button', { name: '下课' }).click();
      await expect(li.locator('.drill-verdict')).toBeVisible();
      for (const page of [trainer, li]) await page.context().close();
    });
  });

/** The wall of the hall without names; then the mistake, and a meeting to watch. */
async function talkOver(trainer: Page): Promise<void> {
  await trainer.setViewportSize({ width: 1920, height: 1080 });
  await trainer.getByRole('button', { name: '投影' }).click();
  const wall = trainer.getByRole('dialog');
  await expect(wall).toContainText('1 号');
  await expect(wall).not.toContainText('小李');
  await expectAccessible(trainer);
  await trainer.keyboard.press('Escape');
  await trainer.getByRole('button', { name: '讲评' }).click();
  await expect(trainer.getByText('5 份成绩已收进带教台')).toBeVisible();
  await expect(trainer.getByRole('heading', { name: '全班最常见的失分' })).toBeVisible();
  const log = trainer.getByRole('log');
  const told = await log.locator('p').count();
  await log.focus();
  await trainer.keyboard.press('ArrowRight');
  await expect(log.locator('p')).toHaveCount(told + 1);
  await expectAccessible(trainer);
}
