import { describe, expect, it } from 'vitest';
import type { Fact } from '../../protocol/event.ts';
import { DEALERS } from '../dealers.ts';
import { factText } from './facts.ts';

const dealer = DEALERS[0];

describe('a fact on the file', () => {
  it.each<[Fact, string, string]>([
    [
      { about: 'statement', overdue: 86_000 },
      '对账单：已经过期的货款是8.6万。',
      'The statement: ¥86,000 is past due.',
    ],
    [
      { about: 'promise', monthsAgo: 1, said: 100_000, paid: 60_000 },
      '上个月周哥说好付10万，实际付了6万。',
      'Last month Mr Zhou promised ¥100,000 and paid ¥60,000.',
    ],
    [
      { about: 'promise', monthsAgo: 2, said: 100_000, paid: 60_000 },
      '两个月前周哥说好付10万，实际付了6万。',
      'Two months ago Mr Zhou promised ¥100,000 and paid ¥60,000.',
    ],
    [
      { about: 'market', growth: -4 },
      '咱们的货在本县比去年少卖了4%。',
      'Our goods sell 4% less in this county than last year.',
    ],
    [
      { about: 'cash', days: [2, 9], weeks: [20_000, 35_000] },
      '往后2周预计进账：2万、3.5万。',
      'Expected income over the next 2 weeks: ¥20,000, ¥35,000.',
    ],
    [{ about: 'goods', flawed: 0 }, '签收单上没有记任何坏货。', 'The delivery notes record no flawed goods.'],
    [
      { about: 'excuse', excuse: 'house', truth: 'bluff' },
      '“家里买房”：只是托词。',
      '“We are buying a house”: only a pretext.',
    ],
  ])('%o is one plain sentence', (fact, zh, en) => {
    if (!dealer) throw new Error('no dealers');
    expect(factText(fact, dealer)).toEqual({ zh, en });
  });
});
