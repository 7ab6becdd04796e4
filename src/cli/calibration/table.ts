/** The whole calibration table, measured on all cores. */
import { loopholeRows } from './loophole-search.ts';
import { exploitRows, followUpRows, meaningRows, practiceRows, skillRows } from './month-rows.ts';
import { openPool, type WorkerPool } from './pool.ts';
import type { Row } from './row.ts';
import { KINDS, scriptRows } from './script-search.ts';
import { AS_EXPERT } from './variation.ts';

export interface Seeds {
  /** Each is a meeting with every dealer. */
  readonly meetings: readonly number[];
  /** Each is a territory of eight dealers, played by every bot. */
  readonly territories: readonly number[];
}

export async function calibrate(seeds: Seeds): Promise<readonly Row[]> {
  const pool = openPool();
  try {
    const rows = await Promise.all([
      pool.run('anchoring', seeds.meetings),
      pool.run('promises', seeds.meetings),
      months(pool, seeds.territories),
      pool.run('policies', seeds.meetings),
      temperaments(pool, seeds.meetings),
      loopholes(pool, seeds.territories),
    ]);
    return rows.flat().sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  } finally {
    pool.close();
  }
}

async function months(pool: WorkerPool, seeds: readonly number[]): Promise<readonly Row[]> {
  const samples = (await Promise.all(cut(seeds, 4).map((some) => pool.run('territories', some)))).flat();
  return [practiceRows, followUpRows, exploitRows, skillRows, meaningRows].flatMap((rowsOf) =>
    rowsOf(samples),
  );
}

async function temperaments(pool: WorkerPool, seeds: readonly number[]): Promise<readonly Row[]> {
  // Scripts are looked for on seeds of their own, so that their luck there does not count.
  const own = seeds.slice(0, 24).map((seed) => seed + 1_000_000);
  const scripts = await Promise.all(KINDS.map((_, kind) => pool.run('script', { kind, seeds: own })));
  const tried = await Promise.all(
    scripts.map((script) => pool.run('try-script', { script, seeds: seeds.slice(0, 100) })),
  );
  return scriptRows(tried.flat());
}

const SEARCHES = 8;
const VARIATIONS = 252;

async function loopholes(pool: WorkerPool, seeds: readonly number[]): Promise<readonly Row[]> {
  const parts = Array.from({ length: SEARCHES }, (_, part) => part);
  const found = await Promise.all(
    parts.map((part) => pool.run('search', { part, variations: VARIATIONS, seeds: seeds.slice(0, 1) })),
  );
  const again = seeds.slice(1, 20);
  const [expert] = await pool.run('try-again', { variations: [AS_EXPERT], seeds: again });
  if (!expert) throw new Error('the expert has not played');
  const judged = await Promise.all(
    found.map(({ suspects }) => pool.run('try-again', { variations: suspects, seeds: again })),
  );
  const count = found.reduce((sum, part) => sum + part.count, 0);
  return loopholeRows(count, judged.flat(), expert);
}

function cut<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
