import type { ExcuseLines } from './excuse-lines.ts';

export const warehouse: ExcuseLines = {
  raised: [
    {
      zh: '后头正盖仓库，砖钱工钱{claimed}，天天有人堵门要。',
      en: 'We’re building a warehouse at the back. Bricks and wages, {claimed}, with someone at the door every day.',
    },
    {
      zh: '仓库顶刚上，钢构那边等着结{claimed}，停工就淋雨了。',
      en: 'The roof has just gone on and the steel people want {claimed}. If we stop, it stands in the rain.',
    },
    {
      zh: '地租加工程款{claimed}，都是为了多卖你们的货呀。',
      en: 'Ground rent and building work, {claimed}, and all so I can sell more of your goods.',
    },
    {
      zh: '消防要验收，又追加了{claimed}，我这阵子光往里填。',
      en: 'The fire inspection added another {claimed}. I’ve been pouring money in.',
    },
  ],
  accepted: [
    {
      zh: '你看得长远，仓库盖好了你们也受益。',
      en: 'You see further ahead. You’ll gain by that warehouse too.',
    },
    { zh: '就是嘛，先让我把这顶盖严实了。', en: 'That’s right, let me get the roof on first.' },
  ],
  dropped: [
    { zh: '仓库先放放，等开春再动工也成。', en: 'The warehouse can wait. Spring will do to start.' },
    { zh: '施工队那边我能缓，不碍你的事。', en: 'I can put the builders off. It won’t affect you.' },
  ],
  halved: [
    {
      zh: '工程款能分期，眼下非给不可的是{remains}。',
      en: 'The work is paid in stages. What must go now is {remains}.',
    },
    { zh: '就差门窗那一块了，{remains}。', en: 'Only doors and windows are left: {remains}.' },
  ],
  insisted: [
    {
      zh: '工人的钱欠不得，{remains}我得先发下去。',
      en: 'You can’t owe labourers. The {remains} has to go out first.',
    },
    {
      zh: '合同上写着罚款的，{remains}晚一天都不行。',
      en: 'There’s a penalty in the contract. That {remains} can’t be a day late.',
    },
  ],
  wounded: [
    {
      zh: '工地上钢筋水泥都摆着，你问都没问就说我骗人？',
      en: 'Steel and cement are lying there, and you call me a liar without even asking?',
    },
    {
      zh: '我起早贪黑盯工地，到你嘴里成了借口。',
      en: 'I’m on that site from dawn to dark, and to you it’s an excuse.',
    },
  ],
  verify: [
    {
      zh: '走，{name}，趁天亮带我去工地转一圈，看看还差哪几道工。',
      en: 'Come, {name}, take me round the site while it’s light, and let’s see what is left to do.',
    },
    {
      zh: '带我看看工地行吗？再对对合同的付款日子，两边好排开。',
      en: 'Could you show me the site? Then we check the contract’s stages and keep our dates apart.',
    },
  ],
  found: {
    true: {
      zh: '院后钢架已经立起来，合同上的付款节点就在这个月。',
      en: 'Steel frames stand behind the yard, and the contract has a stage falling due this month.',
    },
    exaggerated: {
      zh: '仓库是在盖，不过只剩收尾，合同上大半已经付过。',
      en: 'It is being built, but nearly done; most of the contract has been paid.',
    },
    bluff: {
      zh: '院后是一块长满草的空地，连一车沙子也没有。',
      en: 'Behind the yard is a plot of weeds, without so much as a load of sand.',
    },
  },
};
