import type { Dealer } from './dealer.ts';

export const maZong: Dealer = {
  brief: {
    id: 'ma-zong',
    temperament: 'big-account',
    trade: 'building',
    natural: [200_000, 420_000],
    receivable: [280, 420],
    integrity: [55, 75],
    excuses: [
      'reconcile',
      'retailers-owe',
      'absent',
      'rival-terms',
      'warehouse',
      'prior-promise',
      'month-end',
    ],
  },
  name: { zh: '马德胜', en: 'Ma Desheng' },
  short: { zh: '马总', en: 'Mr Ma' },
  shop: { zh: '德胜建材城', en: 'Desheng Building Materials' },
  place: { zh: '山东·兖州', en: 'Yanzhou, Shandong' },
  about: {
    zh: '片区里拿货最多的一家，一年几百万的盘子，见他一面常常要在外间坐上半小时。他习惯让别人先报数。',
    en: 'The biggest buyer in the territory, millions a year; people often sit half an hour in the outer office before he sees them. He likes others to name their figure first.',
  },
  sketch: {
    zh: '大客户考的是底气：账目备齐，数目报足，平起平坐地谈，别因为他量大就自己先矮一截。',
    en: 'A big account tests your footing: come with the statement, name the full figure, and talk as an equal; size is no reason to shrink first.',
  },
};
