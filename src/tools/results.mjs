/** What the runners wrote about themselves, as two numbers: pure, so that the counting itself is tested. */

/** Vitest's JSON: a file that cannot even be loaded has no tests in it, and counts as one failure. */
export function readVitest({ numPassedTests, numFailedTests, testResults }) {
  const unloadable = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length };
}

/** Playwright's JSON: errors outside of any test (a server that did not start, a broken file) are failures too. */
export function readPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** Our own comparison of engines counts itself. */
export function readEngines({ passed, failed }) {
  return { passed, failed };
}

/**
 * What a runner adds to the sum. One that crashed, ran nothing, or ended badly although all its tests passed (an error
 * between two tests) is one failure: silence is never success.
 */
export function judge(counts, exitCode) {
  if (!counts) return { passed: 0, failed: 1 };
  const { passed, failed } = counts;
  const unexplained = failed === 0 && (passed === 0 || exitCode !== 0);
  return { passed, failed: unexplained ? 1 : failed };
}

/** The last line of `npm test`. */
export function sumUp(results) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  return `tests: ${total('passed')} passed, ${total('failed')} failed`;
}
