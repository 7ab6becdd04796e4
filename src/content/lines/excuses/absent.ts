import type { ExcuseLines } from './excuse-lines.ts';

export const absent: ExcuseLines = {
  raised: [
    {
      zh: '管钱的人出门了，没有那个签字，{claimed}我一分也动不了。',
      en: 'The one who holds the money is away. Without that signature I can’t touch {claimed}.',
    },
    {
      zh: '拿印鉴的人出远门了，{claimed}得等印鉴回来才划得出去。',
      en: 'The seal is travelling with its keeper. The {claimed} can’t go out till it’s back.',
    },
    {
      zh: '这么大的数我做不了主，{claimed}得等当家的回来点头。',
      en: 'A sum like that isn’t mine to decide. {claimed} waits for a nod from the top.',
    },
    {
      zh: '会计请假了，U盾锁在她抽屉里，{claimed}转不出去。',
      en: 'The bookkeeper’s on leave with the bank key in her drawer. {claimed} can’t be sent.',
    },
  ],
  accepted: [
    {
      zh: '还是你体谅，等人回来我头一个说你的事。',
      en: 'You’re kind. The moment they’re back, yours comes first.',
    },
    {
      zh: '那就先搁着，这种事总得商量着来。',
      en: 'Let’s leave it, then. These things have to be talked over.',
    },
  ],
  dropped: [
    { zh: '行吧，打个电话的事，我也能定。', en: 'All right, it takes one phone call. I can decide.' },
    { zh: '其实这点主我做得了，不往外推了。', en: 'In fact I can decide that much. No more passing it on.' },
  ],
  halved: [
    {
      zh: '小数我能动，要等点头的是{remains}。',
      en: 'Small sums I can move. What needs the nod is {remains}.',
    },
    {
      zh: '平常的款不用问，超出的那{remains}得说一声。',
      en: 'Ordinary payments needn’t be asked about. It’s the extra {remains} that does.',
    },
  ],
  insisted: [
    {
      zh: '不是推，{remains}没有那个签字，银行也不认。',
      en: 'I’m not dodging. Without that signature the bank won’t move {remains}.',
    },
    {
      zh: '我答应了也白答应，{remains}得等人回来。',
      en: 'My saying yes is worth nothing. {remains} waits till they’re back.',
    },
  ],
  wounded: [
    {
      zh: '人是真不在，我还能把人藏起来不成？',
      en: 'They really are away. Do you think I’m hiding someone?',
    },
    {
      zh: '当着你承认自己做不了主，这么丢面子的事我拿来骗你？',
      en: 'I admit to your face it isn’t mine to decide. Would I lie about a thing like that?',
    },
  ],
  verify: [
    {
      zh: '那正好，现在打个视频，{name}，我把账跟那边也当面说一遍。',
      en: 'Good, let’s make a video call now, {name}, and I’ll go through the account with both of you.',
    },
    {
      zh: '哪天回来？咱们现在通个话约好，我带着对账单再来一趟。',
      en: 'When are they back? Let’s ring now and fix it, and I’ll come again with the statement.',
    },
  ],
  found: {
    true: {
      zh: '电话那头是火车站的广播声，人后天才回得来。',
      en: 'There are station announcements down the line; back only the day after tomorrow.',
    },
    exaggerated: {
      zh: '电话一打就通，说小数店里自己定，大数才要问。',
      en: 'The call is answered at once: small sums the shop decides, only large ones need asking.',
    },
    bluff: {
      zh: '话音没落，里屋有人问了一句“谁呀”，原来人一直在。',
      en: 'Before the sentence is out a voice in the back asks “Who is it?” Never away at all.',
    },
  },
};
