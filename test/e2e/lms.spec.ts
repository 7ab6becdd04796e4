/** A drill leaves the trainer's desk as a package and is played in learning platforms of each standard. */
import { expect, type Page, test } from '@playwright/test';
import { drillFragment } from '../../src/session/drill/drill-text.ts';
import { resultFragment } from '../../src/session/drill/result-text.ts';
import { scoreDrill } from '../../src/session/drill/score.ts';
import { resultOf } from '../../src/session/drill/sitting.ts';
import { aDrill, CONTENT, playedBy } from '../support/a-drill.ts';
import { expectAccessible } from '../support/axe.ts';
import { openPlatforms, type Platforms } from '../support/platforms.ts';
import { KEYBOARD, workUntil } from '../support/season-in-page.ts';
import { hearOut, reachCommitment, say, type TalkPage } from '../support/talk-in-page.ts';
import { undrawn } from '../support/undrawn.ts';

// One set of platforms for all of them.
test.describe.configure({ mode: 'default' });

const TITLE = '周三“小测”&<1>';
let platforms: Platforms;
test.beforeAll(async () => {
  platforms = await openPlatforms();
});
test.afterAll(() => platforms.close());

/** One meeting with 老周. */
const aMeeting = async (page: Page) => {
  await page.getByRole('checkbox', { name: '孙' }).first().uncheck();
};

/** A week with four dealers, and what to do suggested. */
const aWeek = async (page: Page) => {
  await page.getByRole('radio', { name: '一周' }).check();
  await page.getByRole('radio', { name: '可以看' }).check();
  for (let more = 0; more < 2; more += 1)
    await page.locator('.trainer-people input:not(:checked)').first().check();
};

/** Sets a drill and takes its package away; returns where it is served. */
async function packaged(
  page: Page,
  standard: RegExp,
  name: string,
  choose: (page: Page) => Promise<void> = aMeeting,
): Promise<string> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await page.getByRole('button', { name: /带教台/ }).click();
  await page.getByRole('button', { name: '新出一份' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill(TITLE);
  await choose(page);
  await page.getByRole('textbox', { name: /月份编号/ }).fill('7');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: standard }).check();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '生成课件包' }).click();
  const zip = await downloading;
  await expect(dialog.getByRole('status').last()).toContainText('打好了');
  return platforms.unpack(await zip.path(), name);
}

/** The frame of the package, with the keyboard of its page. */
function inFrame(page: Page): TalkPage & { readonly frame: ReturnType<Page['frameLocator']> } {
  const frame = page.frameLocator('iframe');
  return {
    frame,
    locator: ((...asked: Parameters<typeof frame.locator>) => frame.locator(...asked)) as Page['locator'],
    keyboard: page.keyboard,
    waitForTimeout: (ms) => page.waitForTimeout(ms),
  };
}

async function beginMeeting(place: TalkPage): Promise<void> {
  await expect(place.locator('#screen-title')).toHaveText(TITLE);
  await expect(place.locator('.drill-who input')).toHaveValue('王小明');
  await expect(place.locator('.drill-facts')).toContainText('边打边记到学习平台');
  await place.locator('.drill-who .button').click();
  await place.locator('button', { hasText: /核对好的对账单/ }).click();
  await place.locator('button', { hasText: /进门/ }).click();
  await say(place, 'open-prepared');
}

async function endMeeting(place: TalkPage): Promise<void> {
  await reachCommitment(place);
  for (const kind of ['ask-schedule', 'ask-method', 'ask-writing', 'close']) await say(place, kind);
  await hearOut(place);
  await place.locator('.ending button').click();
  await expect(place.locator('#screen-title')).toContainText('成绩');
}

/** What the screen shows: the mark, the three scores, whether it was passed, and how many steps were told. */
async function shown(place: TalkPage) {
  const text = async (selector: string) => (await place.locator(selector).first().textContent()) ?? '';
  const scores = await place.locator('.drill-score h3 span.figure').allTextContents();
  return {
    mark: Number(/(\d+) 分/.exec(await text('.drill-verdict span'))?.[1]),
    passed: (await text('.drill-verdict strong')) === '及格',
    scores: scores.map((score) => Number(score.trim())),
    steps: Number(/(\d+) 步/.exec(await text('.drill-hand-in p'))?.[1]),
  };
}

