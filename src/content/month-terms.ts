/** Names of what occurs in a month at the desk, and a glossary of the trade. */
import type { Taken } from '../protocol/month-event.ts';
import type { LedgerPart } from '../protocol/month-view.ts';
import type { Measure, TrustBand } from '../protocol/vocabulary.ts';
import type { Bilingual } from './bilingual.ts';

export const PART_NAMES: Record<LedgerPart['state'], Bilingual> = {
  open: { zh: '未到期', en: 'to come' },
  due: { zh: '到期待核', en: 'due, not checked' },
  announced: { zh: '说付了，未核', en: 'said paid, not checked' },
  kept: { zh: '已兑现', en: 'kept' },
  partly: { zh: '只付了一部分', en: 'paid in part' },
  missed: { zh: '没付', en: 'missed' },
  renewed: { zh: '已改期', en: 'given a new day' },
};

export const TRUST_NAMES: Record<TrustBand, Bilingual> = {
  warm: { zh: '亲近', en: 'warm' },
  polite: { zh: '客气', en: 'polite' },
  guarded: { zh: '有戒心', en: 'guarded' },
  cold: { zh: '冷淡', en: 'cold' },
};

export const TAKEN_NAMES: Record<Taken, Bilingual> = {
  well: { zh: '不介意', en: 'taken well' },
  coolly: { zh: '嫌管得紧', en: 'taken coolly' },
};

/** What each measure is, in a line. What it fits is for the player to find out. */
export const MEASURE_GIVES: Record<Measure, Bilingual> = {
  'joint-collection': {
    zh: '陪着去下面店里把欠款收回来',
    en: 'Go round the retailers together for what they owe',
  },
  incentive: { zh: '按日子付清就返点', en: 'A rebate for whoever pays by the day' },
  promotion: { zh: '去乡镇集市上把货卖动', en: 'Sell the stock off at village markets' },
  outlet: { zh: '帮着谈几家新店进货', en: 'Win new shops that take the goods' },
  'new-product': { zh: '上一款利润高的新货', en: 'Bring in a line that earns more' },
  'lend-staff': { zh: '派人手去帮几天忙', en: 'Send hands to help for some days' },
  training: { zh: '教店员怎么卖、怎么收', en: 'Teach the staff to sell and to collect' },
};

const TERMS = [
  'quota',
  'year',
  'target',
  'receivable',
  'ageing',
  'grade',
  'plan',
  'commitment',
  'part',
  'gap',
  'measure',
  'estimate',
  'excuse',
  'follow-up',
  'press',
  'renew',
  'receipts',
  'ledger',
] as const;
export type Term = (typeof TERMS)[number];

export interface Meaning {
  readonly name: Bilingual;
  readonly meaning: Bilingual;
}

