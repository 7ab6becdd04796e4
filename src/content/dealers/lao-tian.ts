import type { Dealer } from './dealer.ts';

export const laoTian: Dealer = {
  brief: {
    id: 'lao-tian',
    temperament: 'honest-broke',
    trade: 'seed',
    natural: [25_000, 60_000],
    receivable: [350, 520],
    integrity: [75, 92],
    excuses: ['retailers-owe', 'stock', 'ceremony', 'house', 'flaw', 'month-end'],
  },
  name: { zh: '田有福', en: 'Tian Youfu' },
  short: { zh: '田叔', en: 'Uncle Tian' },
  shop: { zh: '有福农资', en: 'Youfu Farm Supplies' },
  place: { zh: '甘肃·甘谷县', en: 'Gangu County, Gansu' },
  about: {
    zh: '镇上的种子化肥大半从他手里出去，农户春天拿货、秋后给钱。欠账不少，说出口的话倒很少落空。',
    en: 'Most of the town’s seed and fertiliser passes through his hands; farmers take it in spring and pay after harvest. He owes a good deal, but seldom leaves a word unkept.',
  },
  sketch: {
    zh: '他缺的是钱，不是心：逼没有用，帮他把外面的钱收回来，再把能给的一笔一笔定下日子。',
    en: 'He lacks cash, not will: pressing does nothing; help him bring in what he is owed, then date each part of what he can give.',
  },
};
