import type { Dealer } from './dealer.ts';

export const laoZhou: Dealer = {
  brief: {
    id: 'lao-zhou',
    temperament: 'old-friend',
    trade: 'liquor',
    natural: [60_000, 140_000],
    receivable: [280, 420],
    integrity: [62, 80],
    excuses: ['retailers-owe', 'ceremony', 'house', 'prior-promise', 'month-end', 'stock'],
  },
  name: { zh: '周建国', en: 'Zhou Jianguo' },
  short: { zh: '周哥', en: 'Mr Zhou' },
  shop: { zh: '老周烟酒行', en: 'Zhou’s Wine & Tobacco' },
  place: { zh: '河南·西平县', en: 'Xiping County, Henan' },
  about: {
    zh: '跟公司做了十一年，逢人就说是自家兄弟，茶永远是烫的。一谈到日子和数目，话就绕到交情上去了。',
    en: 'Eleven years with the company, and he tells everyone we are family; the tea is always hot. When talk turns to dates and figures, it drifts back to old times.',
  },
  sketch: {
    zh: '交情要认，数目要说清：越是老朋友，越要把金额和日子当面定死，他才不会拿感情当期限。',
    en: 'Honour the friendship and still name the figure: with an old friend, friendship becomes the due date unless you set one.',
  },
};
