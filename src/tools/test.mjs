/**
 * `npm test [-- --only check|unit|e2e]`: installs what is missing, runs every check and every test, and ends with one
 * line that sums them up. A runner that crashed, or that ran nothing, counts as a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensurePackages, root } from './packages.mjs';

ensurePackages();
const only = process.argv[process.argv.indexOf('--only') + 1];
const wanted = (part) => !process.argv.includes('--only') || only === part;
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const sum = { passed: 0, failed: 0 };

if (wanted('check')) {
  check('types', 'tsc', ['-p', 'tsconfig.json']);
  check('types of the pure layers', 'tsc', ['-p', 'src/tsconfig.pure.json']);
  check('lint and format', 'biome', ['check', '--error-on-warnings']);
  check('dead code', 'knip', []);
}
if (wanted('unit')) {
  const file = join(results, 'unit.json');
  run('unit', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  count('unit', file, ({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
    passed: numPassedTests,
    // A file that cannot even be loaded fails no test, only itself.
    failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0),
  }));
}
if (wanted('e2e')) {
  check('build', 'vite', ['build', '--logLevel', 'warn']);
  const browser = ensureBrowser();
  const file = join(results, 'e2e.json');
  run('e2e', 'playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(browser ? { CHROME_PATH: browser } : {}),
  });
  count('e2e', file, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  }));
}

process.stdout.write(`tests: ${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;

/** Runs a program of the project's own packages; true when it succeeded. */
function run(name, program, args, env = {}) {
  process.stdout.write(`\n── ${name}\n`);
  const done = spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

/** A check is one test: it passes or it does not. */
function check(name, program, args) {
  const passed = run(name, program, args);
  if (passed) sum.passed += 1;
  else sum.failed += 1;
  process.stdout.write(passed ? `${name}: ok\n` : `${name}: FAILED\n`);
}

/** Adds what a runner wrote about itself. */
function count(name, file, read) {
  if (!existsSync(file)) {
    process.stdout.write(`${name}: the runner ended without a result\n`);
    sum.failed += 1;
    return;
  }
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
  sum.passed += passed;
  sum.failed += passed + failed === 0 ? 1 : failed;
}