export const GLOSSARY: Record<Term, Meaning> = {
  quota: {
    name: { zh: '月度任务', en: 'Quota of the month' },
    meaning: {
      zh: '公司要你这个月从片区收回来的钱，等于各家目标之和。',
      en: 'What the company wants you to bring in this month: the targets of all your dealers together.',
    },
  },
  year: {
    name: { zh: '年度任务', en: 'Year’s quota' },
    meaning: {
      zh: '公司要你全年收回来的钱。这个月欠下的，会滚进后面的月份。',
      en: 'The quota of the whole year. What is short this month rolls into the months after.',
    },
  },
  target: {
    name: { zh: '本月目标', en: 'Target' },
    meaning: {
      zh: '公司希望这位经销商这个月付的数。它是公司定的，对方还没答应。',
      en: 'What the company hopes this dealer pays this month. The dealer has not agreed to it yet.',
    },
  },
  receivable: {
    name: { zh: '应收货款', en: 'Receivable' },
    meaning: { zh: '货已经发了、钱还没收的总数。', en: 'All that is owed for goods delivered.' },
  },
  ageing: {
    name: { zh: '账龄', en: 'Ageing' },
    meaning: {
      zh: '把应收货款按过期多久分开看。拖得越久，越难收。',
      en: 'The receivable by how late it is. The older, the harder to collect.',
    },
  },
  grade: {
    name: { zh: '信用等级', en: 'Credit grade' },
    meaning: {
      zh: 'A 到 D，是以前评的，可能已经过时。以台账上的表现为准。',
      en: 'A to D, graded in the past and maybe stale. What the ledger shows counts more.',
    },
  },
  plan: {
    name: { zh: '月度计划', en: 'Plan of the month' },
    meaning: {
      zh: '和对方一起算库存、动销、进账定下的计划才有分量；单方面发过去的，对方多半看看就放下了。',
      en: 'A plan made together, over stock, sales and cash, carries weight. One that is merely sent is mostly put aside.',
    },
  },
  commitment: {
    name: { zh: '承诺', en: 'Commitment' },
    meaning: {
      zh: '对方亲口答应的数和日子，最好写下来签字。没开口要过的，就没人欠你这句话。',
      en: 'An amount and days the dealer has agreed to, best in writing. What was never asked for is never owed.',
    },
  },
  part: {
    name: { zh: '一笔', en: 'Part' },
    meaning: {
      zh: '承诺里分开付的每一笔，各有各的日子。哪一笔没到，当天就要管。',
      en: 'Each instalment of a commitment, with its own day. When one does not come, act on that day.',
    },
  },
  gap: {
    name: { zh: '缺口', en: 'Gap' },
    meaning: {
      zh: '目标减去承诺，再减去你估计各项办法能带来的钱。',
      en: 'The target less the commitment and less what you reckon your measures will bring.',
    },
  },
  measure: {
    name: { zh: '办法', en: 'Measure' },
    meaning: {
      zh: '帮对方多收、多卖、腾出钱来的事。对症才有钱，不对症白花工夫。',
      en: 'Something we do so that the dealer has the money. It pays where it meets the real trouble, and hardly elsewhere.',
    },
  },
  estimate: {
    name: { zh: '估计增量', en: 'Estimate' },
    meaning: {
      zh: '动手前你自己估的：这个办法能多收回多少。月底会和实际对照。',
      en: 'What you reckon, beforehand, a measure will bring us. At month end it is held against what it did bring.',
    },
  },
  excuse: {
    name: { zh: '理由', en: 'Excuse' },
    meaning: {
      zh: '少付或晚付的说法。有真有假，也有说大了的，查过才知道。',
      en: 'A reason to pay less or later: true, blown up or a bluff. Only looking tells.',
    },
  },
  'follow-up': {
    name: { zh: '跟进', en: 'Follow-up' },
    meaning: {
      zh: '该联系的时候联系。信用好的松一点，信用差的紧一点；没到期就催，会惹人烦。',
      en: 'Being in touch when it helps: loosely with good payers, closely with bad ones. Ringing when nothing is due annoys.',
    },
  },
  press: {
    name: { zh: '催款', en: 'Pressing' },
    meaning: {
      zh: '到期没付或没付全，马上去要。越拖越要不回来。',
      en: 'Going after a part that did not come, or not in full. Each day it lies makes it harder.',
    },
  },
  renew: {
    name: { zh: '改期', en: 'A new day' },
    meaning: {
      zh: '催过还没到的一笔，可以书面约一个新日子，只能改一次。',
      en: 'A part that was pressed and still has not come can be given one new day, in writing, once.',
    },
  },
  receipts: {
    name: { zh: '核对到账', en: 'Checking receipts' },
    meaning: {
      zh: '拿银行到账和台账对一遍。对方说付了，不等于付全了。',
      en: 'Comparing the bank’s receipts with the ledger. Said to be paid is not always paid in full.',
    },
  },
  ledger: {
    name: { zh: '承诺台账', en: 'Promise ledger' },
    meaning: {
      zh: '各家承诺的每一笔，按日子排在一起：哪笔兑现了，哪笔没有。',
      en: 'Every part that dealers have promised, by day: what was kept and what was not.',
    },
  },
};
