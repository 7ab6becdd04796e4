/** The scales that people rate on. Every step says what was heard or seen, so that two people mean the same by it. */
import type { Scale, ScaleStep } from '../../protocol/rating.ts';
import type { Bilingual } from '../bilingual.ts';

export interface ScaleWords {
  readonly name: Bilingual;
  readonly steps: Readonly<Record<ScaleStep, Bilingual>>;
}

const commitments: ScaleWords['steps'] = {
  1: { zh: '走的时候什么都没答应。', en: 'Left with nothing agreed.' },
  2: { zh: '只有“尽量”“月底看看”这类活话。', en: 'Only “I’ll try” and “let’s see at month’s end”.' },
  3: {
    zh: '有数、有日子，但只是口头一说，怎么付没定。',
    en: 'A sum and a day, but by word of mouth, and nobody knows how it will be paid.',
  },
  4: {
    zh: '数、日子、付款方式都定了，大数拆成了几笔。',
    en: 'Sum, days and method are settled, and a large sum is in parts.',
  },
  5: { zh: '样样定齐，当场白纸黑字签了。', en: 'All of it settled, and signed on the spot.' },
};

const followUp: ScaleWords['steps'] = {
  1: {
    zh: '旧账不提，理由照单全收，下回什么时候联系也没说。',
    en: 'Old promises unmentioned, every excuse accepted, no next contact.',
  },
  2: {
    zh: '旧账提了一句就放过，只说“回头联系”。',
    en: 'One word about the old promise, then “I’ll be in touch”.',
  },
  3: {
    zh: '问过理由的真假，约了下回，但离到期太远。',
    en: 'Asked whether an excuse is true and set a next contact, but far from the due day.',
  },
  4: {
    zh: '理由查过，到期前后约好联系，没到的多半催了。',
    en: 'Checked the excuse, agreed to be in touch around the due day, pressed most misses.',
  },
  5: {
    zh: '到期前提醒，到期当天核对到账；没到的马上问清，书面改期。',
    en: 'Reminded beforehand, compared the receipts on the day, pressed a miss at once and got a new day for it.',
  },
};

export const RATING_SCALES: Readonly<Record<Scale, ScaleWords>> = {
  assertiveness: {
    name: { zh: '敢要', en: 'Assertiveness' },
    steps: {
      1: { zh: '没开口要数，或者一味诉苦求情。', en: 'Named no sum, or pleaded for one.' },
      2: {
        zh: '绕了半天才开口，要的比目标低，一推就退。',
        en: 'Came to the sum late and below the target, and gave way at the first push.',
      },
      3: {
        zh: '按目标开的口，被顶两回就松了。',
        en: 'Asked for about the target, and gave way after two pushes.',
      },
      4: {
        zh: '头两句就报出高于目标的数，有依据，大体站住了。',
        en: 'Named more than the target within two lines, with grounds, and mostly held.',
      },
      5: {
        zh: '拿着对账单开门见山报高数，几个回合一步没白让。',
        en: 'Named a high sum at once from the statement, and in several rounds gave nothing away for nothing.',
      },
    },
  },
  commitments: { name: { zh: '要到承诺', en: 'Commitments won' }, steps: commitments },
  commitment: { name: { zh: '要到承诺', en: 'Win commitments' }, steps: commitments },
  'follow-up': { name: { zh: '跟得住', en: 'Follow-up' }, steps: followUp },
  respect: {
    name: { zh: '有分寸', en: 'Respect' },
    steps: {
      1: { zh: '威胁、发火，或当面说人家撒谎。', en: 'Threatened, shouted, or called the dealer a liar.' },
      2: {
        zh: '话里带刺，拿断货压人，对方变了脸。',
        en: 'Barbed words or a stop of supplies held over him; he took offence.',
      },
      3: { zh: '客气，但人家的难处没接住。', en: 'Polite, but passed over the dealer’s troubles.' },
      4: {
        zh: '听人把话说完，接住难处，再回到钱上。',
        en: 'Heard him out, took up his troubles, then came back to the money.',
      },
      5: {
        zh: '面子给足，硬话软说，谈完交情更厚。',
        en: 'Hard things said kindly, face kept throughout, and the two part on better terms.',
      },
    },
  },
  plan: {
    name: { zh: '一起定计划', en: 'Plan together' },
    steps: {
      1: { zh: '没有计划，走一步看一步。', en: 'No plan; from one day to the next.' },
      2: { zh: '自己排了一份，没给经销商看。', en: 'Made one alone and did not show it.' },
      3: { zh: '计划发过去了，没问人家哪天进账。', en: 'Sent one, without asking when money comes in.' },
      4: {
        zh: '当面对过哪天进账，计划照着排。',
        en: 'Went through the days of income together and planned by them.',
      },
      5: {
        zh: '一笔一笔同经销商排好，落在进账后头，两边都认。',
        en: 'Laid out part by part with the dealer, each after income, and both stand by it.',
      },
    },
  },
  measures: {
    name: { zh: '办法补缺口', en: 'Close the gap' },
    steps: {
      1: { zh: '缺口没算，办法也没有。', en: 'Neither counted the gap nor offered anything.' },
      2: { zh: '随手给折扣、给宽限，对不上症结。', en: 'Gave discounts or time off-hand, beside the point.' },
      3: {
        zh: '办法对路，补多少、哪天见钱没估。',
        en: 'A fitting measure, with no estimate of how much and when.',
      },
      4: { zh: '办法对着症结，估过数，也盯过。', en: 'A measure to the point, estimated, and looked after.' },
      5: {
        zh: '问清卡在哪儿，办法补上大半缺口，一直盯到见钱。',
        en: 'Found out what is stuck, closed most of the gap with it, and stayed on it until the money came.',
      },
    },
  },
  'high-standard': {
    name: { zh: '高标准', en: 'High standard' },
    steps: {
      1: { zh: '照老规矩，给多少收多少。', en: 'Took what was given, as always.' },
      2: {
        zh: '目标提了一句，一还价就降。',
        en: 'Mentioned the target once and came down at the first counter-offer.',
      },
      3: { zh: '守着目标要，问出缘由才退。', en: 'Held to the target and stepped back only for a reason.' },
      4: {
        zh: '要得比目标高，让一步换一样。',
        en: 'Asked for more than the target, and got something for every step back.',
      },
      5: {
        zh: '标准从头到尾没降，差一点也说清楚、另定日子，话还客气。',
        en: 'Kept the standard to the end: anything short was named and given a new day, politely.',
      },
    },
  },
  'knowledge-and-courage': {
    name: { zh: '懂行敢要', en: 'Know and dare' },
    steps: {
      1: {
        zh: '欠多少、欠多久都没弄清就进了门。',
        en: 'Walked in without knowing how much is owed and since when.',
      },
      2: {
        zh: '数带了，没用上，一问就含糊。',
        en: 'Had the figures, did not use them, and was vague when asked.',
      },
      3: {
        zh: '拿对账单说话，人家的生意不了解。',
        en: 'Spoke from the statement, without knowing the dealer’s business.',
      },
      4: {
        zh: '备了资料，问过生意和进账，照着开口。',
        en: 'Prepared, asked about trade and income, and asked accordingly.',
      },
      5: {
        zh: '账和货比老板还清楚，难开口的话当面说，句句有根据。',
        en: 'Knew accounts and stock better than the owner, and said the hard things to his face, with grounds.',
      },
    },
  },
};
