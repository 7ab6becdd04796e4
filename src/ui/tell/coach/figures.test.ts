import { afterEach, describe, expect, it, vi } from 'vitest';

vi.stubGlobal('navigator', { languages: ['zh-CN'] });
vi.stubGlobal('document', { documentElement: {} });
const { language } = await import('../../kit/language.ts');
const { signedPoints, signedSum, sum } = await import('./figures.ts');

afterEach(() => {
  language.value = 'zh';
});

describe('what the coach counts', () => {
  it('is rounded to a tenth of 万, and small sums to a hundred yuan', () => {
    expect(sum(43_261)).toBe('4.3万');
    expect(sum(3_149)).toBe('3100元');
  });

  it('carries its sign, and nothing has none', () => {
    expect(signedSum(43_261)).toBe('+4.3万');
    expect(signedSum(-12_040)).toBe('−1.2万');
    expect(signedSum(-20)).toBe('0元');
    language.value = 'en';
    expect(signedSum(-12_040)).toBe('−¥12,000');
  });

  it('is whole where it is points', () => {
    expect([signedPoints(3.4), signedPoints(-2.6), signedPoints(-0.2)]).toEqual(['+3', '−3', '±0']);
  });
});
