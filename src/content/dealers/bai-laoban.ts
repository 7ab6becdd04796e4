import type { Dealer } from './dealer.ts';

export const baiLaoban: Dealer = {
  brief: {
    id: 'bai-laoban',
    temperament: 'smooth-promiser',
    trade: 'liquor',
    natural: [70_000, 160_000],
    receivable: [280, 420],
    integrity: [28, 48],
    excuses: ['month-end', 'ceremony', 'absent', 'rival-promotion', 'prior-promise', 'warehouse'],
  },
  name: { zh: '白凤仙', en: 'Bai Fengxian' },
  short: { zh: '白老板', en: 'Madam Bai' },
  shop: { zh: '凤仙烟酒茶', en: 'Fengxian Wine, Tobacco & Tea' },
  place: { zh: '云南·祥云县', en: 'Xiangyun County, Yunnan' },
  about: {
    zh: '烟酒配普洱，一间店做成了半个县城的会客厅，见谁都是弟弟妹妹，酒杯端起来没有放空过。人人都说她好，人人都在等她的礼拜五。',
    en: 'Liquor, tobacco and old pu’er: she has made her shop the parlour of half the county, where everyone is little brother or sister. All speak well of her, and all are waiting for her Friday.',
  },
  sketch: {
    zh: '她给你的是面子，不是日子：接住她的好话，把“礼拜五”换成几月几号、多少钱、怎么付，当场落笔。',
    en: 'What she gives you is face, not a date: accept the kind words, turn “Friday” into a day, a sum and a method, and have it written before you leave.',
  },
};
