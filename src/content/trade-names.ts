/** Names of the trades: on every card of the first screen, and apart from the terms that are needed later. */
import type { Trade } from '../protocol/vocabulary.ts';
import type { Bilingual } from './bilingual.ts';

export const TRADE_NAMES: Record<Trade, Bilingual> = {
  liquor: { zh: '烟酒', en: 'Liquor and tobacco' },
  building: { zh: '建材', en: 'Building materials' },
  seed: { zh: '农资', en: 'Farm supplies' },
  appliance: { zh: '家电', en: 'Home appliances' },
  grocery: { zh: '粮油副食', en: 'Grain, oil and foods' },
  hardware: { zh: '五金机电', en: 'Hardware' },
  feed: { zh: '饲料', en: 'Animal feed' },
  beverage: { zh: '饮料批发', en: 'Beverages' },
};
