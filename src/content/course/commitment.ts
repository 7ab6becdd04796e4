import type { Lesson } from './lesson.ts';

export const commitment: Lesson = {
  id: 'commitment',
  title: { zh: '开口要承诺', en: 'Ask for the commitment' },
  why: {
    zh: '“我尽量”不是承诺。没开口要过，人家就没欠过你这句话。数目、日子、分几笔、怎么付、白纸黑字，一样一样要到手。',
    en: '“I’ll do what I can” is no commitment, and what was never asked for is never owed. Amount, days, parts, method, signature: one after the other.',
  },
  task: {
    zh: '把话谈到实处：要他点头，再定日子、分笔、定付法、签字。',
    en: 'Make it binding: have him say yes, then days, parts, method and a signature.',
  },
  minutes: { watch: 4, guided: 4, scored: 4 },
  example: {
    dealers: ['lao-zhou'],
    seed: 2,
    comments: [
      {
        at: { on: 'offered' },
        text: {
          zh: '“早给你留着哩”听着热乎，可这只是他愿意给的数，不是承诺，更不是全部。',
          en: '“Kept for you” sounds warm, but it is what he would like to give: no commitment, and not all of it.',
        },
      },
      {
        at: { on: 'rep:hold' },
        text: {
          zh: '要承诺之前先站稳。这一句换来8000多，不吵不闹。',
          en: 'Stand firm before asking. This line was worth eight thousand, without a quarrel.',
        },
      },
      {
        at: { on: 'rep:ask-commitment' },
        text: {
          zh: '比他出的数高一点，请他拍板。多少人谈到这儿起身就走，回去说“他答应了”，其实人家什么也没答应。',
          en: 'A little above his offer, and ask for his word. How many leave at this point and report “he agreed”, when nobody did.',
        },
      },
      {
        at: { on: 'rep:ask-schedule' },
        text: {
          zh: '有数没日子，等于没说。分两笔：头一笔要是没到，离月底还远，来得及催。',
          en: 'A sum without a day is nothing. In two parts: if the first fails, there is time to press.',
        },
      },
      {
        at: { on: 'rep:ask-method' },
        text: {
          zh: '转账还是汇票也说定。不然到那天一句“承兑行不行”，又拖半个月。',
          en: 'Settle the method too, or on the day it is “would a draft do?” and another fortnight.',
        },
      },
      {
        at: { on: 'signed' },
        text: {
          zh: '签字不是不信他，是帮他记住。亲手写下的日子，人会自己去凑。',
          en: 'A signature is not distrust; it helps him remember. People work towards a day they wrote themselves.',
        },
      },
    ],
  },
  hints: {
    file: {
      zh: '带上对账单和承诺记录，要承诺的时候心里有底。',
      en: 'Take the statement and the record of promises: they give you ground when you ask.',
    },
    opening: { zh: '一句寒暄够了，早点把数说出来。', en: 'One kind word is enough; name the sum early.' },
    claim: {
      zh: '说数，带上依据。要得比目标高一些。',
      en: 'The sum and its ground, somewhat above the target.',
    },
    excuse: {
      zh: '听完，理解他，钱照要。难处真的就给办法。',
      en: 'Hear him out, acknowledge, keep to the money; where it is real, offer a measure.',
    },
    bargaining: {
      zh: '稳几句，等他往上走；差不多了就到“收尾”里要承诺，数目比他出的略高一点。',
      en: 'Hold for a few lines and let him move; then ask for the commitment, slightly above his offer.',
    },
    commitment: {
      zh: '还差哪样就要哪样：先定日子（分两笔以上），再定付法，再请他签字，最后道谢收尾。',
      en: 'Ask for what is missing: days (two parts or more), the method, the signature; then thank and close.',
    },
  },
};
