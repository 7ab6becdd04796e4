/** Whatever is played: the report explains money that came and never money that did not, and always has something to say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broughtIn, comparedOf } from '../../src/books/page.ts';
import { playThrough } from '../../src/cli/exhaust/season-game.ts';
import { VOICES } from '../../src/content/messages/report-voice-lines.ts';
import { decisionsOf } from '../../src/ui/tell/report/decisions.ts';
import { type MonthLog, monthLogsOf, pageIn } from '../../src/ui/tell/report/month-log.ts';
import { promisesOf } from '../../src/ui/tell/report/promises.ts';
import { storyOf } from '../../src/ui/tell/report/story.ts';
import { situationOf } from '../../src/ui/tell/report/voice.ts';
import { anySeason } from '../support/a-season.ts';

function explained(log: MonthLog): void {
  for (const { dealer, paid } of log.dealers) {
    const page = pageIn(log, dealer);
    expect(broughtIn(page) + comparedOf(page), dealer).toBeLessThanOrEqual(paid);
    expect(storyOf(log, dealer).some(({ kind }) => kind === 'till')).toBe(true);
    expect(VOICES[situationOf(log, dealer)].length).toBeGreaterThan(0);
  }
  const { promised, came, inTime } = promisesOf(log);
  expect(came).toBeLessThanOrEqual(promised);
  expect(inTime).toBeLessThanOrEqual(came);
  for (const { money } of decisionsOf(log, undefined)) expect(money ?? 0).toBeGreaterThanOrEqual(0);
}

describe('the report of a month', () => {
  it('explains no more money than came', () => {
    fc.assert(
      fc.property(anySeason(2), (game) => {
        for (const log of monthLogsOf(playThrough(game).events)) explained(log);
      }),
      { numRuns: 25 },
    );
  });
});