const GENERATIONS = [
  {
    generation: 12,
    standard: /SCORM 1\.2/,
    get: 'LMSGetValue',
    score: 'cmi.core.score.raw',
    verdict: 'cmi.core.lesson_status',
  },
  {
    generation: 2004,
    standard: /SCORM 2004/,
    get: 'GetValue',
    score: 'cmi.score.raw',
    verdict: 'cmi.success_status',
  },
] as const;

/** What the platform around the package has been told of `element`. */
function toldOf(page: Page, get: string) {
  return (element: string) =>
    page.evaluate(
      ([call, name]) => {
        const platform = Reflect.get(window, 'platform') as Record<string, (element: string) => unknown>;
        return String(platform[call]?.(name));
      },
      [get, element] as const,
    );
}

async function closeAndReopen(page: Page): Promise<void> {
  await page.evaluate('closePackage()');
  await expect.poll(() => page.evaluate('platform.isTerminated()')).toBe(true);
  await page.evaluate('reopen()');
}

for (const { generation, standard, get, score, verdict } of GENERATIONS) {
  /** The mark, the verdict, the three scores and each decision are the platform's too. */
  async function expectTold(page: Page, place: TalkPage): Promise<void> {
    const value = toldOf(page, get);
    const screen = await shown(place);
    expect(Number(await value(score))).toBe(screen.mark);
    expect(await value(verdict)).toBe(screen.passed ? 'passed' : 'failed');
    expect(Number(await value('cmi.interactions._count'))).toBe(screen.steps);
    for (const [index, expected] of screen.scores.entries())
      expect(Number(await value(`cmi.objectives.${index}.score.raw`))).toBe(expected);
    expect(screen.scores).toHaveLength(3);
    await place.locator('.drill-hand-in .button', { hasText: '回到平台' }).click();
    await expect.poll(() => page.evaluate('platform.isTerminated()')).toBe(true);
  }

  test(`SCORM ${generation}: closed in the middle, gone on with, and told what the screen shows`, async ({
    page,
  }) => {
    const folder = await packaged(page, standard, `scorm-${generation}`);
    await page.goto(`${platforms.address}/around/${generation}${folder}`);
    const steps = async () => Number(await toldOf(page, get)('cmi.interactions._count'));
    const place = inFrame(page);
    await beginMeeting(place);
    expect(await steps()).toBe(3);
    await closeAndReopen(page);
    await hearOut(place);
    await expect(place.locator('[role="log"]')).toBeVisible();
    await place.locator('[role="log"]').click();
    await endMeeting(place);
    expect(await steps()).toBeGreaterThan(3);
    await expectTold(page, place);
  });

  test(`SCORM ${generation}: a week is worked day by day, its talks and all`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 1440, height: 1000 });
    const folder = await packaged(page, standard, `scorm-week-${generation}`, aWeek);
    await undrawn(page.context());
    await page.goto(`${platforms.address}/around/${generation}${folder}`);
    const steps = async () => Number(await toldOf(page, get)('cmi.interactions._count'));
    const place = inFrame(page);
    await place.locator('.drill-who .button').click();
    await expect(place.locator('.desk')).toBeVisible();
    await workUntil(place, KEYBOARD, '.room');
    const before = await steps();
    expect(before).toBeGreaterThan(0);
    await closeAndReopen(page);
    await expect(place.locator('.room')).toBeVisible();
    await place.locator('[role="log"]').click();
    await workUntil(place, KEYBOARD, '.drill-sheet .drill-verdict');
    expect(await steps()).toBeGreaterThan(before);
    await expectTold(page, place);
  });
}

