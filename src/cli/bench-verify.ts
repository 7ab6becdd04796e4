/**
 * A thousand month logs that were handed in: what verifying costs beyond replaying them, and how far it is spread over
 * the cores of the trainer's device. Fifty different seasons, each handed in by twenty people: nothing of one replay is
 * kept for the next.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DRILL_CONTENT } from '../content/drill-book.ts';
import type { Drill } from '../protocol/drill.ts';
import type { DrillResult } from '../protocol/drill-result.ts';
import { actsOf } from '../protocol/entry.ts';
import { drillFile } from '../session/drill/drill-text.ts';
import { readResult, resultFile } from '../session/drill/result-text.ts';
import { scoreDrill } from '../session/drill/score.ts';
import { resultOf } from '../session/drill/sitting.ts';
import { bookOf, judgeAll, type WeighedResult, weigh } from '../session/drill/verify.ts';
import { total } from '../world/arithmetic.ts';
import { inBrowser } from './bench-browser.ts';
import { benchDrill } from './bench-drill.ts';
import { type BenchSeason, benchSeason, playThrough } from './bench-season.ts';
import { medianOf } from './bench-timing.ts';
import type { Figure } from './figure.ts';

const SEASONS = 50;
const EACH = 20;
const DEALERS = 8;
const COST_BUDGET = 1.2;
/** One core alone reads the files in and draws the page: the others may wait for it now and then. */
const AT_WORK = 80;

interface HandedIn {
  readonly season: BenchSeason;
  readonly drill: Drill;
  /** As files, one for each trainee. */
  readonly texts: readonly string[];
}

export async function measureVerify(): Promise<readonly Figure[]> {
  const all = Array.from({ length: SEASONS }, (_, at) => handedIn(at + 1));
  return [
    {
      name: `verifying ${SEASONS * EACH} month logs against replaying them, processor time`,
      value: costOf(all),
      unit: 'times',
      budget: COST_BUDGET,
    },
    ...(await deskFigures(all)),
  ];
}

function handedIn(seed: number): HandedIn {
  const season = benchSeason(DEALERS, 1, seed);
  const drill = benchDrill(
    season.briefs.map(({ id }) => id),
    { id: `bench-${seed}`, scenario: { kind: 'month', months: 1 }, seed, attempts: null },
  );
  const played = { kind: 'season' as const, actions: season.actions };
  const score = scoreDrill(drill, played, DRILL_CONTENT);
  if ('kind' in score) throw new Error(score.kind);
  const texts = Array.from({ length: EACH }, (_, person) =>
    resultFile(
      resultOf({ drill, trainee: `${seed}.${person}`, attempt: 1, played, started: 0, ended: 60_000 }, score),
    ),
  );
  return { season, drill, texts };
}

/**
 * Replaying and verifying take turns, after a round of each to warm up. Both begin with the text that was handed in
 * and play its actions through the charts; verifying also scores the outcome and compares it with all others.
 */
function costOf(all: readonly HandedIn[]): number {
  const book = bookOf(all.map(({ drill }) => drill));
  const replay = (person: number) => {
    for (const { season, texts } of all) {
      const { played } = resultIn(texts[person]);
      if (played.kind !== 'season') throw new Error('handed in something else than a month');
      playThrough({ ...season, actions: actsOf(played.actions) });
    }
  };
  const verify = (person: number) =>
    all.map(({ texts }): WeighedResult => weigh(resultIn(texts[person]), book, DRILL_CONTENT));
  replay(0);
  verify(0);
  const weighed: WeighedResult[] = [];
  const rounds = Array.from({ length: EACH }, (_, person) => ({
    replaying: processorTime(() => replay(person)),
    verifying: processorTime(() => weighed.push(...verify(person))),
  }));
  const judging = processorTime(() => {
    for (const { verdict } of judgeAll(weighed, book)) if (verdict === 'refused') throw new Error(verdict);
  });
  return medianOf(rounds, ({ replaying, verifying }) => (verifying + judging / EACH) / replaying);
}

function resultIn(text: string | undefined): DrillResult {
  const result = readResult(text ?? '');
  if ('kind' in result) throw new Error(result.kind);
  return result;
}

/** Microseconds, sweeping up included. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** The trainer's desk of the built game takes them all in: with all cores, and with one. */
async function deskFigures(all: readonly HandedIn[]): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-verify-'));
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const drills = all.map(({ drill }) => write(`${drill.id}.json`, drillFile(drill)));
  const results = all.flatMap(({ drill, texts }) =>
    texts.map((text, person) => write(`${drill.id}.${person}.json`, text)),
  );
  try {
    const desk = () => inBrowser(4402, (page) => takeIn(page, drills, results));
    const spread = await desk();
    if (spread === undefined) return [];
    const spent: readonly Figure[] = [
      {
        name: `${results.length} month logs verified on the trainer’s desk`,
        value: spread.seconds,
        unit: 's',
      },
      {
        name: `of the ${availableParallelism()} cores’ time at work meanwhile`,
        value: spread.atWork,
        unit: 'of 100',
        least: AT_WORK,
      },
    ];
    const alone = await onOneCore(desk);
    if (alone === undefined) return spent;
    // For comparison: each worker has its code translated anew, which takes seconds and spreads over all cores at once.
    return [...spent, { name: 'the same on one core', value: alone.seconds / spread.seconds, unit: 'times' }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Keeps this program, and with it the browser that `measure` opens, to one of the cores it may use. */
async function onOneCore<Measured>(
  measure: () => Promise<Measured | undefined>,
): Promise<Measured | undefined> {
  const taskset = (...given: readonly string[]) =>
    spawnSync('taskset', ['-cp', ...given, String(process.pid)], { encoding: 'utf8' });
  // "pid 4711's current affinity list: 0-3"
  const cores = /: *([\d,-]+)\s*$/.exec(taskset().stdout ?? '')?.[1];
  const first = cores && /^\d+/.exec(cores)?.[0];
  if (availableParallelism() === 1 || !first || taskset(first).status !== 0) return undefined;
  try {
    return await measure();
  } finally {
    taskset(cores);
  }
}

interface TakenIn {
  /** From choosing the files until all of them are judged, drawn and kept. */
  readonly seconds: number;
  /** The share of the time of all cores that anything ran on them, 0–100; of this machine's other programs too. */
  readonly atWork: number;
}

async function takeIn(page: Page, drills: readonly string[], results: readonly string[]): Promise<TakenIn> {
  await page.getByRole('button', { name: /带教台/ }).click();
  await page.locator('.trainer-tabs .tab').nth(1).click();
  const files = page.locator('.trainer-drop input[type="file"]');
  await files.setInputFiles([...drills]);
  await page
    .locator('.trainer-news li')
    .nth(drills.length - 1)
    .waitFor();
  const start = performance.now();
  const before = coreTime();
  await files.setInputFiles([...results]);
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('.trainer-table tbody tr').length === count &&
      !document.querySelector('.trainer-progress'),
    results.length,
    { timeout: 600_000, polling: 100 },
  );
  const after = coreTime();
  return {
    seconds: (performance.now() - start) / 1_000,
    atWork: 100 * (1 - (after.idle - before.idle) / (after.all - before.all)),
  };
}

/** Of all cores together since the machine was started, in milliseconds. */
function coreTime(): { readonly idle: number; readonly all: number } {
  const each = cpus().map(({ times }) => times);
  return {
    idle: total(each.map(({ idle }) => idle)),
    all: total(each.flatMap((times) => Object.values(times))),
  };
}
