import type { Dealer } from './dealer.ts';

export const luGong: Dealer = {
  brief: {
    id: 'lu-gong',
    temperament: 'honest-broke',
    trade: 'hardware',
    natural: [30_000, 70_000],
    receivable: [340, 500],
    integrity: [78, 94],
    excuses: ['retailers-owe', 'warehouse', 'reconcile', 'house', 'absent', 'month-end'],
  },
  name: { zh: '陆志远', en: 'Lu Zhiyuan' },
  short: { zh: '陆工', en: 'Mr Lu' },
  shop: { zh: '志远水暖', en: 'Zhiyuan Plumbing & Heating' },
  place: { zh: '辽宁·瓦房店', en: 'Wafangdian, Liaoning' },
  about: {
    zh: '轴承厂出来的工程师，改制后开了水暖店，阀门管件按图号码得整整齐齐。工地都爱用他的货，就是结账慢；他自己欠着人，说话先低半头。',
    en: 'An engineer from the bearing works who opened a heating shop when the plant was broken up; valves and fittings stand in order of drawing number. Building sites like his goods and pay late, and he hates to owe.',
  },
  sketch: {
    zh: '他不赖账，是怕应了做不到：别催他脸红，陪他把工地的回款一笔笔排出来，他给的日子比谁都准。',
    en: 'He does not dodge; he fears promising what he cannot do. Do not shame him: work out with him when each site pays, and the dates he gives will hold.',
  },
};
