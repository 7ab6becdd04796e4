/** A season as a bot plays it, as the text of a file, and taken in through the first screen. */
import { expect, type Page } from '@playwright/test';
import { MONTH_BOTS, type MonthBotName } from '../../src/bots/month/roster.ts';
import { TERRITORY } from '../../src/content/dealers.ts';
import { WORDS_VERSION } from '../../src/content/words-version.ts';
import type { SeasonLog } from '../../src/protocol/log.ts';
import { logText } from '../../src/session/log-text.ts';
import { drawTerritory, startMonths } from '../../src/session/start-month.ts';

export interface SeasonByBot {
  readonly bot: MonthBotName;
  readonly dealers: number;
  readonly seed: number;
}

/** A month of eight as `bot` plays it, but for its last action: the end of the last day. */
export function lastEveningBy(bot: MonthBotName): SeasonLog {
  const { actions, ...log } = logOf({ bot, dealers: 8, seed: 5 });
  return { ...log, actions: actions.slice(0, -1) };
}

function logOf({ bot, dealers, seed }: SeasonByBot): SeasonLog {
  const briefs = drawTerritory(
    TERRITORY.map(({ brief }) => brief),
    dealers,
    seed,
  );
  const session = startMonths({ dealers: briefs, months: 1, seed, words: WORDS_VERSION });
  const player = MONTH_BOTS[bot]();
  while (session.view().phase !== 'over') {
    const action = player({ view: session.view(), chance: (low) => low, wording: () => '' });
    const refusal = session.act(action);
    if (refusal) throw new Error(refusal.message);
  }
  return session.log();
}

/** From the first screen into the report of a month that `bot` has played. */
export async function openSeasonByBot(page: Page, season: SeasonByBot): Promise<void> {
  await page.locator('.season-corner input[type="file"]').setInputFiles({
    name: 'month.json',
    mimeType: 'application/json',
    buffer: Buffer.from(logText(logOf(season))),
  });
  await expect(page.locator('.report').first()).toBeVisible();
}
