/** The words of every excuse family. */
import type { Excuse } from '../../protocol/vocabulary.ts';
import { absent } from './excuses/absent.ts';
import { ceremony } from './excuses/ceremony.ts';
import type { ExcuseLines } from './excuses/excuse-lines.ts';
import { flaw } from './excuses/flaw.ts';
import { house } from './excuses/house.ts';
import { monthEnd } from './excuses/month-end.ts';
import { priorPromise } from './excuses/prior-promise.ts';
import { reconcile } from './excuses/reconcile.ts';
import { retailersOwe } from './excuses/retailers-owe.ts';
import { rivalPromotion } from './excuses/rival-promotion.ts';
import { rivalTerms } from './excuses/rival-terms.ts';
import { stock } from './excuses/stock.ts';
import { warehouse } from './excuses/warehouse.ts';

export const EXCUSE_LINES: Readonly<Record<Excuse, ExcuseLines>> = {
  'retailers-owe': retailersOwe,
  flaw,
  house,
  warehouse,
  ceremony,
  stock,
  'month-end': monthEnd,
  absent,
  'rival-promotion': rivalPromotion,
  'prior-promise': priorPromise,
  'rival-terms': rivalTerms,
  reconcile,
};
