import { describe, expect, it } from 'vitest';
import { judge, readPlaywright, readVitest, sumUp } from './results.mjs';

describe('the count of npm test', () => {
  it('counts a file that cannot be loaded as one failure, beside the tests that failed', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const failing = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
    const report = { numPassedTests: 1, numFailedTests: 1, testResults: [broken, failing] };
    expect(readVitest(report)).toEqual({ passed: 1, failed: 2 });
  });

  it('counts what went wrong outside of any browser test', () => {
    const report = { stats: { expected: 3, flaky: 1, unexpected: 2 }, errors: [{}] };
    expect(readPlaywright(report)).toEqual({ passed: 4, failed: 3 });
  });

  it.each([
    ['all passed', { passed: 5, failed: 0 }, 0, { passed: 5, failed: 0 }],
    ['some failed', { passed: 5, failed: 2 }, 1, { passed: 5, failed: 2 }],
    ['no report', undefined, 0, { passed: 0, failed: 1 }],
    ['nothing ran', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
    ['all passed, yet it ended badly', { passed: 5, failed: 0 }, 1, { passed: 5, failed: 1 }],
  ])('judges a runner: %s', (_, counts, exitCode, expected) => {
    expect(judge(counts, exitCode)).toEqual(expected);
  });

  it('sums all runners up in one line', () => {
    const results = [
      { passed: 4, failed: 0 },
      { passed: 10, failed: 2 },
    ];
    expect(sumUp(results)).toBe('tests: 14 passed, 2 failed');
    expect(sumUp([])).toBe('tests: 0 passed, 0 failed');
  });
});
