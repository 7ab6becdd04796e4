/** What the rep has learnt, as one plain sentence: said in the transcript and kept as a note on the file. */
import type { Fact } from '../../protocol/event.ts';
import type { Bilingual } from '../bilingual.ts';
import type { Dealer } from '../dealers/dealer.ts';
import { formatYuan } from '../money.ts';
import { EXCUSE_NAMES } from '../room-terms.ts';

function monthsBack(months: number): Bilingual {
  if (months <= 1) return { zh: '上个月', en: 'Last month' };
  const zh = ['两', '三', '四', '五', '六'][months - 2] ?? String(months);
  return {
    zh: `${zh}个月前`,
    en: `${['Two', 'Three', 'Four', 'Five', 'Six'][months - 2] ?? months} months ago`,
  };
}

export function factText(fact: Fact, dealer: Dealer): Bilingual {
  const name = dealer.short;
  const zh = (amount: number) => formatYuan(amount, 'zh');
  const en = (amount: number) => formatYuan(amount, 'en');
  switch (fact.about) {
    case 'statement':
      return {
        zh: `对账单：已经过期的货款是${zh(fact.overdue)}。`,
        en: `The statement: ${en(fact.overdue)} is past due.`,
      };
    case 'promise': {
      const when = monthsBack(fact.monthsAgo);
      return {
        zh: `${when.zh}${name.zh}说好付${zh(fact.said)}，实际付了${zh(fact.paid)}。`,
        en: `${when.en} ${name.en} promised ${en(fact.said)} and paid ${en(fact.paid)}.`,
      };
    }
    case 'market': {
      const size = Math.abs(fact.growth);
      if (fact.growth === 0)
        return {
          zh: '咱们的货在本县和去年卖得持平。',
          en: 'Our goods sell in this county as they did last year.',
        };
      return fact.growth > 0
        ? {
            zh: `咱们的货在本县比去年多卖了${size}%。`,
            en: `Our goods sell ${size}% more in this county than last year.`,
          }
        : {
            zh: `咱们的货在本县比去年少卖了${size}%。`,
            en: `Our goods sell ${size}% less in this county than last year.`,
          };
    }
    case 'cash': {
      const weeks = fact.weeks;
      return {
        zh: `往后${weeks.length}周预计进账：${weeks.map(zh).join('、')}。`,
        en: `Expected income over the next ${weeks.length} weeks: ${weeks.map(en).join(', ')}.`,
      };
    }
    case 'stock':
      return {
        zh: `库存值${zh(fact.value)}，大约够卖${fact.days}天。`,
        en: `The stock is worth ${en(fact.value)}, about ${fact.days} days of sales.`,
      };
    case 'retailers':
      return {
        zh: `下面的店一共欠${zh(fact.owed)}，其中过期${zh(fact.overdue)}。`,
        en: `Retailers owe ${en(fact.owed)} in all, ${en(fact.overdue)} of it overdue.`,
      };
    case 'suppliers':
      return {
        zh: `另有${fact.count}家供应商在等款，合计${zh(fact.claims)}。`,
        en: `Other suppliers waiting to be paid: ${fact.count}, for ${en(fact.claims)} in all.`,
      };
    case 'goods':
      return fact.flawed === 0
        ? { zh: '签收单上没有记任何坏货。', en: 'The delivery notes record no flawed goods.' }
        : {
            zh: `签收单上记着的坏货，合${zh(fact.flawed)}。`,
            en: `The delivery notes record flawed goods worth ${en(fact.flawed)}.`,
          };
    case 'excuse':
      return {
        zh: `“${EXCUSE_NAMES[fact.excuse].zh}”：${{ true: '属实', exaggerated: '有这回事，但说大了', bluff: '只是托词' }[fact.truth]}。`,
        en: `“${EXCUSE_NAMES[fact.excuse].en}”: ${{ true: 'it is true', exaggerated: 'true in part, but overstated', bluff: 'only a pretext' }[fact.truth]}.`,
      };
  }
}
