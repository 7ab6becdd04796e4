/** Where the shops stand on the paper map: as they lie, and moved apart where one sign would cover another. */
import type { DealerId } from '../../../protocol/month-event.ts';
import type { DealerDesk } from '../../../protocol/month-view.ts';

/** Percent of the sheet, from the north-west. */
export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

/** A sign's width and height, percent of the sheet. */
const SIGN = { x: 21, y: 12 };
const OFFICE: SheetPoint = { x: 50, y: 50 };
const ROUNDS = 24;

const within = (value: number, rim: number) => Math.min(100 - rim, Math.max(rim, value));

export function mapPlaces(
  dealers: readonly Pick<DealerDesk, 'id' | 'at'>[],
): ReadonlyMap<DealerId, SheetPoint> {
  let places = dealers.map(({ at }) => onSheet({ x: 9 + at.x * 0.82, y: 9 + at.y * 0.8 }));
  for (let round = 0; round < ROUNDS; round += 1)
    places = places.map((place, index) => onSheet(apart(place, index, [...places, OFFICE])));
  return new Map(dealers.map(({ id }, index) => [id, places[index] ?? OFFICE]));
}

function onSheet({ x, y }: SheetPoint): SheetPoint {
  return { x: within(x, 11), y: within(y, 8) };
}

/** One step away from everyone who stands too near, up or down: signs are wider than high. */
function apart(place: SheetPoint, index: number, others: readonly SheetPoint[]): SheetPoint {
  let { y } = place;
  others.forEach((other, at) => {
    if (at === index) return;
    const near = SIGN.y - Math.abs(other.y - place.y);
    if (Math.abs(other.x - place.x) >= SIGN.x || near <= 0) return;
    const down = place.y === other.y ? index > at : place.y > other.y;
    y += (down ? 1 : -1) * (near / 2 + 0.2);
  });
  return { x: place.x, y };
}
