import type { Dealer } from './dealer.ts';

export const shiXiansheng: Dealer = {
  brief: {
    id: 'shi-xiansheng',
    temperament: 'complainer',
    trade: 'seed',
    natural: [35_000, 80_000],
    receivable: [280, 420],
    integrity: [58, 78],
    excuses: ['flaw', 'reconcile', 'prior-promise', 'rival-terms', 'retailers-owe', 'stock'],
  },
  name: { zh: '石敬亭', en: 'Shi Jingting' },
  short: { zh: '石先生', en: 'Mr Shi' },
  shop: { zh: '敬亭农机配件', en: 'Jingting Farm Machine Parts' },
  place: { zh: '山西·太谷', en: 'Taigu, Shanxi' },
  about: {
    zh: '教了三十多年中学语文，退下来接了亲戚的配件铺，说话像批改作文。一本硬皮本子记着厂家的每桩不是，年月日俱全，翻出来就念。',
    en: 'Over thirty years of teaching literature, then a relative’s parts shop; he talks as if marking an essay. A hardbound notebook holds every fault of every supplier, with its date, and he reads from it.',
  },
  sketch: {
    zh: '他争的是一个“认”字：请他翻开本子，一条一条对，该认的当面认、当面勾，勾完了，款子就好谈了。',
    en: 'What he wants is to be heard exactly: ask for the notebook, go entry by entry, own what is yours and see it ticked off. After that the money is easy.',
  },
};
