/** A class at the trainer's desk: results taken in, rated blind by two, looked over, taken away as tables and on paper. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { BOTS } from '../../src/bots/roster.ts';
import type { DrillResult } from '../../src/protocol/drill-result.ts';
import { drillFile, drillFragment } from '../../src/session/drill/drill-text.ts';
import { resultFingerprint } from '../../src/session/drill/fingerprint.ts';
import { resultFile } from '../../src/session/drill/result-text.ts';
import { aClass, aResult } from '../support/a-class.ts';
import { aDrill, meetingsBy } from '../support/a-drill.ts';
import { expectAccessible } from '../support/axe.ts';
import { hearOut, reachCommitment, say } from '../support/talk-in-page.ts';
import { undrawn } from '../support/undrawn.ts';

test.use({ serviceWorkers: 'block' });
test.beforeEach(({ context }) => undrawn(context));

const drill = aDrill();
const later = aDrill({ id: 'later', title: '结业考核', seed: 9, pass: 50 });
/** An expert, and nine who begin; one of them has a name that a spreadsheet would calculate. */
const NAMES = ['王小明', '李红', '=1+1', '赵强', '钱多', '孙丽', '周杰', '吴敏', '郑好', '冯雪'];
const first = aClass(NAMES, drill);
const again = aResult(later, '李红', meetingsBy(BOTS.expert, later), { started: 1_700_100_000_000 });
const results = [...first, again];

const asFile = (name: string, text: string, mimeType = 'application/json') => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

async function openDesk(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /带教台/ }).click();
  await page.getByRole('button', { name: '收成绩' }).click();
  await page
    .locator('input[type="file"]')
    .setInputFiles([
      asFile('drill.json', drillFile(drill)),
      asFile('later.json', drillFile(later)),
      ...results.map((result, at) => asFile(`${at}.json`, resultFile(result))),
    ]);
  await expect(page.getByRole('row')).toHaveCount(results.length + 1);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

/** Fills the open sheet by keyboard: `down` steps below the first on each scale. */
async function rate(page: Page, rater: string, down: number, reason: string): Promise<void> {
  await page.getByRole('textbox', { name: '评分人' }).focus();
  await page.keyboard.type(rater);
  for (const scale of ['敢要', '要到承诺', '跟得住', '有分寸']) {
    await page.getByRole('group', { name: scale }).getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    for (let step = 0; step < down; step += 1) await page.keyboard.press('ArrowDown');
  }
  await page.getByRole('textbox', { name: /理由/ }).focus();
  await page.keyboard.type(reason);
  await press(page, '交评分');
}

/** Two raters on everybody but the first, as a colleague's desk would send them. */
function ratingsOfTwo(of: readonly DrillResult[]): string {
  const ratings = of.flatMap((result, at) =>
    ['李老师', '王老师'].map((rater, second) => {
      const step = 1 + ((at + (at % 3 === 0 ? second : 0)) % 5);
      const marks = { assertiveness: step, commitments: step, 'follow-up': 3, respect: step };
      const head = { game: 'huikuan-rating', format: 1, result: resultFingerprint(result), sheet: 'skills' };
      return { ...head, rater, sealed: true, marks, reason: `第${at}份`, at: 1 };
    }),
  );
  return JSON.stringify({ game: 'huikuan-ratings', ratings });
}

async function downloaded(page: Page, name: RegExp): Promise<string> {
  const coming = page.waitForEvent('download');
  await press(page, name);
  return await readFile(await (await coming).path(), 'utf8');
}

test('two people rate a result blind, by keyboard; their marks stand beside the machine’s', async ({
  page,
}) => {
  await openDesk(page);
  await press(page, '评分');
  await press(page, /给王小明第 1 次打分/);
  await expect(page.getByRole('heading', { name: /王小明 · 周三小测/ })).toBeFocused();
  await expect(page.locator('.rate-fingerprint')).toContainText(resultFingerprint(first[0] as DrillResult));
  await expect(page.locator('.rate-entries .tag').first()).toContainText(/[+−]\d/);
  await expect(page.locator('.rate-line').first()).toBeVisible();
  await expectAccessible(page);

  await press(page, '交评分');
  await expect(page.getByRole('alert')).toContainText('先写评分人');
  await rate(page, '李老师', 4, '开口就报数，站得住。');
  const main = page.locator('main');
  await expect(main).toContainText('李老师已经评过');
  await expect(main).not.toContainText('站得住');
  await expect(page.locator('.rate-compare')).toHaveCount(0);
  expect(await page.locator('main input:checked').count()).toBe(0);

  await rate(page, '李老师', 1, '再评一回。');
  await expect(page.getByRole('alert')).toContainText('第二位要换个人');
  await page.getByRole('textbox', { name: '评分人' }).fill('');
  await page.getByRole('textbox', { name: /理由/ }).fill('');
  await rate(page, '王老师', 3, '让得略快。');
  await expect(page.getByRole('heading', { name: '人和机器' })).toBeFocused();
  const all = page.getByRole('row', { name: /总分/ });
  await expect(all).toContainText('100');
  await expect(all).toContainText('75');
  await expect(all).toContainText(String(first[0]?.claimed.mark));
  await expect(main).toContainText('开口就报数，站得住。');
  await expect(main).toContainText('让得略快。');
  await expectAccessible(page);

  await press(page, '回到成绩单');
  await expect(page.getByRole('button', { name: /给王小明第 1 次打分/ })).toBeFocused();
  await expect(page.locator('main')).toContainText('满 10 份才算');
  await page.locator('input[type="file"]').setInputFiles(asFile('r.json', ratingsOfTwo(results.slice(1))));
  await expect(page.getByText('收了 20 条评分')).toBeVisible();
  const agreed = page.getByRole('row', { name: /^敢要/ });
  await expect(agreed).toContainText(/0\.\d\d/);
  await expect(agreed).toContainText('11');
  await page.locator('input[type="file"]').setInputFiles(asFile('x.json', '{"game":"x"}'));
  await expect(page.getByText('不是回款道场的评分文件')).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('button', { name: 'Rate', exact: true }).click();
  await expect(page.getByRole('row', { name: /^Assertiveness/ })).toContainText('11');
  await page.getByRole('button', { name: /Rate 王小明/ }).click();
  await expect(page.getByRole('heading', { name: 'People and machine' })).toBeVisible();
  await expectAccessible(page);
});

