/**
 * `npm test`: installs what is missing, runs every check and every test, and ends with one line that sums them up. Parts
 * run side by side, since each of them leaves cores idle; what each says is told when it has ended. `--only PART [NAME …]`
 * runs one part; names go to its runner: `npm test -- --only e2e meeting.spec`. `--changed [REF]` runs what the changes
 * since REF can affect.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { changedSince, leftOut, partsFor } from './changed.mjs';
import { endWithUs, runJob } from './jobs.mjs';
import { installPackages, root } from './packages.mjs';
import { ensurePostgres } from './postgres.mjs';
import { judge, readEngines, readPlaywright, readVitest, sumUp } from './results.mjs';
import { readTestArgs, USAGE } from './test-args.mjs';

const reports = join(root, 'test-results');
const FAILED = { passed: 0, failed: 1 };
const ALONE = { check, unit, engines, e2e };

const results = await main(readTestArgs(process.argv.slice(2)));
process.stdout.write(`${sumUp(results)}\n`);
process.exitCode = results.every(({ failed }) => failed === 0) ? 0 : 1;

async function main(asked) {
  if (asked.kind === 'unknown') {
    process.stderr.write(`${USAGE}\n`);
    return [FAILED];
  }
  if (!installPackages()) return [FAILED];
  mkdirSync(reports, { recursive: true });
  endWithUs();
  if (asked.kind === 'part') return ALONE[asked.part](asked.names);
  if (asked.kind === 'changed') return whatChanged(asked.since);
  return sideBySide({ unit: [], engines: [], e2e: [] });
}

/**
 * The checks, then the parts of `parts`, each with the names for its runner. What has to be installed is so beforehand, in
 * one program: two of Debian's installers shut each other out. The browser's tests wait a lot, so the others run meanwhile.
 */
async function sideBySide(parts) {
  const first = [check(), ...(parts.e2e ? [build()] : []), ...(needsSystem(parts) ? [provide()] : [])];
  const checked = (await Promise.all(first)).flat();
  const kernel = async () => [
    ...(parts.engines ? await proveEngines(parts.engines, 'held') : []),
    ...(parts.unit ? await unitTests(parts.unit, 'held') : []),
  ];
  const tested = await Promise.all([parts.e2e ? browserTests(parts.e2e, 'held') : [], kernel()]);
  return [...checked, ...tested.flat()];
}

function needsSystem(parts) {
  return Object.keys(parts).length > 0;
}

async function whatChanged(since) {
  const changed = changedSince(since);
  if (changed.kind === 'unknown') {
    process.stderr.write(`${changed.message}\n`);
    return [FAILED];
  }
  const parts = partsFor(changed);
  process.stdout.write(`${leftOut(changed, parts)}\n`);
  return sideBySide(parts);
}

function check() {
  return Promise.all([
    runCheck('types', 'tsc', ['-p', 'tsconfig.json']),
    runCheck('types of the pure layers', 'tsc', ['-p', 'src/tsconfig.pure.json']),
    runCheck('lint and format', 'biome', ['check', '--error-on-warnings']),
    runCheck('dead code', 'knip', []),
  ]);
}

function unit(names) {
  ensurePostgres();
  return unitTests(names, 'live');
}

function unitTests(names, words) {
  const report = join(reports, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...names];
  return runTests('unit tests', 'vitest', args, { report, read: readVitest, words });
}

function engines(names) {
  return proveEngines(names, 'live');
}

function proveEngines(names, words) {
  const report = join(reports, 'engines.json');
  const args = ['src/tools/engines/prove.ts', ...names, '--report', report];
  return runTests('the same game in every engine', 'tsx', args, { report, read: readEngines, words });
}

async function e2e(names) {
  return [...(await build()), ...(await browserTests(names, 'live'))];
}

async function build() {
  // The browser must never meet the site of an earlier build.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  return [await runCheck('build', 'vite', ['build', '--logLevel', 'warn'])];
}

async function browserTests(names, words) {
  const browser = ensureBrowser();
  if (browser === null) return [FAILED];
  const report = join(reports, 'e2e.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...(browser ? { CHROME_PATH: browser } : {}) };
  const args = ['test', '--reporter=list,json', ...names];
  return runTests('browser tests', 'playwright', args, { report, read: readPlaywright, words, env });
}

/** Programs of the system that tests need; where one cannot be had, the tests that need it say so and fail. */
async function provide() {
  const { said } = await runJob('tsx', ['src/tools/provide.ts']);
  process.stdout.write(said);
  return [];
}

/** A check is one test: it passes or it does not. */
async function runCheck(name, program, args) {
  const { exitCode, said, seconds } = await runJob(program, args);
  const passed = exitCode === 0;
  process.stdout.write(
    `\n── ${name}\n${said}${name}: ${passed ? 'ok' : 'FAILED'} (${Math.round(seconds)} s)\n`,
  );
  return passed ? { passed: 1, failed: 0 } : FAILED;
}

/** A test runner tells its numbers in a report of its own. */
async function runTests(name, program, args, { report, read, words, env = {} }) {
  process.stdout.write(words === 'live' ? `\n── ${name}\n` : `… ${name}\n`);
  rmSync(report, { force: true });
  const { exitCode, said, seconds } = await runJob(program, args, { words, env });
  const result = judge(countsIn(report, read), exitCode);
  if (words === 'held') process.stdout.write(`\n── ${name}\n${said}`);
  process.stdout.write(
    `${name}: ${result.passed} passed, ${result.failed} failed (${Math.round(seconds)} s)\n`,
  );
  return [result];
}

/** Undefined where the runner was ended before it had written its report. */
function countsIn(report, read) {
  try {
    return existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  } catch {
    return undefined;
  }
}
