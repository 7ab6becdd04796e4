import type { Dealer } from './dealer.ts';

export const tanSao: Dealer = {
  brief: {
    id: 'tan-sao',
    temperament: 'haggler',
    trade: 'grocery',
    natural: [45_000, 100_000],
    receivable: [280, 420],
    integrity: [55, 75],
    excuses: ['rival-terms', 'rival-promotion', 'flaw', 'prior-promise', 'stock', 'ceremony'],
  },
  name: { zh: '谭玉梅', en: 'Tan Yumei' },
  short: { zh: '谭嫂', en: 'Mrs Tan' },
  shop: { zh: '玉梅调味品', en: 'Yumei Seasonings' },
  place: { zh: '重庆·江津', en: 'Jiangjin, Chongqing' },
  about: {
    zh: '花椒海椒豆瓣酱，半座城的火锅店都在她这儿拿料，笑声隔条街就听得见。她买卖从不空手收场，总要搭点啥子回去。',
    en: 'Peppercorn, chilli, bean paste: half the town’s hotpot kitchens buy from her, and her laugh carries across the street. She never closes a deal without something thrown in.',
  },
  sketch: {
    zh: '她要的是那点添头和热闹：小礼可以给，但要拿数目、日子来换，笑着给，也笑着收。',
    en: 'She wants the extra and the fun of it: small gifts are fine, but each one buys a sum or a date. Give with a smile, and take with one.',
  },
};