test('the class as a heat map, as tables, as a report and as certificates, in both languages', async ({
  page,
}) => {
  await openDesk(page);
  await press(page, '评分');
  await page.locator('input[type="file"]').setInputFiles(asFile('r.json', ratingsOfTwo(results.slice(1))));
  await press(page, '全班');
  const map = page.locator('.heat-map');
  await expect(map.locator('tbody tr')).toHaveCount(NAMES.length);
  await expect(map.locator('tfoot')).toContainText('全班平均');
  await press(page, '总分');
  const marks = await map.locator('tbody td:last-child').allTextContents();
  expect(marks.map(Number)).toEqual(marks.map(Number).sort((a, b) => b - a));
  await expect(page.getByRole('img', { name: /李红：周三小测.*结业考核/ })).toBeVisible();
  await expectAccessible(page);

  const table = await downloaded(page, /成绩表/);
  expect(table.startsWith('\uFEFF学员,考核,')).toBe(true);
  expect(table.trimEnd().split('\r\n')).toHaveLength(results.length + 1);
  expect(table).toContain("\r\n'=1+1,");
  expect(table).toContain(`,${first[1]?.claimed.mark},`);
  expect(table).toContain('李老师');
  const ratings = await downloaded(page, /评分表/);
  expect(ratings.trimEnd().split('\r\n')).toHaveLength(1 + 10 * 2 * 4);
  expect(ratings).toContain('李红,周三小测,1,李老师,谈话四项,敢要,');
  expect(await downloaded(page, /全班表/)).toContain('一起定计划');

  await press(page, '全班报告');
  await expect(page.getByRole('heading', { name: /全班报告/ })).toBeFocused();
  await expect(page.locator('.class-report')).toContainText('丢分最多');
  await expect(page.getByRole('img', { name: /柱状图/ })).toBeVisible();
  await expectAccessible(page);
  await press(page, '回到全班');
  await expect(page.getByRole('button', { name: '全班报告' })).toBeFocused();

  await press(page, /打印证书/);
  const passed = page.locator('.certificate');
  await expect(passed.first()).toContainText('成绩合格');
  await expect(page.locator('.certificates')).toContainText(resultFingerprint(again).slice(0, 8));
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.header')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await press(page, '返回');

  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(map).toContainText('Plan together');
  await expect(page.locator('.trainer h2').first()).toHaveText('The class');
  await expectAccessible(page);
  await press(page, 'Class report');
  await expect(page.getByRole('heading', { name: /Class report/ })).toBeFocused();
  await press(page, 'Back to the class');
  await press(page, /Print \d+ certificate/);
  await expect(passed.first()).toContainText('has passed the drill');
});

test('a trainee who has passed prints the certificate, and gets back to the result', async ({ page }) => {
  const easy = aDrill({ id: 'easy', title: '入门考核', pass: 5 });
  await page.goto(`./#${drillFragment(easy)}`);
  await page.getByRole('textbox', { name: '你的姓名' }).fill('冯雪');
  await page.getByRole('button', { name: '开始考核' }).click();
  await page.getByRole('button', { name: /核对好的对账单/ }).click();
  await page.getByRole('button', { name: /进门/ }).click();
  await say(page, 'open-prepared');
  await reachCommitment(page);
  await say(page, 'close');
  await hearOut(page);
  await page.locator('.ending button').click();
  await press(page, '打印证书');
  const certificate = page.locator('.certificate');
  await expect(certificate).toContainText('冯雪');
  await expect(certificate).toContainText('入门考核');
  await expectAccessible(page);
  await press(page, '返回');
  await expect(page.getByRole('button', { name: '打印证书' })).toBeFocused();
});
