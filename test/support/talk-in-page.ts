/** A talk in a real browser, by keyboard. */
import { expect, type Page } from '@playwright/test';

/** A page, or a frame of one with the page's keyboard. */
export type TalkPage = Pick<Page, 'locator' | 'keyboard' | 'waitForTimeout'>;

/** A host that is killed and started again, on a machine that does other things as well. */
const ANSWERING_MS = 90_000;

/** Waits until the host, where one is asked, has answered. */
export async function answered(page: TalkPage): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: ANSWERING_MS });
}

/** Hears the dealer out and waits until it is the rep's turn, or the meeting is over. */
export async function hearOut(page: TalkPage): Promise<void> {
  const listening = page.locator('.listening');
  await answered(page);
  await expect(page.locator('.reply, .ending, .listening').first()).toBeVisible();
  while (await listening.isVisible()) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(60);
  }
}

/** Says a reply by its number key, whatever tab it lies under; Enter says what has its controls open. */
export async function say(page: TalkPage, kind: string): Promise<boolean> {
  await hearOut(page);
  const reply = page.locator(`.reply[data-kind="${kind}"]`);
  const acts = page.locator('.act');
  for (let tab = 0; !(await reply.isVisible()) && tab < (await acts.count()); tab += 1) {
    await acts.nth(tab).focus();
    await page.keyboard.press('Enter');
  }
  if (!(await reply.isVisible())) return false;
  const digit = (await reply.locator('.key').textContent()) ?? '';
  await page.keyboard.press(digit.trim());
  if (await page.locator('.composer').isVisible()) await page.keyboard.press('Enter');
  await hearOut(page);
  return true;
}

export async function reachCommitment(page: TalkPage): Promise<void> {
  const wanted = ['acknowledge', 'remind', 'hold', 'inquire', 'hold', 'ask-commitment'];
  for (let turn = 0; turn < 24; turn += 1) {
    if (await page.locator('.commitment, .ending').first().isVisible()) return;
    const kind = wanted[turn % wanted.length] ?? 'hold';
    if (await page.locator('.reply[data-kind="acknowledge"]').isVisible()) await say(page, 'acknowledge');
    else if (kind === 'ask-commitment') await askForTheOffer(page);
    else await say(page, kind);
  }
}

/** Types the dealer's own offer into the amount and asks for it. */
async function askForTheOffer(page: TalkPage): Promise<void> {
  const offer = (await page.locator('[data-figure="offer"] dd').textContent()) ?? '';
  if (!/\d/.test(offer)) {
    await say(page, 'claim');
    return;
  }
  const acts = page.locator('.act');
  const reply = page.locator('.reply[data-kind="ask-commitment"]');
  for (let tab = 0; !(await reply.isVisible()) && tab < (await acts.count()); tab += 1) {
    await acts.nth(tab).focus();
    await page.keyboard.press('Enter');
  }
  if (!(await reply.isVisible())) return;
  await reply.focus();
  await page.keyboard.press('Enter');
  const amount = page.locator('.composer .input');
  await amount.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(offer);
  await page.keyboard.press('Enter');
  await hearOut(page);
}
