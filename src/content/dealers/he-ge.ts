import type { Dealer } from './dealer.ts';

export const heGe: Dealer = {
  brief: {
    id: 'he-ge',
    temperament: 'purse-at-home',
    trade: 'hardware',
    natural: [50_000, 110_000],
    receivable: [280, 420],
    integrity: [60, 80],
    excuses: ['absent', 'house', 'ceremony', 'reconcile', 'warehouse', 'retailers-owe', 'stock'],
  },
  name: { zh: '何永强', en: 'He Yongqiang' },
  short: { zh: '何哥', en: 'Mr He' },
  shop: { zh: '永强五金机电', en: 'Yongqiang Hardware' },
  place: { zh: '湖北·监利', en: 'Jianli, Hubei' },
  about: {
    zh: '修水泵、配电线，半个县城的师傅都找他，人实在，话不多。店里的账本是他爱人李秀英记的。',
    en: 'Half the county’s tradesmen come to him for pumps and cable; a straight man of few words. The books are kept by his wife, Li Xiuying.',
  },
  sketch: {
    zh: '要跟拿主意的人谈：请他爱人一起坐下，把账摆给两个人看，别让一句“她不在”把事情拖过月底。',
    en: 'Talk to whoever decides: get his wife to the table and show both of them the account, before “she is out” carries you past month end.',
  },
};
