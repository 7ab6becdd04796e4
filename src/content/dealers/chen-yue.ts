import type { Dealer } from './dealer.ts';

export const chenYue: Dealer = {
  brief: {
    id: 'chen-yue',
    temperament: 'second-generation',
    trade: 'feed',
    natural: [90_000, 200_000],
    receivable: [240, 320],
    integrity: [72, 90],
    excuses: ['reconcile', 'stock', 'rival-terms', 'warehouse', 'absent', 'retailers-owe', 'rival-promotion'],
  },
  name: { zh: '陈悦', en: 'Chen Yue' },
  short: { zh: '陈总', en: 'Ms Chen' },
  shop: { zh: '悦达饲料', en: 'Yueda Feed' },
  place: { zh: '广东·高州', en: 'Gaozhou, Guangdong' },
  about: {
    zh: '从父亲手里接过饲料店两年，把手写账全搬上了电脑，谈事先看数据。不爱寒暄，也不爱听“大概”。',
    en: 'Two years ago she took the feed business over from her father and moved every handwritten account into a computer; she looks at data first. She has little time for pleasantries and none for “roughly”.',
  },
  sketch: {
    zh: '她认数据：对账单、动销、共同计划，样样有出处，她就敢答应大数，也会照着做。',
    en: 'She believes figures: with a statement, sell-through and a plan you made together, she will commit to a large sum, and keep it.',
  },
};
