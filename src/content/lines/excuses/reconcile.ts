import type { ExcuseLines } from './excuse-lines.ts';

export const reconcile: ExcuseLines = {
  raised: [
    {
      zh: '账都没对清，你让我付多少？差着{claimed}呢，先对账。',
      en: 'The books don’t even agree. What am I to pay? We’re {claimed} apart. Reconcile first.',
    },
    {
      zh: '我这边记的跟你们不一样，{claimed}对不上，对完再说钱。',
      en: 'My entries differ from yours by {claimed}. Money after we’ve matched them.',
    },
    {
      zh: '退货和返利你们入没入？{claimed}不弄明白，我不能付。',
      en: 'Have you booked the returns and rebates? Until {claimed} is cleared up I can’t pay.',
    },
    {
      zh: '去年那几张单子还糊涂着，{claimed}，先把它捋顺。',
      en: 'A few slips from last year are still muddled: {claimed}. Straighten that out first.',
    },
  ],
  accepted: [
    {
      zh: '对嘛，账清了再谈钱，这才是规矩。',
      en: 'Quite right: books first, money after. That’s how it’s done.',
    },
    { zh: '那就等你们财务的单子，我不急。', en: 'Then I’ll wait for your accounts people. No hurry.' },
  ],
  dropped: [
    { zh: '这么一对，倒也没什么出入，行了。', en: 'Now that we look, there’s not much in it. Fine.' },
    { zh: '单子对上了，这条我不说了。', en: 'The slips match. I’ll say no more on that.' },
  ],
  halved: [
    {
      zh: '对下来真有出入的就{remains}，别的没错。',
      en: 'What really differs is {remains}. The rest is right.',
    },
    {
      zh: '有两张我记重了，剩下{remains}还得查。',
      en: 'Two I’d entered twice. {remains} still needs looking into.',
    },
  ],
  insisted: [
    {
      zh: '糊涂账我不付，{remains}你们得先给我单据。',
      en: 'I don’t pay muddled bills. For {remains} I want the slips first.',
    },
    { zh: '差的就是差的，{remains}我本子上记着呢。', en: 'A gap’s a gap. The {remains} is down in my book.' },
  ],
  wounded: [
    {
      zh: '我一笔笔记的账，你说我故意搅浑？',
      en: 'I entered every line myself, and you say I’m muddying it?',
    },
    { zh: '你们财务自己记错了，倒来赖我？', en: 'Your accounts got it wrong, and you blame me?' },
  ],
  verify: [
    {
      zh: '账我带来了，{name}，您拿本子，咱们一张张勾，差多少当场见。',
      en: 'I’ve brought the account, {name}. Take your book and we’ll tick slip by slip and see the gap.',
    },
    {
      zh: '您说哪几张对不上？翻出来跟签收单比一比，十分钟就清楚。',
      en: 'Which slips don’t match? Let’s lay them beside the delivery notes; it’ll be clear in minutes.',
    },
  ],
  found: {
    true: {
      zh: '一张张勾下来，确实有几笔退货公司漏记了。',
      en: 'Ticked slip by slip, there are indeed returns the company failed to book.',
    },
    exaggerated: {
      zh: '勾完了，出入是有，可只有一张退货单，没说的那么多。',
      en: 'It’s ticked through: there is a gap, but just one return slip, less than claimed.',
    },
    bluff: {
      zh: '两本账从头勾到尾，一分不差。',
      en: 'Two books ticked from start to end: not a yuan apart.',
    },
  },
};
