import type { ExcuseLines } from './excuse-lines.ts';

export const flaw: ExcuseLines = {
  raised: [
    {
      zh: '上批货漏了好几箱，我赔给人家的，{claimed}你们先给我说清楚。',
      en: 'Several cases in the last lot leaked and I had to make it good. Explain that {claimed} first.',
    },
    {
      zh: '包装一碰就破，退货堆了一墙角，{claimed}谁来认？',
      en: 'The packing splits at a touch and returns fill a corner. Who answers for {claimed}?',
    },
    {
      zh: '客户拎着坏的来骂街，这里头{claimed}的货我没法卖。',
      en: 'Customers come back shouting with the broken ones. {claimed} of that lot I can’t sell.',
    },
    {
      zh: '质量出问题还想要全款？坏货扣下来就是{claimed}。',
      en: 'Bad quality and you want it all? Take off the bad goods and that’s {claimed}.',
    },
  ],
  accepted: [
    {
      zh: '认了就好，坏的那份钱我就先压着了。',
      en: 'Glad you admit it. I’ll hold back the money for the bad ones, then.',
    },
    { zh: '这还像句公道话，质量上你们是得负责。', en: 'Now that’s fair. Quality is your responsibility.' },
  ],
  dropped: [
    { zh: '算了，就磕碰了那么两件，不提了。', en: 'Never mind, it was a dent or two. Forget it.' },
    { zh: '坏的我早当处理品卖了，这茬过去了。', en: 'I sold the bad ones off cheap already. That’s past.' },
  ],
  halved: [
    { zh: '真坏了不能卖的，折下来{remains}。', en: 'What’s truly unsaleable comes to {remains}.' },
    {
      zh: '好的我挑出来了，剩下坏的值{remains}。',
      en: 'I’ve picked out the good ones. The bad are worth {remains}.',
    },
  ],
  insisted: [
    {
      zh: '坏货就在后头堆着，{remains}你总不能让我吃了。',
      en: 'The bad goods are piled up at the back. You can’t expect me to swallow {remains}.',
    },
    {
      zh: '照片我都留着呢，{remains}一分没多算。',
      en: 'I’ve kept photos of it all. {remains}, not a yuan too much.',
    },
  ],
  wounded: [
    {
      zh: '坏货我一箱一箱搬到后头的，你说没有？',
      en: 'I carried the bad cases out back myself, and you say there are none?',
    },
    {
      zh: '顾客骂的是我，赔的是我，到头来我还成骗子了？',
      en: 'I got the shouting, I paid up, and now I’m the cheat?',
    },
  ],
  verify: [
    {
      zh: '坏货还在吧？{name}，咱们去后头数一数，对着签收单看批号。',
      en: 'The bad ones are still here? {name}, let’s count them out back against the delivery note.',
    },
    {
      zh: '我带了当时的验货记录，麻烦您把退下来的货拿几件我瞧瞧。',
      en: 'I have the inspection record with me; could you show me a few of the returned items?',
    },
  ],
  found: {
    true: {
      zh: '后院墙角确实码着破箱，批号和签收单上备注的那批一样。',
      en: 'Broken cases are stacked in the yard, with the batch number noted on the delivery slip.',
    },
    exaggerated: {
      zh: '数下来只有几件真漏了，其余是搬运时压皱了纸箱。',
      en: 'Only a few really leak; the rest are cartons crumpled in handling.',
    },
    bluff: {
      zh: '后头一件坏货也找不着，签收单上写的是“完好”。',
      en: 'Not one bad item to be found out back, and the delivery note says “in good order”.',
    },
  },
};
