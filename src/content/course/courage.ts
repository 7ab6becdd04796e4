import type { Lesson } from './lesson.ts';

export const courage: Lesson = {
  id: 'knowledge-and-courage',
  title: { zh: '备足功课，敢开口', en: 'Knowledge, opening, courage' },
  why: {
    zh: '“公司逼得紧，您帮帮忙”，一开口就矮半截，生意人不买可怜。功课做足，进门说正事，头一次报数要高，他才会认真跟你算。',
    en: '“The company is pressing me, please help”: a weak opening, and merchants do not buy pity. Prepare, come to the point, ask high first, and he will reckon with you.',
  },
  task: {
    zh: '出门前备足三样以上，头两句就报数，报得高，站得直，不诉苦也不发火。',
    en: 'Prepare three things or more, name a high sum in your first two lines, stand upright: neither pleading nor shouting.',
  },
  minutes: { watch: 3, guided: 3, scored: 3 },
  example: {
    dealers: ['chen-yue'],
    seed: 13,
    comments: [
      {
        at: { on: 'prepared' },
        text: {
          zh: '一个钟头备四样。对账单是底，没有它，你说多少她都能还一句“回头对对”。',
          en: 'Four things in an hour. The statement is the ground: without it she answers “let us reconcile first” to any sum.',
        },
      },
      {
        at: { on: 'rep:open-prepared' },
        text: {
          zh: '第一句就是正事：单子、出处、21.9万。陈总爱看数据，寒暄反倒耽误她。',
          en: 'Business in the first line: the sheet, its sources, 219,000. Ms Chen likes data; small talk would only delay her.',
        },
      },
      {
        at: { on: 'weighed' },
        text: {
          zh: '“放进模型里看一下”，她当真了。要是开口说“您看能付多少”，这会儿她会说七八万。',
          en: '“Let me put it into the model”: she takes it seriously. Had I asked “what could you pay?”, she would have said seventy or eighty.',
        },
      },
      {
        at: { on: 'rep:claim' },
        text: {
          zh: '还是那个数，换一条依据。胆子不在嗓门，在于数不变、理由清楚。',
          en: 'The same sum, another ground. Courage is not volume: the sum stays and the reason is clear.',
        },
      },
      {
        at: { on: 'rep:hold' },
        text: {
          zh: '先谢她让了一步，再说还差多少。有礼，也不松口。',
          en: 'Thank her for the step, then say what is missing. Polite, and not letting go.',
        },
      },
      {
        at: { on: 'committed' },
        text: {
          zh: '起头9.65万，落在17.2万。头一次报数高，中间有的谈；报得低，一路往下掉。',
          en: 'From 96,500 to 172,000. A high first ask leaves room to talk; a low one only falls.',
        },
      },
    ],
  },
  hints: {
    file: {
      zh: '对账单必带，再备两样：承诺记录、本县行情、签收单，都值。',
      en: 'The statement in any case, and two more: promises, the market, delivery notes are all worth it.',
    },
    opening: {
      zh: '用对账单开口，数定在目标的1.2到1.7倍。爱聊天的，先聊一句就够。',
      en: 'Open with the statement, at 1.2 to 1.7 times the target. Where the dealer likes a chat, one line is enough.',
    },
    claim: { zh: '现在就报数，带上依据，别诉苦。', en: 'Name the sum now, with its ground; no pleading.' },
    excuse: {
      zh: '先体谅，钱照要；别把真话当假话。',
      en: 'Acknowledge and keep to the money; do not call a truth a lie.',
    },
    bargaining: {
      zh: '数别急着往下掉。换一条依据再说一遍，或者站稳等他。',
      en: 'Do not come down in a hurry: another ground for the same sum, or hold and wait.',
    },
    commitment: { zh: '要到日子和签字，道谢收尾。', en: 'Get days and a signature, thank and close.' },
  },
};
