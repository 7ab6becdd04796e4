import type { Dealer } from './dealer.ts';

export const xiaoFei: Dealer = {
  brief: {
    id: 'xiao-fei',
    temperament: 'smooth-promiser',
    trade: 'appliance',
    natural: [80_000, 180_000],
    receivable: [280, 420],
    integrity: [25, 45],
    excuses: [
      'month-end',
      'rival-promotion',
      'house',
      'warehouse',
      'stock',
      'prior-promise',
      'retailers-owe',
    ],
  },
  name: { zh: '费向东', en: 'Fei Xiangdong' },
  short: { zh: '费总', en: 'Mr Fei' },
  shop: { zh: '向东家电', en: 'Xiangdong Appliances' },
  place: { zh: '湖南·涟源', en: 'Lianyuan, Hunan' },
  about: {
    zh: '县里最会办活动的老板，开业三年换了两次大招牌，跟谁都笑得像老熟人。电话从来是响一声就接。',
    en: 'The best showman in the county: two new shop fronts in three years, and he greets everyone like an old friend. He always picks up on the first ring.',
  },
  sketch: {
    zh: '他的“没问题”不值钱：金额、日期、怎么付，当场写下来，并且拿他上回的话对账。',
    en: 'His “no problem” is worth little: amount, date and method in writing on the spot, with his last promise laid beside it.',
  },
};
