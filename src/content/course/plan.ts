import { AFTER_CASH } from '../../protocol/follow-up-figures.ts';
import { counted } from '../count-words.ts';
import type { Lesson } from './lesson.ts';

const CASH = counted(AFTER_CASH);

export const plan: Lesson = {
  id: 'plan',
  title: { zh: '和经销商一起排计划', en: 'Plan the month with the dealer' },
  why: {
    zh: '自己在办公室定的数，叫愿望。跟经销商一起算出来的数，才叫目标。经销商要应付好多家厂，肯坐下来陪他算的没几个，谁陪他算，他先顾谁。',
    en: 'A figure set in our office is a wish; one worked out with the dealer is a target. He has many suppliers and few sit down with him: he looks after those who do.',
  },
  task: {
    zh: '问清他的钱哪天来、货压多少、外头欠多少，一起排出这个月，再把付款排在来钱之后。',
    en: 'Ask when his money comes in, what he has in stock and what he is owed; plan the month together, and put the payments after the money.',
  },
  minutes: { watch: 4, guided: 4, scored: 4 },
  example: {
    dealers: ['lao-tian'],
    seed: 1,
    comments: [
      {
        at: { on: 'scoffed' },
        text: {
          zh: '光报一个数，田叔只会吓一跳。别退，也别硬顶：下面跟他一笔一笔算，这个数才有根。',
          en: 'A bare figure only frightens Uncle Tian. Neither retreat nor push: count it through with him, and the figure gets roots.',
        },
      },
      {
        at: { on: 'rep:inquire' },
        text: {
          zh: '先问钱哪天进来。这一句不问，后面定的日子全是瞎猜，到期他手里没钱，怪谁？',
          en: 'First ask when money comes in. Without it every date later is a guess, and on the day his till is empty.',
        },
      },
      {
        at: { on: 'rep:inquire', nth: 3 },
        text: {
          zh: '进账、外欠、库存都问到了。不是查他，是替他看这个月怎么过。',
          en: 'Income, debts, stock: all asked. Not to check on him, but to see with him how the month can work.',
        },
      },
      {
        at: { on: 'planned' },
        text: {
          zh: '听，他开始自己往5.7万上凑了。要是我发张表给他自己填，这会儿他还在说“你莫吓我”。',
          en: 'Hear that: now he is counting towards the sum himself. Had I sent him a sheet, he would still be saying “don’t frighten me”.',
        },
      },
      {
        at: { on: 'rep:match-measure' },
        text: {
          zh: '看过是真难处，就给个对得上的办法。难处要认，钱也要认。',
          en: 'The trouble was real, so I brought a measure that fits it. Respect the trouble, and the money too.',
        },
      },
      {
        at: { on: 'scheduled' },
        text: {
          zh: '三笔都排在赶集来钱的第二天。他那天有钱，我那天在，就轮不到别人先拿走。',
          en: 'Three parts, each the day after money comes in. He has it that day and I am there that day: nobody takes it first.',
        },
      },
    ],
  },
  hints: {
    file: {
      zh: '先把对账单带上；这一课还可以备一份计划草稿。',
      en: 'Take the statement; for this lesson a draft of the plan helps too.',
    },
    opening: {
      zh: '爱聊的先聊一句，然后把数说出来。数说了，才有东西可以一起排。',
      en: 'A word first where the dealer likes it, then name the sum: without a sum there is nothing to plan.',
    },
    claim: {
      zh: '把数和依据说出来。接着就可以问他的进账、库存和外欠。',
      en: 'Name the sum and its ground; then ask about income, stock and what he is owed.',
    },
    excuse: {
      zh: '先听完，理解他，再回到钱上。听完这一条，接着问、接着排。',
      en: 'Hear him out, acknowledge, come back to the money; then go on asking and planning.',
    },
    bargaining: {
      zh: '在“打听”里：先问进账（哪天来钱），再问库存或外欠，然后一起排计划，最后要承诺。',
      en: 'Under “ask”: when money comes in, then stock or retailers, then plan together; last the commitment.',
    },
    commitment: {
      zh: `看看你记下的来钱日子：第一笔排在来钱当天或之后${CASH.zh}天内。`,
      en: `Look at the days when money comes in: put a part on such a day, or within ${CASH.en} days after.`,
    },
  },
};
