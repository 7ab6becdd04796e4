import type { ExcuseLines } from './excuse-lines.ts';

export const ceremony: ExcuseLines = {
  raised: [
    {
      zh: '下礼拜家里办喜事，酒席彩礼{claimed}，一分也省不下。',
      en: 'A wedding at home next week. Feast and gifts, {claimed}, and not a yuan to be saved.',
    },
    {
      zh: '老人八十大寿，儿女凑着办，{claimed}是我该出的。',
      en: 'Grandmother turns eighty and we children pay for the feast. {claimed} falls to me.',
    },
    {
      zh: '侄子结婚，我这当长辈的要出{claimed}，礼数不能缺。',
      en: 'My nephew’s getting married. As the elder I’m down for {claimed}, one can’t fall short.',
    },
    {
      zh: '摆三十桌，亲戚都从外地来，{claimed}早备下了。',
      en: 'Thirty tables, relatives from all over. {claimed} is set aside already.',
    },
  ],
  accepted: [
    {
      zh: '人情大过天，你能懂，咱就是自己人。',
      en: 'Family comes first. You see that, so you’re one of us.',
    },
    {
      zh: '到日子来喝杯酒，给你留个好座。',
      en: 'Come and have a drink on the day. I’ll keep you a good seat.',
    },
  ],
  dropped: [
    { zh: '家里的事归家里，货款我另想办法。', en: 'Family is family. I’ll find the payment elsewhere.' },
    { zh: '礼金一收也就回来了，不拿它说事。', en: 'The guests’ gifts will cover it. I won’t bring it up.' },
  ],
  halved: [
    { zh: '酒席钱摊下来几家分，我这份{remains}。', en: 'The family shares the feast. My part is {remains}.' },
    {
      zh: '礼金收回来一些，净要垫的是{remains}。',
      en: 'Some comes back in gifts. What I lay out is {remains}.',
    },
  ],
  insisted: [
    {
      zh: '日子是早看好的，{remains}到时候就得拿出来。',
      en: 'The day was fixed long ago. {remains} has to be there.',
    },
    {
      zh: '红白事一辈子几回？{remains}我不能省。',
      en: 'How often in a life does this come? I can’t skimp on {remains}.',
    },
  ],
  wounded: [
    {
      zh: '家里的大喜事，你当我是拿来搪塞你的？',
      en: 'A great day for the family, and you think I’d use it to put you off?',
    },
    {
      zh: '这种事也有人拿来说谎吗？你太让我难受了。',
      en: 'Who would lie about such a thing? You’ve hurt me.',
    },
  ],
  verify: [
    {
      zh: '这是大事，该随份礼。{name}，哪天在哪儿办？请帖给我留一张吧。',
      en: 'That calls for a gift from us. {name}, what day and where? Do leave me an invitation.',
    },
    {
      zh: '家里忙得过来吗？我顺路去看看，也给老人家问个好。',
      en: 'Are you managing at home? I’ll call by on my way and pay my respects to the family.',
    },
  ],
  found: {
    true: {
      zh: '邻居说起来都知道，门口搭棚的竹竿已经卸下了车。',
      en: 'The neighbours all know of it, and the poles for the marquee are being unloaded.',
    },
    exaggerated: {
      zh: '事是真的，不过是几家合办，酒店定金也早付了。',
      en: 'It is real, but several families share it and the deposit was paid long ago.',
    },
    bluff: {
      zh: '请帖没有，日子也说不准，隔壁店家一脸纳闷。',
      en: 'No invitation, no clear date, and the shop next door looks puzzled.',
    },
  },
};
