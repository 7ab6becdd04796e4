import { describe, expect, it } from 'vitest';
import { estimatesIn, eyeOf } from './estimates.ts';

const line = (month: number, estimate: number, expected: number) =>
  ({ dealer: 'lao-zhou', month, measure: 'promotion', estimate, expected, brought: 0 }) as const;

describe('own estimates', () => {
  it('are judged by what could be expected, not by luck: 24,000 against 20,000 is a fifth too high', () => {
    const lines = [line(1, 16_000, 10_000), line(1, 8_000, 10_000), line(2, 90_000, 1_000)];
    const estimates = estimatesIn({ lines, bias: 0, error: 0 }, 1);
    // 6,000 above and 2,000 below: 4,000 too high in all, 8,000 off.
    expect(estimates).toMatchObject({ bias: 20, error: 40 });
    expect(eyeOf(estimates)).toBe('good');
  });

  it('tell hoping from doubting', () => {
    expect(eyeOf({ lines: [], bias: 60, error: 60 })).toBe('high');
    expect(eyeOf({ lines: [], bias: -40, error: 45 })).toBe('low');
    expect(eyeOf({ lines: [], bias: 0, error: 70 })).toBe('wide');
    expect(eyeOf({ lines: [], bias: null, error: null })).toBeNull();
  });
});
