import { useEffect, useRef } from 'preact/hooks';
import { MONTH } from '../../../content/messages/month.ts';
import type { MountMap } from '../../../ports/drawing.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import { translator } from '../../kit/language.ts';
import { Patience } from '../../kit/patience.tsx';
import { useDrawn } from '../../kit/use-drawn.ts';
import { PaperMap } from './paper-map.tsx';
import { SignTag } from './sign.tsx';
import { SIGNS } from './state.ts';

const t = translator(MONTH);

export interface MapPlaceProps {
  readonly view: MonthView;
  readonly session: MonthSession;
  readonly mountMap: MountMap;
  readonly pointed: DealerId | null;
  readonly onPick: (dealer: DealerId) => void;
}

/** The map's place. A map of paper lies there until the drawn one comes, and stays if it never does. */
export function MapPlace({ view, session, mountMap, pointed, onPick }: MapPlaceProps) {
  const pick = useRef(onPick);
  pick.current = onPick;
  const { host, handle, state } = useDrawn(session, (place, look) =>
    mountMap(place, session, { ...look, onPick: (dealer) => pick.current(dealer) }),
  );
  const ready = state === 'here';
  useEffect(() => handle.current?.point(pointed), [pointed, ready]);

  return (
    <section class="map-place" aria-labelledby="map-title">
      <h2 id="map-title" class="out-of-sight" tabIndex={-1}>
        {t('map.title')}
      </h2>
      <div class="map-sheet" data-map={ready ? 'drawn' : 'paper'}>
        <div class="map-host" ref={host} aria-hidden="true" />
        {!ready && <PaperMap view={view} pointed={pointed} onPick={onPick} />}
        {state === 'coming' && (
          <div class="patience-over" aria-hidden="true">
            <Patience words={t('map.coming')} />
          </div>
        )}
      </div>
      {/* The drawn map has pictures for these; the list has the words beside them. */}
      {!ready && (
        <p class="map-legend signs">
          <span class="out-of-sight">{t('map.legend')}</span>
          {SIGNS.map((sign) => (
            <SignTag key={sign} sign={sign} />
          ))}
        </p>
      )}
    </section>
  );
}
