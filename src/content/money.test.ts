import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatYuan, formatYuanExact } from './money.ts';
import { parseYuan } from './read-money.ts';

describe('an amount as people say it', () => {
  it.each([
    [0, '0元', '¥0'],
    [800, '800元', '¥800'],
    [3_500, '3500元', '¥3,500'],
    [9_999, '9999元', '¥9,999'],
    [10_000, '1万', '¥10,000'],
    [12_000, '1.2万', '¥12,000'],
    [99_999, '10万', '¥99,999'],
    [123_456, '12.35万', '¥123,456'],
    [125_000, '12.5万', '¥125,000'],
    [128_000, '12.8万', '¥128,000'],
    [1_000_000, '100万', '¥1,000,000'],
    [99_990_000, '9999万', '¥99,990,000'],
    [100_000_000, '1亿', '¥100,000,000'],
    [-43_000, '-4.3万', '-¥43,000'],
  ])('%i is %s and %s', (amount, zh, en) => {
    expect(formatYuan(amount, 'zh')).toBe(zh);
    expect(formatYuan(amount, 'en')).toBe(en);
  });

  it('stands in a ledger to the yuan', () => {
    expect(formatYuanExact(123_456, 'zh')).toBe('123,456元');
    expect(formatYuanExact(123_456, 'en')).toBe('¥123,456');
    expect(formatYuanExact(-500, 'zh')).toBe('-500元');
  });
});

describe('an amount as people type it', () => {
  it.each([
    // 万 with digits
    ['12万', 120_000],
    ['12.5万', 125_000],
    ['12.50万', 125_000],
    ['12万5', 125_000],
    ['12万5千', 125_000],
    ['12万8千', 128_000],
    ['12万8千5', 128_500],
    ['12万8千5百', 128_500],
    ['12万5000', 125_000],
    ['12万500', 120_500],
    ['12万零500', 120_500],
    ['12万5,000', 125_000],
    ['0.5万', 5_000],
    ['1.2345万', 12_345],
    ['100万', 1_000_000],
    ['5百万', 5_000_000],
    ['1千万', 10_000_000],
    ['1亿', 100_000_000],
    ['3千5', 3_500],
    ['3千', 3_000],
    ['8百', 800],
    ['3.5千', 3_500],
    // spoken numbers
    ['一万二', 12_000],
    ['一万二千', 12_000],
    ['一万二千五', 12_500],
    ['一万零二百', 10_200],
    ['一万零五十', 10_050],
    ['一万零五', 10_005],
    ['三千五', 3_500],
    ['三千零五十', 3_050],
    ['二百五', 250],
    ['两万', 20_000],
    ['两千', 2_000],
    ['十万', 100_000],
    ['十二万五', 125_000],
    ['十二万八千', 128_000],
    ['二十万', 200_000],
    ['二十五万', 250_000],
    ['一百二十万', 1_200_000],
    ['一百零五万', 1_050_000],
    ['二百五十万', 2_500_000],
    ['一千万', 10_000_000],
    ['十二点五万', 125_000],
    ['零点五万', 5_000],
    ['叁万伍仟', 35_000],
    ['壹拾贰萬', 120_000],
    // short forms
    ['1.2w', 12_000],
    ['12W', 120_000],
    ['12w5', 125_000],
    ['120k', 120_000],
    ['12.5K', 12_500],
    ['1.2m', 1_200_000],
    ['120 thousand', 120_000],
    ['1.2 million', 1_200_000],
    // plain yuan, with what people put around them
    ['125000', 125_000],
    ['125,000', 125_000],
    ['1,250,000', 1_250_000],
    ['¥125000', 125_000],
    ['￥125,000', 125_000],
    ['¥12.5万', 125_000],
    ['125000元', 125_000],
    ['125,000.00', 125_000],
    ['¥99.60', 100],
    ['12万元', 120_000],
    ['十二万块钱', 120_000],
    ['两万块', 20_000],
    ['三万元整', 30_000],
    ['人民币三万元', 30_000],
    ['RMB 125,000', 125_000],
    ['CNY 500', 500],
    ['0', 0],
    ['零', 0],
    // full width, blanks
    ['１２．５万', 125_000],
    ['１２５，０００', 125_000],
    ['１２Ｗ', 120_000],
    ['  12 万 5  ', 125_000],
  ])('%s is %i yuan', (text, amount) => {
    expect(parseYuan(text)).toBe(amount);
  });

  it.each([
    '',
    ' ',
    'abc',
    '钱',
    '-5',
    '-12万',
    '−3',
    '12..5',
    '1.2.3万',
    '12,5',
    '1,25,000',
    '12万5万',
    '5千3千',
    '万',
    '千',
    '点五',
    '一二',
    '12万50',
    '12.5万3千',
    '二百五万',
    '12万-5',
    '1e5',
    '0x10',
    '2亿',
    '1.5亿',
    '100000001',
    '99999万',
    '12k5',
    '十十',
    '12 apples',
    '¥',
    '元',
    '万12',
    '12万零',
    'NaN',
    'Infinity',
    '12.5',
    '12.345',
    '½万',
    '12%',
  ])('"%s" is not a clear amount', (text) => {
    expect(parseYuan(text)).toBeUndefined();
  });

  it('takes a small bare number for 万 where the screen counts in 万', () => {
    const wan = { bareMeansWan: true };
    expect(parseYuan('12.5', wan)).toBe(125_000);
    expect(parseYuan('12', wan)).toBe(120_000);
    expect(parseYuan('十二', wan)).toBe(120_000);
    expect(parseYuan('１２', wan)).toBe(120_000);
    expect(parseYuan('999', wan)).toBe(9_990_000);
    // from 1,000 on it can only be yuan, and so it is with a sign or a unit
    expect(parseYuan('1000', wan)).toBe(1_000);
    expect(parseYuan('125000', wan)).toBe(125_000);
    expect(parseYuan('¥12', wan)).toBe(12);
    expect(parseYuan('12元', wan)).toBe(12);
    expect(parseYuan('12万', wan)).toBe(120_000);
    expect(parseYuan('3千', wan)).toBe(3_000);
    expect(parseYuan('12')).toBe(12);
  });

  it('reads back whatever it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (amount) => {
        expect(parseYuan(formatYuan(amount, 'en'))).toBe(amount);
        expect(parseYuan(formatYuanExact(amount, 'zh'))).toBe(amount);
        expect(parseYuan(formatYuanExact(amount, 'en'))).toBe(amount);
        const rounded = amount < 10_000 ? amount : Math.round(amount / 100) * 100;
        expect(parseYuan(formatYuan(amount, 'zh'))).toBe(rounded);
      }),
    );
  });

  it('never throws and never leaves 0 … 1亿', () => {
    const keys = [...'0123456789.,万千百十亿零一二两三五九点wkm¥元块 -'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 12 }), (typed) => {
        const amount = parseYuan(typed.join(''));
        if (amount === undefined) return;
        expect(Number.isInteger(amount)).toBe(true);
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(100_000_000);
      }),
      { numRuns: 1_000 },
    );
  });
});
