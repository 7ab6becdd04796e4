import type { Dealer } from './dealer.ts';

export const sunJie: Dealer = {
  brief: {
    id: 'sun-jie',
    temperament: 'complainer',
    trade: 'grocery',
    natural: [40_000, 90_000],
    receivable: [280, 420],
    integrity: [50, 70],
    excuses: ['flaw', 'stock', 'retailers-owe', 'rival-terms', 'rival-promotion', 'ceremony', 'reconcile'],
  },
  name: { zh: '孙桂芳', en: 'Sun Guifang' },
  short: { zh: '孙姐', en: 'Ms Sun' },
  shop: { zh: '桂芳粮油副食', en: 'Guifang Grain, Oil & Foods' },
  place: { zh: '吉林·梨树镇', en: 'Lishu Town, Jilin' },
  about: {
    zh: '里里外外一把手，嘴快手也快，一箱货漏了两袋她能念叨半年。前三任业务员都说她难缠，可她的店从没关过一天门。',
    en: 'She runs everything herself, quick of tongue and hand; two leaking bags in one case will be mentioned for half a year. Three reps before you called her hard work, yet her shop has not closed a single day.',
  },
  sketch: {
    zh: '先听她把气说完，再一件一件核对：实的认下来按数算，虚的放一边，货款照谈。',
    en: 'Let her finish, then check point by point: settle what is real at its real size, set aside what is not, and the payment stays on the table.',
  },
};
