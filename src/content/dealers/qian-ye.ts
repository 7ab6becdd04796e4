import type { Dealer } from './dealer.ts';

export const qianYe: Dealer = {
  brief: {
    id: 'qian-ye',
    temperament: 'haggler',
    trade: 'beverage',
    natural: [60_000, 130_000],
    receivable: [280, 420],
    integrity: [50, 70],
    excuses: ['flaw', 'rival-promotion', 'rival-terms', 'stock', 'month-end', 'prior-promise', 'reconcile'],
  },
  name: { zh: '钱守义', en: 'Qian Shouyi' },
  short: { zh: '钱爷', en: 'Mr Qian' },
  shop: { zh: '守义饮料批发', en: 'Shouyi Beverages' },
  place: { zh: '天津·静海', en: 'Jinghai, Tianjin' },
  about: {
    zh: '做了四十年批发，一把算盘打得比计算器快，买根葱都要还个价。街坊说他最高兴的事，就是把人谈得直摇头。',
    en: 'Forty years in wholesale, faster on an abacus than you on a calculator; he would haggle over a spring onion. Neighbours say nothing pleases him more than a rep shaking his head.',
  },
  sketch: {
    zh: '还价是他的乐子：起价要有余地，让一步必须换一步，他赢得有滋味，你也不亏。',
    en: 'Haggling is his sport: open with room, and give nothing without getting something back; he enjoys the win and you keep the money.',
  },
};