test('cmi5: statements in order and valid, through two sessions of one registration', async ({
  page,
  context,
}) => {
  const folder = await packaged(page, /cmi5/, 'cmi5');
  const activity = 'urn:uuid:3f2a1f0e-6f0f-8a2e-9d53-0a9b7f6f4a22';
  const verbs = () => platforms.statements.map(({ verb }) => verb.id.split('/').at(-1));
  await page.goto(platforms.launch(folder, activity));
  await beginMeeting(page);
  await expect.poll(verbs).toEqual(['initialized', 'answered', 'answered', 'answered']);
  await page.close({ runBeforeUnload: false });
  await expect.poll(() => verbs().at(-1)).toBe('terminated');

  const again = await context.newPage();
  await again.emulateMedia({ reducedMotion: 'reduce' });
  await again.goto(platforms.launch(folder, activity));
  await hearOut(again);
  await expect(again.getByRole('log')).toBeVisible();
  await endMeeting(again);
  await expectAccessible(again);
  const screen = await shown(again);
  await again.getByRole('button', { name: /回到平台/ }).click();
  await expect(again.getByRole('heading', { name: '学习平台' })).toBeVisible();

  const end = screen.passed ? 'passed' : 'failed';
  const last = ['scored', 'scored', 'scored', 'completed', end, 'terminated'];
  await expect.poll(() => verbs().slice(-last.length)).toEqual(last);
  expect(verbs().filter((verb) => verb === 'initialized')).toHaveLength(2);
  expect(verbs().filter((verb) => verb === 'answered')).toHaveLength(screen.steps);
  const scored = platforms.statements.filter(({ verb }) => verb.id.endsWith('/scored'));
  expect(scored.flatMap(({ result }) => result?.score?.raw ?? [])).toEqual(screen.scores);
  // The others say of decisions that were told before, each once, whether they counted for the trainee or against.
  const decisions = scored.filter(({ result }) => result?.score === undefined);
  expect(decisions.length).toBeGreaterThan(0);
  expect(decisions.map(({ result }) => typeof result?.success)).toEqual(decisions.map(() => 'boolean'));
  const answered = platforms.statements.filter(({ verb }) => verb.id.endsWith('/answered'));
  const judgedIds = decisions.map(({ object }) => object.id);
  expect(answered.map(({ object }) => object.id)).toEqual(expect.arrayContaining(judgedIds));
  expect(new Set(judgedIds).size).toBe(judgedIds.length);
  const judged = platforms.statements.find(({ verb }) => verb.id.endsWith(`/${end}`));
  expect(judged?.result?.score?.raw).toBe(screen.mark);
  expect(platforms.wrong).toEqual([]);

  // The launch has been used: nothing is played without its platform knowing.
  await again.goBack();
  await expect(again.getByRole('alert')).toContainText('回到学习平台重新打开');

  // Opened without a platform it can be played, in either language.
  await again.goto(`${platforms.address}${folder}/index.html`);
  await expect(again.getByRole('alert')).toContainText('没有找到学习平台');
  await expectAccessible(again);
  await again.getByRole('button', { name: 'Switch to English' }).click();
  await again.getByRole('button', { name: 'Play without a record' }).click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expectAccessible(again);
  // A link into the game leads nowhere else.
  await again.goto(`${platforms.address}${folder}/index.html#code=0000`);
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(TITLE);
});

test('a record store is tried out, refuses with reasons, and is sent the results once', async ({ page }) => {
  const drill = aDrill();
  const played = playedBy('beginner', drill);
  const score = scoreDrill(drill, played, CONTENT);
  if ('kind' in score) throw new Error(score.kind);
  const times = { started: 1_790_000_000_000, ended: 1_790_000_600_000 };
  const result = resultOf({ drill, trainee: '王小明', attempt: 1, played, ...times }, score);
  const before = platforms.statements.length;

  await page.goto(`./#${resultFragment(result)}`);
  await page.getByRole('textbox', { name: '成绩链接' }).fill(`#${drillFragment(drill)}`);
  await page.getByRole('button', { name: '收下' }).click();
  await expect(page.getByRole('row', { name: /王小明/ })).toContainText('属实');
  await page.getByText('送到学习记录库').click();
  const part = page.locator('details', { hasText: '送到学习记录库' });
  const status = part.getByRole('status');
  const attempt = part.getByRole('button', { name: '试一试' });
  await attempt.click();
  await expect(status).toContainText('地址不对');
  await part.getByRole('textbox', { name: 'LRS 地址' }).fill(`${platforms.address}/xapi/`);
  await part.getByRole('textbox', { name: /用户名/ }).fill('token');
  await part.getByLabel(/密码/).fill('wrong');
  await attempt.click();
  await expect(status).toContainText('CORS');
  platforms.allow(new URL(page.url()).origin);
  await attempt.click();
  await expect(status).toContainText('用户名或密码不对');
  await part.getByLabel(/密码/).fill('secret');
  await attempt.click();
  await expect(status).toContainText('连上了');
  expect(platforms.statements).toHaveLength(before);

  for (let times = 0; times < 2; times += 1) {
    await part.getByRole('button', { name: /送出 1 份/ }).click();
    await expect(status).toContainText('送到了 1 份');
  }
  const sent = platforms.statements.slice(before);
  const steps = played.kind === 'meetings' ? played.meetings.flat().length : 0;
  expect(sent).toHaveLength(steps + 5);
  expect(sent.at(-1)?.result?.score?.raw).toBe(score.mark);
  expect(platforms.wrong).toEqual([]);
  await expectAccessible(page);
});
