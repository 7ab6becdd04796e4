/** What stands where on the map at a given view: a pure description that the scene can be set to at any moment. */

import { seasonOf, type TimeOfYear, type Weather, weatherOf } from '../../content/weather.ts';
import type { DealerId } from '../../protocol/month-event.ts';
import type { DealerDesk, LedgerPart, MonthView } from '../../protocol/month-view.ts';
import type { Day, Minutes } from '../../protocol/units.ts';
import type { Trade } from '../../protocol/vocabulary.ts';

/**
 * How things stand with a dealer. `none`: nothing agreed; `word`: something said without day or sum; `committed`;
 * `due`: a part today; `overdue`: a part that did not come, or not in full; `settled`: all parts came in.
 */
export type Mark = 'none' | 'word' | 'committed' | 'due' | 'overdue' | 'settled';

/** A dealer's shop, or null: the office. */
export type MapPlace = DealerId | null;

export interface Shop {
  readonly id: DealerId;
  readonly trade: Trade;
  readonly at: DealerDesk['at'];
  readonly mark: Mark;
  /** A measure of ours is under way there. */
  readonly effort: boolean;
}

export interface MapPicture {
  readonly season: TimeOfYear;
  readonly weather: Weather;
  /** 0 morning – 1 evening. */
  readonly hour: number;
  readonly rep: MapPlace;
  readonly shops: readonly Shop[];
}

/** When the working day begins; the view names only its end. */
const MORNING: Minutes = 8 * 60 + 30;

export function pictureOf(view: MonthView): MapPicture {
  return {
    season: seasonOf(view.date.month),
    weather: weatherOf(view.date),
    hour: hourOf(view.clock, view.dayEnds),
    // Whoever is there has no way to go.
    rep: view.dealers.find(({ travel }) => travel === 0)?.id ?? null,
    shops: view.dealers.map((desk) => ({
      id: desk.id,
      trade: desk.file.trade,
      at: desk.at,
      mark: markOf(desk, view.date.day),
      effort: desk.measures.some(({ brought }) => brought === null),
    })),
  };
}

function hourOf(clock: Minutes, evening: Minutes): number {
  return Math.min(1, Math.max(0, (clock - MORNING) / Math.max(1, evening - MORNING)));
}

function markOf({ commitment, parts }: DealerDesk, today: Day): Mark {
  const counting = parts.filter(({ state }) => state !== 'renewed');
  if (counting.some((part) => isOverdue(part, today))) return 'overdue';
  if (counting.some(({ state, day }) => state === 'due' && day === today)) return 'due';
  if (counting.length > 0 && counting.every(({ state }) => state === 'kept')) return 'settled';
  if (commitment === null) return 'none';
  return commitment.specific ? 'committed' : 'word';
}

const isOverdue = ({ state, day }: LedgerPart, today: Day): boolean =>
  state === 'missed' || state === 'partly' || (state === 'due' && day < today);
