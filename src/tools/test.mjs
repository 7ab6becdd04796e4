/**
 * `npm test [-- --only check|unit|engines|e2e [NAME …]]`: installs what is missing, runs every check and every test, and ends
 * with one line that sums them up. Names after the part go to its runner: `npm test -- --only e2e meeting.spec`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { installPackages, root } from './packages.mjs';
import { ensurePostgres } from './postgres.mjs';
import { runProgram } from './programs.mjs';
import { judge, readEngines, readPlaywright, readVitest, sumUp } from './results.mjs';

const reports = join(root, 'test-results');
const FAILED = { passed: 0, failed: 1 };
const PARTS = { check, unit, engines, e2e };

const results = main(process.argv.slice(2));
process.stdout.write(`${sumUp(results)}\n`);
process.exitCode = results.every(({ failed }) => failed === 0) ? 0 : 1;

function main([flag, part, ...names]) {
  if (flag !== undefined && !(flag === '--only' && Object.hasOwn(PARTS, part ?? ''))) {
    process.stderr.write('用法 / usage: npm test [-- --only check|unit|engines|e2e [NAME …]]\n');
    return [FAILED];
  }
  if (!installPackages()) return [FAILED];
  mkdirSync(reports, { recursive: true });
  const parts = part === undefined ? Object.values(PARTS) : [PARTS[part]];
  return parts.flatMap((run) => run(names));
}

function check() {
  return [
    runCheck('types', 'tsc', ['-p', 'tsconfig.json']),
    runCheck('types of the pure layers', 'tsc', ['-p', 'src/tsconfig.pure.json']),
    runCheck('lint and format', 'biome', ['check', '--error-on-warnings']),
    runCheck('dead code', 'knip', []),
  ];
}

function unit(names) {
  ensurePostgres();
  const report = join(reports, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...names];
  return [runTests('unit tests', 'vitest', args, report, readVitest)];
}

function engines(names) {
  const report = join(reports, 'engines.json');
  const args = ['src/tools/engines/prove.ts', ...names, '--report', report];
  return [runTests('the same game in every engine', 'tsx', args, report, readEngines)];
}

function e2e(names) {
  // The browser must never meet the site of an earlier build.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const build = runCheck('build', 'vite', ['build', '--logLevel', 'warn']);
  const browser = ensureBrowser();
  if (browser === null) return [build, FAILED];
  const report = join(reports, 'e2e.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...(browser ? { CHROME_PATH: browser } : {}) };
  const args = ['test', '--reporter=list,json', ...names];
  return [build, runTests('browser tests', 'playwright', args, report, readPlaywright, env)];
}

/** A check is one test: it passes or it does not. */
function runCheck(name, program, args) {
  process.stdout.write(`\n── ${name}\n`);
  const passed = runProgram(program, args, { stdin: 'ignore' }) === 0;
  process.stdout.write(passed ? `${name}: ok\n` : `${name}: FAILED\n`);
  return passed ? { passed: 1, failed: 0 } : FAILED;
}

/** A test runner tells its numbers in a report of its own. */
function runTests(name, program, args, report, read, env = {}) {
  process.stdout.write(`\n── ${name}\n`);
  rmSync(report, { force: true });
  const exitCode = runProgram(program, args, { stdin: 'ignore', env });
  const result = judge(
    existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : undefined,
    exitCode,
  );
  process.stdout.write(`${name}: ${result.passed} passed, ${result.failed} failed\n`);
  return result;
}
