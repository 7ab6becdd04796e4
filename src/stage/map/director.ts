/** The director of the map: turns what happened into cues. Pure; when they are over the map is set to the view anyway. */
import type { DealerId, MonthEvent } from '../../protocol/month-event.ts';
import type { MonthView } from '../../protocol/month-view.ts';
import type { MapCue } from './cue.ts';
import { type MapPicture, pictureOf } from './picture.ts';

/** More coins at once than this are a shower that nobody can read. */
const COINS = 4;

export function direct(before: MonthView, view: MonthView, events: readonly MonthEvent[]): readonly MapCue[] {
  const was = pictureOf(before);
  const is = pictureOf(view);
  return [...passing(was, is, events), ...coins(events), ...changes(was, is)];
}

/** The way through the day, or through the night to the next. */
function passing(was: MapPicture, is: MapPicture, events: readonly MonthEvent[]): readonly MapCue[] {
  const home: readonly MapCue[] = was.rep === null ? [] : [{ kind: 'drive', from: was.rep, to: null }];
  if (events.some(({ kind }) => kind === 'day-broke'))
    return [...home, { kind: 'nightfall', from: was.hour }, { kind: 'daybreak' }];
  const light: readonly MapCue[] =
    was.hour === is.hour ? [] : [{ kind: 'pass-time', from: was.hour, to: is.hour }];
  return was.rep === is.rep ? light : [...light, { kind: 'drive', from: was.rep, to: is.rep }];
}

function coins(events: readonly MonthEvent[]): readonly MapCue[] {
  const payers = new Set<DealerId>();
  for (const event of events) if (event.kind === 'part-found' && event.paid > 0) payers.add(event.dealer);
  return [...payers].slice(0, COINS).map((dealer) => ({ kind: 'money', dealer }));
}

function changes(was: MapPicture, is: MapPicture): readonly MapCue[] {
  return is.shops.flatMap((shop): readonly MapCue[] => {
    const old = was.shops.find(({ id }) => id === shop.id);
    const { id: dealer, mark, effort } = shop;
    return [
      ...(effort && !old?.effort ? [{ kind: 'set-down', dealer } as const] : []),
      ...(old && old.mark !== mark ? [{ kind: 'mark', dealer, mark } as const] : []),
    ];
  });
}
