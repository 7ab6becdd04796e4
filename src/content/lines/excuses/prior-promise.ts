import type { ExcuseLines } from './excuse-lines.ts';

export const priorPromise: ExcuseLines = {
  raised: [
    {
      zh: '上一个业务员亲口答应给我补{claimed}，你们到现在没兑现。',
      en: 'The rep before you promised me {claimed} in his own words, and it’s never come.',
    },
    {
      zh: '小赵走之前说过，装修费报{claimed}，这账先从货款里扣。',
      en: 'Before he left, Zhao said {claimed} of the fitting-out would be paid. I’m deducting it.',
    },
    {
      zh: '去年的返利还差{claimed}，换了人就不认账了？',
      en: 'Last year’s rebate is short by {claimed}. New face, and it’s forgotten?',
    },
    {
      zh: '你们的人拍着胸脯应的，{claimed}陈列费，我等了半年。',
      en: 'Your man swore to it: {claimed} for display. I’ve waited half a year.',
    },
  ],
  accepted: [
    {
      zh: '你肯认前头的话，说明你们公司还有信用。',
      en: 'If you stand by what was said, your company still has some credit.',
    },
    {
      zh: '好，那就从这次的款里抵，两清。',
      en: 'Good, then we set it off against this payment and we’re square.',
    },
  ],
  dropped: [
    {
      zh: '嗨，人家也就随口一说，我没当真。',
      en: 'Oh, it was just said in passing. I didn’t take it seriously.',
    },
    {
      zh: '没个字据，我也不好跟你较这个真。',
      en: 'There’s nothing in writing, so I can’t very well insist.',
    },
  ],
  halved: [
    {
      zh: '说好的其实是{remains}，多的是我自己想的。',
      en: 'What was agreed is {remains}. The rest was wishful thinking.',
    },
    { zh: '有一部分给过货了，还差{remains}。', en: 'Some of it came in goods. {remains} is still missing.' },
  ],
  insisted: [
    {
      zh: '人走了话还在，{remains}你们得给个说法。',
      en: 'The man’s gone but his word stands. I want an answer on {remains}.',
    },
    {
      zh: '当时好几个人都听见了，{remains}，一字不差。',
      en: 'Several people heard it. {remains}, word for word.',
    },
  ],
  wounded: [
    {
      zh: '你们的人说话不算，反倒说我赖账？',
      en: 'Your man breaks his word and I’m the one who’s cheating?',
    },
    {
      zh: '我信了你们公司，现在连这份信都要收回去？',
      en: 'I trusted your company. Must I take that back too?',
    },
  ],
  verify: [
    {
      zh: '前面答应过的我去落实，{name}，您找找聊天记录，我打电话问他。',
      en: 'I’ll follow up that promise, {name}. You look for the messages and I’ll ring and ask him.',
    },
    {
      zh: '我现在就给前任去个电话，咱们三头对一遍，是多少认多少。',
      en: 'I’ll ring my predecessor now and we’ll check it three ways; whatever is real, we honour.',
    },
  ],
  found: {
    true: {
      zh: '聊天记录翻出来了，前任写得清清楚楚，公司确实还没兑现。',
      en: 'The messages turn up: your predecessor put it clearly, and the company has not paid.',
    },
    exaggerated: {
      zh: '前任在电话里说，答应过，可数目没那么大，还发过一批赠品。',
      en: 'Your predecessor, on the phone: promised, yes, but less, and some free goods were sent.',
    },
    bluff: {
      zh: '电话打过去，前任说从没提过这事，公司记录里也没有。',
      en: 'On the phone your predecessor says it never came up, and the records have nothing.',
    },
  },
};
