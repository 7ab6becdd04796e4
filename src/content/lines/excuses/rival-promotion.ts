import type { ExcuseLines } from './excuse-lines.ts';

export const rivalPromotion: ExcuseLines = {
  raised: [
    {
      zh: '隔壁牌子搞订货会，打款送空调，我{claimed}都押进去了。',
      en: 'The other brand held an order fair with gifts for prepaying. I’ve put {claimed} into it.',
    },
    {
      zh: '人家有政策，月初打款返五个点，{claimed}先给他们了。',
      en: 'They had a deal at the start of the month for paying up front. {claimed} went to them.',
    },
    {
      zh: '活动就三天，我不打款就没名额，{claimed}一下就出去了。',
      en: 'It ran for three days and no money meant no place. {claimed} was gone like that.',
    },
    {
      zh: '人家搞促销连车都包了，你们呢？{claimed}我不能放着便宜不捡。',
      en: 'They even hired the coach. And you? I couldn’t let {claimed} pass up a bargain.',
    },
  ],
  accepted: [
    {
      zh: '做生意嘛，哪边合算先顾哪边，你懂的。',
      en: 'It’s business: the better deal goes first. You know how it is.',
    },
    {
      zh: '谢谢理解，等他们的货走了就轮到你。',
      en: 'Thanks for understanding. Once theirs is sold it’s your turn.',
    },
  ],
  dropped: [
    { zh: '那边我也没打多少，不提它了。', en: 'I didn’t put in that much over there. Leave it.' },
    { zh: '行，订货会的事一码归一码。', en: 'Fine, the order fair is a separate matter.' },
  ],
  halved: [
    { zh: '订金就交了{remains}，别的还没动。', en: 'I put down {remains}. The rest is untouched.' },
    {
      zh: '退了一半名额，真押进去的是{remains}。',
      en: 'I gave up half my places. What’s in there is {remains}.',
    },
  ],
  insisted: [
    {
      zh: '打出去的钱要不回来，{remains}就是没了。',
      en: 'What’s been paid out can’t come back. {remains} is gone.',
    },
    {
      zh: '订单回执都在手机里，{remains}，你自己看。',
      en: 'The order receipts are on my phone: {remains}. See for yourself.',
    },
  ],
  wounded: [
    {
      zh: '我手机里有转账记录，你张口就说没有？',
      en: 'I’ve the transfer on my phone, and you say flat out it isn’t so?',
    },
    { zh: '人家请我去我就去了，这也值得撒谎？', en: 'They asked me and I went. Is that worth lying about?' },
  ],
  verify: [
    {
      zh: '他们这回力度不小啊，订货回执我学习学习，看打了多少款。',
      en: 'They went big this time. Could I learn from the order receipt and see what was paid in?',
    },
    {
      zh: '{name}，活动单子借我看一眼，我回去也好给您争取政策。',
      en: '{name}, lend me a look at their offer sheet, so I can argue for something similar for you.',
    },
  ],
  found: {
    true: {
      zh: '回执和转账记录都对得上，钱确实月初就打出去了。',
      en: 'Receipt and transfer match; the money did go out at the start of the month.',
    },
    exaggerated: {
      zh: '回执上是订金，只有说的一半，尾款下个月才付。',
      en: 'The receipt is for a deposit, half of what was said; the rest is due next month.',
    },
    bluff: {
      zh: '活动单子上的日期还没到，一分钱也没打过。',
      en: 'The date on the offer sheet hasn’t come yet; not a yuan has been paid.',
    },
  },
};
