/** What a what-if costs: a meeting's and a month's, in the built game, and the longest task of the page meanwhile. */

import { BOTS } from '../bots/roster.ts';
import { DEALERS } from '../content/dealers.ts';
import { WORDS_VERSION } from '../content/words-version.ts';
import { meetingLog, seasonLog } from '../protocol/log.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { versionsWith } from '../protocol/versions.ts';
import { askMeeting, askMonth, type Experiment } from '../session/coach.ts';
import { inBrowser } from './bench-browser.ts';
import { benchSeason } from './bench-season.ts';
import { medianOf } from './bench-timing.ts';
import type { Figure } from './figure.ts';
import { playOut } from './play-out.ts';

const RUNS = 200;
const MEETING_BUDGET_MS = 300;
const MONTH_BUDGET_MS = 3_000;
const TASK_BUDGET_MS = 50;
const ROUNDS = 5;

export async function measureCoach(): Promise<readonly Figure[]> {
  return [meetingFigure(), monthFigure(), ...(await pageFigures())];
}

/** The dealers in turn, each asked about the line in the middle. The median of some rounds, once it has warmed up. */
function meetingFigure(): Figure {
  const took = DEALERS.slice(0, ROUNDS).map(({ brief }) => {
    const { actions } = playOut(BOTS.beginner, { brief, seed: 7 }, 7);
    const log = meetingLog({ versions: versionsWith(WORDS_VERSION), dealer: brief.id, seed: 7, actions });
    const at = actions.findIndex(({ kind }) => kind === 'enter') + 2;
    return timed(
      () => askMeeting({ log, brief }, { at, instead: { kind: 'inquire', topic: 'cash' }, goingOn: 'own' }),
      0,
      1,
    );
  });
  return {
    name: `what-if of ${RUNS} runs on a meeting`,
    value: medianOf(took, (ms) => ms),
    unit: 'ms',
    budget: MEETING_BUDGET_MS,
  };
}

/** One of two workers' share of a month of eight dealers, from its middle: the other does as much meanwhile. */
function monthFigure(): Figure {
  const { briefs, seed, actions } = benchSeason(8, 1, 1);
  const dealers = briefs.map(({ id }) => id);
  const log = seasonLog({ versions: versionsWith(WORDS_VERSION), dealers, months: 1, seed, actions });
  const middle = Math.floor(actions.length / 2);
  const at = actions.findIndex(({ kind }, index) => index >= middle && kind === 'end-day');
  return {
    name: `what-if of ${RUNS} runs on a month of eight dealers from its middle, one of two workers`,
    value: timed(
      () => askMonth({ log, briefs }, { at, instead: { kind: 'check-receipts' }, goingOn: 'own' }),
      0,
      2,
    ),
    unit: 'ms',
    budget: MONTH_BUDGET_MS,
  };
}

/** Milliseconds to ask, and to run every `every`th luck from `first` on. */
function timed(ask: () => Experiment | Refusal, first: number, every: number): number {
  const start = performance.now();
  const experiment = ask();
  if ('code' in experiment) throw new Error(experiment.message);
  for (let run = first; run < RUNS; run += every) experiment.run(run);
  return performance.now() - start;
}

/** A meeting given up at once in the built game, debriefed and tried otherwise, while the page's tasks are watched. */
async function pageFigures(): Promise<readonly Figure[]> {
  const measured = await inBrowser(4402, async (page) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('.dealer-card-open').first().click();
    await page.locator('.enter').click();
    await page.locator('.reply[data-kind="open-direct"], .act').first().waitFor();
    await leave(page);
    await page.locator('.coach-luck').waitFor({ timeout: 60_000 });
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ entryTypes: ['longtask'] });
    });
    await page.locator('.coach-moment .button').first().click();
    await page.locator('#what-if-run').waitFor();
    // Timed by the page itself: from outside, finding the button and looking for the picture take as long again.
    const took = await page.evaluate(
      () =>
        new Promise<number>((pictured) => {
          const start = performance.now();
          new MutationObserver(() => {
            if (document.querySelector('.what-if-figures')) pictured(performance.now() - start);
          }).observe(document.body, { childList: true, subtree: true });
          document.getElementById('what-if-run')?.click();
        }),
    );
    const tasks = await page.evaluate(() => ('tasks' in window ? (window.tasks as number[]) : []));
    return { took, longest: Math.max(0, ...tasks) };
  });
  if (!measured) return [];
  return [
    {
      name: `what-if of ${RUNS} runs on a meeting, press to picture`,
      value: measured.took,
      unit: 'ms',
      budget: MEETING_BUDGET_MS,
    },
    {
      name: 'longest task of the page while a what-if runs',
      value: measured.longest,
      unit: 'ms',
      budget: TASK_BUDGET_MS,
    },
  ];
}

/** Opens, and leaves with nothing agreed. */
async function leave(page: Parameters<Parameters<typeof inBrowser>[1]>[0]): Promise<void> {
  for (const kind of ['open-direct', 'leave']) {
    const reply = page.locator(`.reply[data-kind="${kind}"]`);
    const act = page.locator('.act[data-act="close"]');
    if (!(await reply.isVisible()) && (await act.isVisible())) await act.click();
    await reply.click();
    const composer = page.locator('.composer button[type="submit"]');
    if (await composer.isVisible()) await composer.click();
    await page.locator('.reply, .ending').first().waitFor();
  }
  await page.locator('.ending button').click();
}
