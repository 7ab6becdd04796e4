/** A month in a real browser: started, worked by its suggestions, read back from the disk and played again without it. */
import { expect, type Page } from '@playwright/test';
import { dealerById } from '../../src/content/dealers.ts';
import { formatYuan } from '../../src/content/money.ts';
import { WORDS_VERSION } from '../../src/content/words-version.ts';
import type { SeasonLog } from '../../src/protocol/log.ts';
import type { MonthEventOf } from '../../src/protocol/month-event.ts';
import { resumeMonths } from '../../src/session/start-month.ts';
import { answered, hearOut, reachCommitment, say, type TalkPage } from './talk-in-page.ts';

/** On suggestions that are done at once; the others lead to a file first. */
const DO = '去办';

/** How the player's hand reaches for things: by keyboard alone, on a page or in a frame, or by touch alone. */
export interface Hand<On extends TalkPage = Page> {
  /** What the digit in front of it does, or a tap on it. */
  readonly suggestion: (page: On, index: number) => Promise<void>;
  readonly press: (page: On, selector: string) => Promise<void>;
  readonly endDay: (page: On) => Promise<void>;
  readonly talk: (page: On) => Promise<void>;
  /** Hears a scene out and goes back to the desk. */
  readonly leaveScene: (page: On) => Promise<void>;
}

export const KEYBOARD: Hand<TalkPage> = {
  suggestion: (page, index) => page.keyboard.press(String(index + 1)),
  press: async (page, selector) => {
    await page.locator(selector).first().focus();
    await page.keyboard.press('Enter');
  },
  endDay: (page) => page.keyboard.press('e'),
  talk: async (page) => {
    await say(page, 'open-prepared');
    if (await page.locator('.reply[data-kind="open-direct"]').isVisible()) await say(page, 'open-direct');
    await reachCommitment(page);
    for (const kind of ['ask-schedule', 'ask-method', 'ask-writing', 'close'] as const)
      if (await page.locator('.commitment').isVisible()) await say(page, kind);
    await hearOut(page);
    await page.keyboard.press('Enter');
  },
  leaveScene: (page) => page.keyboard.press('Escape'),
};

export const TOUCH: Hand = {
  suggestion: (page) => page.locator('.suggestion-do', { hasText: DO }).first().tap(),
  press: (page, selector) => page.locator(selector).first().tap(),
  endDay: (page) => page.locator('.desk-strip button[aria-keyshortcuts="E"]').tap(),
  talk: async (page) => {
    for (let turn = 0; turn < 80; turn += 1) {
      if (await page.locator('.ending button').isVisible()) break;
      for (const target of ['.listening', '.composer button[data-look="seal"]', '.reply'])
        if (await page.locator(target).first().isVisible()) {
          await page.locator(target).first().tap();
          break;
        }
    }
    await page.locator('.ending button').tap();
  },
  leaveScene: (page) => page.locator('.reply[data-move="leave"]').tap(),
};

export async function beginSeason(page: Page, start: { seed: number; dealers: string }): Promise<void> {
  await page.getByRole('button', { name: '新开一个片区' }).click();
  await page.getByRole('radio', { name: start.dealers }).check();
  await page.getByRole('textbox', { name: /片区编号/ }).fill(String(start.seed));
  await page.getByRole('button', { name: '进片区' }).click();
  await expect(page.locator('.desk')).toBeVisible();
}

/** More steps than any month has. */
const ENDLESS = 400;

/** Works until the month's report lies there. */
export async function workMonth(page: Page, hand: Hand): Promise<void> {
  await workUntil(page, hand, '.report');
}

/** Does what is suggested, talks when in a room, ends the days, until `end` is in sight. */
export async function workUntil<On extends TalkPage>(page: On, hand: Hand<On>, end: string): Promise<void> {
  for (let steps = 0; steps < ENDLESS; steps += 1) {
    await settled(page);
    await expect(page.locator(`.desk, .preparing, .room, ${end}`).first()).toBeVisible();
    if (await page.locator(end).first().isVisible()) return;
    await workStep(page, hand);
  }
  throw new Error('a month without end');
}

/** The next thing, wherever the rep is. */
async function workStep<On extends TalkPage>(page: On, hand: Hand<On>): Promise<void> {
  if (await page.locator('.preparing').isVisible()) {
    const open = '.preparing-item[aria-disabled="false"]';
    if (await page.locator(open).first().isVisible()) {
      await hand.press(page, open);
      await settled(page);
    }
    await hand.press(page, 'button.enter');
  } else if (await page.locator('.scene').isVisible()) await hand.leaveScene(page);
  else if (await page.locator('.room').isVisible()) await hand.talk(page);
  else await workOn(page, hand);
}

/** What the last step changed is on the screen. */
async function settled(page: TalkPage): Promise<void> {
  await page
    .locator('body')
    .evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  await answered(page);
}

/** At the desk: the first thing suggested that is done at once, or the end of the day. */
async function workOn<On extends TalkPage>(page: On, hand: Hand<On>): Promise<void> {
  const words = await page.locator('.suggestion-do').allTextContents();
  const next = words.findIndex((text) => text.includes(DO));
  if (next >= 0) {
    await hand.suggestion(page, next);
    return;
  }
  await hand.endDay(page);
  if (await page.locator('dialog').isVisible()) await hand.press(page, 'dialog button[data-look="seal"]');
}

/** The newest season on this device. */
export async function seasonOnDisk(page: Page): Promise<SeasonLog> {
  const saved = await page.evaluate(
    () =>
      new Promise<{ log: unknown; savedAt: number }[]>((resolve, reject) => {
        const opening = indexedDB.open('huikuan-dojo');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('seasons').objectStore('seasons').getAll();
          all.onsuccess = () => resolve(all.result);
          all.onerror = () => reject(all.error);
        };
      }),
  );
  const [newest] = [...saved].sort((a, b) => b.savedAt - a.savedAt);
  if (!newest) throw new Error('nothing was saved');
  return newest.log as SeasonLog;
}

/** The same actions without a browser: how the first month closes. */
export function playedHeadless(log: SeasonLog): MonthEventOf<'month-closed'> {
  const session = resumeMonths(log, (id) => dealerById(id)?.brief, WORDS_VERSION);
  if ('code' in session) throw new Error(session.message);
  const closed = session.events().find((event) => event.kind === 'month-closed');
  if (!closed) throw new Error('the month has not closed');
  return closed;
}

/** What the report says that each dealer paid of the target, as the headless month has it. */
export async function expectSameLedger(page: Page, { dealers }: MonthEventOf<'month-closed'>): Promise<void> {
  const shown = await page.locator('.dealer-story').allTextContents();
  expect(shown).toHaveLength(dealers.length);
  for (const { dealer, paid, target } of dealers) {
    const name = dealerById(dealer)?.short.zh ?? dealer;
    const told = shown.find((text) => text.trim().startsWith(name));
    expect(told, name).toContain(formatYuan(paid, 'zh'));
    expect(told, name).toContain(formatYuan(target, 'zh'));
  }
}
