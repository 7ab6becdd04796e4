import type { ExcuseLines } from './excuse-lines.ts';

export const stock: ExcuseLines = {
  raised: [
    {
      zh: '钱都变成货压在库里了，{claimed}，你自己去看，都码到顶了。',
      en: 'My money’s turned into stock, {claimed}. Go and see, it’s up to the ceiling.',
    },
    {
      zh: '你们上月压给我的还没走完，{claimed}在那儿躺着呢。',
      en: 'What you pushed on me last month isn’t gone. {claimed} is lying there.',
    },
    {
      zh: '旺季备的货，一场雨全耽误了，{claimed}动不了。',
      en: 'I stocked up for the season and the rain spoiled it. {claimed} won’t move.',
    },
    {
      zh: '货不动，钱就不动，{claimed}锁在仓库里。',
      en: 'If goods don’t move, money doesn’t. {claimed} is locked in the store.',
    },
  ],
  accepted: [
    { zh: '就是这个理，货走了钱自然就给你。', en: 'That’s it: goods go, and your money follows.' },
    {
      zh: '你也看见了，货压着，我比你还急。',
      en: 'You can see it. With stock sitting there I’m more anxious than you.',
    },
  ],
  dropped: [
    { zh: '库里其实走得还行，这话就不提了。', en: 'It’s moving well enough, actually. Let’s drop that.' },
    { zh: '压的那点货不算啥，不拿它当理由。', en: 'What’s sitting there is nothing much. No excuse.' },
  ],
  halved: [
    {
      zh: '好卖的都出去了，真压住的{remains}。',
      en: 'The fast sellers are gone. What’s really stuck is {remains}.',
    },
    { zh: '按进价算，动不了的货是{remains}。', en: 'At cost, the dead stock is {remains}.' },
  ],
  insisted: [
    {
      zh: '{remains}的货实打实摆着，又不能拿纸箱子给你抵。',
      en: '{remains} of goods are sitting right there, and I can’t pay you in cartons.',
    },
    { zh: '这一批卖完之前，{remains}就是死钱。', en: 'Until that lot is sold, {remains} is dead money.' },
  ],
  wounded: [
    {
      zh: '货都堆到过道上了，你进门没看见？',
      en: 'It’s stacked in the gangway. Didn’t you see it when you came in?',
    },
    {
      zh: '我为这批货愁得睡不着，你说我装的？',
      en: 'I lie awake over that stock, and you say I’m putting it on?',
    },
  ],
  verify: [
    {
      zh: '那咱们去仓库走一趟，{name}，一起盘盘哪些好走、哪些真压住了。',
      en: 'Then let’s walk to the store, {name}, and count what moves and what is really stuck.',
    },
    {
      zh: '咱们到库里看一眼，再翻翻出库单，货走了多少一算就清楚。',
      en: 'Let’s look into the store and at the stock-out slips; what has moved will soon be clear.',
    },
  ],
  found: {
    true: {
      zh: '仓库码到了顶，最底下的生产日期还是三个月前的。',
      en: 'The store is stacked to the top; the lowest cases are dated three months back.',
    },
    exaggerated: {
      zh: '仓库满是满，可一半是别家的货，咱们的走得不慢。',
      en: 'The store is full, but half is other suppliers’ goods; ours is moving.',
    },
    bluff: {
      zh: '仓库空了大半，出库单上这周天天都在走货。',
      en: 'The store is more than half empty, and the slips show goods leaving daily.',
    },
  },
};
