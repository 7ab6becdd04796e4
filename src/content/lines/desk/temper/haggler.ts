/** The haggler: even a reminder is the start of a bargain. */
import type { Pools } from '../../key.ts';
import type { TemperKey } from '../key.ts';

export const HAGGLER = {
  reminded: [
    {
      zh: '记着呢，要是早一天付，有没有什么好处？',
      en: 'I remember. If I paid a day early, what would it be worth?',
    },
    { zh: '{day}就{day}，提醒费可不能算我的。', en: '{day} it is. But don’t charge me for the reminder.' },
    {
      zh: '算盘上早拨好了，就等{day}。',
      en: 'It’s been set on my abacus long since. Only {day} is missing.',
    },
    { zh: '看见了，抹个零头我更记得牢。', en: 'Seen. Knock off the odd bit and I’ll remember better.' },
  ],
  contacted: [
    { zh: '到日子了？那零头就免了吧？', en: 'It’s the day? Then we drop the odd bit, don’t we?' },
    { zh: '付是要付的，你先说返点几时到。', en: 'I’ll pay, I’ll pay. First tell me when my rebate comes.' },
    {
      zh: '急什么，银行又不关门，我再打打算盘。',
      en: 'What’s the rush, the bank’s still there. One more reckoning.',
    },
    { zh: '行，转账手续费咱俩一人一半？', en: 'Fine. We split the transfer fee, shall we?' },
  ],
  pestered: [
    {
      zh: '买卖不是这么催的，越催价越高。',
      en: 'That’s no way to trade. The more you push, the dearer it gets.',
    },
    { zh: '你再打一回，我就多要一个点。', en: 'One more call and I ask for another point off.' },
    { zh: '我精着呢，还用你教我看日子？', en: 'I have my wits. Must you teach me to read a calendar?' },
  ],
  announced: [
    {
      zh: '{day}的付了，分文没少，下回给我便宜点。',
      en: '{day} is paid, to the last coin. Cheaper next time, mind.',
    },
    { zh: '钱出去了，肉疼，你收好。', en: 'The money’s out. It hurt. Keep it well.' },
    {
      zh: '给你转了，零头我做主抹了，别计较。',
      en: 'Sent. I took the liberty with the odd bit, don’t fuss.',
    },
    { zh: '货款两清，你欠我一回好价钱。', en: 'That’s squared. Now you owe me one good price.' },
  ],
  pays: [
    { zh: '算你赢一回，{amount}，拿去。', en: 'This round’s yours. {amount}, take it.' },
    {
      zh: '本想再拖两天压压价，罢了，{amount}。',
      en: 'I’d hoped to hold out for a better price. Oh well, {amount}.',
    },
    {
      zh: '{amount}付是付，下批货你得给我个说法。',
      en: 'I’ll pay {amount}, but on the next lot I want terms.',
    },
  ],
  'puts-off': [
    {
      zh: '要{amount}？先把下批的价谈下来再说。',
      en: '{amount}? Let’s bring down the price of the next lot first.',
    },
    { zh: '你给我让一个点，我立马有钱。', en: 'Let me have one point and I’ll find the money at once.' },
    { zh: '晚几天又跌不了价，你慌什么。', en: 'It won’t lose value in a few days. Why the panic?' },
    {
      zh: '钱在货里转着呢，转一圈回来再给你。',
      en: 'It’s turning over in goods. When it comes round, it’s yours.',
    },
  ],
  renewed: [
    { zh: '再饶我一天行不行？不行？那就{day}。', en: 'One more day thrown in? No? Then {day}.' },
    { zh: '{amount}，{day}，成交，不带反悔的。', en: '{amount}, {day}, it’s a bargain. No going back.' },
    { zh: '这张条子我签得亏，{day}就{day}。', en: 'I lose on this slip, but {day} let it be.' },
  ],
  rang: [
    { zh: '打电话？是不是有好价钱告诉我？', en: 'A phone call? Have you a good price for me?' },
    { zh: '喂，先问一句，最近有什么优惠？', en: 'Hello. One thing first: any discounts these days?' },
    { zh: '电话里砍价不过瘾，将就着来吧。', en: 'Haggling by phone is half the fun, but let’s have it.' },
  ],
  returned: [
    { zh: '上回没分出胜负，接着过招？', en: 'Last time was a draw. Another round?' },
    { zh: '来得好，我又想出几条讲价的理。', en: 'Good, you’re here. I’ve thought of new reasons.' },
    { zh: '坐，这回带了什么添头给我？', en: 'Sit. What have you brought to sweeten it this time?' },
  ],
} satisfies Pools<TemperKey>;
