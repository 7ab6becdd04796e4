import { useEffect, useRef, useState } from 'preact/hooks';
import { MONTH } from '../../content/messages/month.ts';
import type { DealerId } from '../../protocol/month-event.ts';
import type { MonthView } from '../../protocol/month-view.ts';
import type { MonthSession } from '../../session/month-session.ts';
import { language, translator } from '../kit/language.ts';
import { useStill } from '../kit/media.ts';
import type { MapHandle, MountMap } from '../ports.ts';
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
  const host = useRef<HTMLDivElement>(null);
  const map = useRef<MapHandle | undefined>(undefined);
  const pick = useRef(onPick);
  pick.current = onPick;
  const [ready, setReady] = useState(false);
  const still = useStill();

  useEffect(() => {
    let wanted = true;
    const arrive = async () => {
      if (!host.current) return;
      const handle = await mountMap(host.current, session, {
        reducedMotion: still,
        language: language.value,
        onPick: (dealer) => pick.current(dealer),
      });
      if (!wanted) return handle.destroy();
      map.current = handle;
      setReady(true);
    };
    // Where nothing can be drawn the paper map goes on doing.
    arrive().catch(() => undefined);
    return () => {
      wanted = false;
      map.current?.destroy();
      map.current = undefined;
    };
  }, [session]);

  useEffect(() => map.current?.setReducedMotion(still), [still]);
  useEffect(() => map.current?.setLanguage(language.value), [language.value]);
  useEffect(() => map.current?.point(pointed), [pointed, ready]);

  return (
    <section class="map-place" aria-labelledby="map-title">
      <h2 id="map-title" class="out-of-sight" tabIndex={-1}>
        {t('map.title')}
      </h2>
      <div class="map-sheet" data-map={ready ? 'drawn' : 'paper'}>
        <div class="map-host" ref={host} aria-hidden="true" />
        {!ready && <PaperMap view={view} pointed={pointed} onPick={onPick} />}
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
