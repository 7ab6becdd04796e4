/** Names of the trade needed before the door: cards, file and preparation. What the room needs is in `room-terms.ts`. */
import type { Grade, Preparation, Temperament } from '../protocol/vocabulary.ts';
import type { Bilingual } from './bilingual.ts';

export const TEMPERAMENT_NAMES: Record<Temperament, Bilingual> = {
  'old-friend': { zh: '老交情', en: 'The old friend' },
  complainer: { zh: '爱挑理', en: 'The complainer' },
  'big-account': { zh: '大客户', en: 'The big account' },
  'honest-broke': { zh: '实在但手紧', en: 'Honest but short of cash' },
  'smooth-promiser': { zh: '满口答应', en: 'The smooth promiser' },
  'purse-at-home': { zh: '家里管钱', en: 'The purse is at home' },
  'second-generation': { zh: '二代接班', en: 'The second generation' },
  haggler: { zh: '爱讲价', en: 'The haggler' },
};

/** What a credit grade says; it may be stale. */
export const GRADE_NOTES: Record<Grade, Bilingual> = {
  A: { zh: '按时付清', en: 'Pays in full and on time' },
  B: { zh: '偶有拖延', en: 'Sometimes late' },
  C: { zh: '经常拖欠', en: 'Often late or short' },
  D: { zh: '收款困难', en: 'Hard to collect from' },
};

export const PREPARATION_NAMES: Record<Preparation, Bilingual> = {
  statement: { zh: '核对好的对账单', en: 'Reconciled statement' },
  history: { zh: '承诺与付款记录', en: 'Promises and payments' },
  market: { zh: '本县动销和价格', en: 'County sales and prices' },
  retailers: { zh: '给两家零售店打电话', en: 'Ring two retailers' },
  'delivery-notes': { zh: '签收单和验货单', en: 'Signed delivery notes' },
  'plan-draft': { zh: '本月计划草案', en: 'Draft plan for the month' },
};

/** One line on what each preparation gives. */
export const PREPARATION_GIVES: Record<Preparation, Bilingual> = {
  statement: {
    zh: '每一笔到期货款都有出处，报的数站得住，“账没对清”也就说不成了。',
    en: 'Every overdue item has its source: your figure stands, and “the books don’t match” falls away.',
  },
  history: {
    zh: '前几个月说过多少、付了多少，一目了然，可以当面提。',
    en: 'What was said and what was paid in past months, ready to be brought up.',
  },
  market: {
    zh: '知道货在本县卖得怎么样，生意好坏不由对方一个人说。',
    en: 'How our goods sell in this county, so business is not just as the dealer tells it.',
  },
  retailers: {
    zh: '问问下面的店到底欠对方多少，心里先有个底。',
    en: 'What the retailers really owe the dealer, before you hear it across the table.',
  },
  'delivery-notes': {
    zh: '货到时好不好，白纸黑字签过名，能分清真毛病和由头。',
    en: 'The state of the goods on arrival, signed: tells a real flaw from a pretext.',
  },
  'plan-draft': {
    zh: '带一张能一起填的表，从“要多少”变成“怎么做到”。',
    en: 'A sheet to fill in together: from “how much” to “how do we get there”.',
  },
};
