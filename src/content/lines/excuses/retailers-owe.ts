import type { ExcuseLines } from './excuse-lines.ts';

export const retailersOwe: ExcuseLines = {
  raised: [
    {
      zh: '下面十几家店都欠着我，{claimed}收不回来，我拿什么给你？',
      en: 'A dozen shops owe me. With {claimed} still out there, what am I to pay you with?',
    },
    {
      zh: '你催我，我催他们，{claimed}全在外头飘着呢。',
      en: 'You chase me, I chase them. {claimed} is all floating about out there.',
    },
    {
      zh: '镇西老李那家拖了三个月，零零总总{claimed}，你说怎么办？',
      en: 'Old Li on the west side is three months behind. In all it’s {claimed}. What would you do?',
    },
    {
      zh: '账本你看，红字全是没收上来的，{claimed}！',
      en: 'Look at the book: everything in red is unpaid. {claimed}!',
    },
  ],
  accepted: [
    {
      zh: '对嘛，他们不给我，我也变不出来，还是你明白。',
      en: 'Exactly: if they don’t pay me I can’t conjure it up. You understand.',
    },
    {
      zh: '外头的账等收上来，头一个想着你。',
      en: 'When the money out there comes in, you’ll be first in my thoughts.',
    },
  ],
  dropped: [
    {
      zh: '行，店里的账我自己去要，不拿这个挡你。',
      en: 'Fine, I’ll go after the shops myself. I won’t hide behind them.',
    },
    {
      zh: '好吧，那几家其实也付得差不多了。',
      en: 'All right, those shops have mostly paid, as it happens.',
    },
  ],
  halved: [
    {
      zh: '真拖着没给的，就那三四家，{remains}。',
      en: 'The ones really dragging are three or four shops: {remains}.',
    },
    { zh: '有几家昨天刚结了，还剩{remains}在外头。', en: 'A few settled yesterday. {remains} is still out.' },
  ],
  insisted: [
    {
      zh: '那些店你也认识，{remains}就在他们手里，不信你去问。',
      en: 'You know those shops. The {remains} is in their hands. Go and ask.',
    },
    {
      zh: '他们也是小本买卖，{remains}逼急了人就跑了。',
      en: 'They’re small traders. Press them for the {remains} and they’re gone.',
    },
  ],
  wounded: [
    {
      zh: '我天天骑着三轮去要账，你说我编的？',
      en: 'I’m out on the cart every day collecting, and you say I made it up?',
    },
    {
      zh: '人家打的欠条还在抽屉里，你倒先疑上我了。',
      en: 'Their IOUs are in my drawer, and it’s me you doubt?',
    },
  ],
  verify: [
    {
      zh: '{name}，方便的话咱们翻一下零售店的账本，再给欠得多的那家打个电话。',
      en: '{name}, could we go through the retailers’ ledger together, and ring the one that owes most?',
    },
    {
      zh: '要不把账本和欠条拿来，我帮您一笔笔加，再打个电话问问。',
      en: 'Let’s get out the ledger and the IOUs; I’ll add them up with you and we ring one shop.',
    },
  ],
  found: {
    true: {
      zh: '账本上一页页都是红字，电话打过去，店主自己也承认还没结。',
      en: 'The ledger is red page after page, and a shop owner admits on the phone to not having paid.',
    },
    exaggerated: {
      zh: '账本翻完，真欠着的只有几家，另外一半上周就划掉了。',
      en: 'The ledger shows only a few still owe; the other half were struck off last week.',
    },
    bluff: {
      zh: '翻开账本，几乎全打了勾；店主在电话里说，早就结清了。',
      en: 'Nearly every line in the ledger is ticked; a shop owner says on the phone it was settled long ago.',
    },
  },
};
