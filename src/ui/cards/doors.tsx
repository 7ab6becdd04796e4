import { DOORS } from '../../content/messages/doors.ts';
import { PLACES, type PlaceName } from '../game.ts';
import { translator } from '../kit/language.ts';

const t = translator(DOORS);

/** The doors of the first screen: what else there is besides a meeting and a month. */
export function Doors({ onGo }: { readonly onGo: (place: PlaceName) => void }) {
  return (
    <nav class="doors" aria-label={t('doors.title')}>
      {PLACES.map((place) => (
        <button key={place} type="button" class="door paper" onClick={() => onGo(place)}>
          <span class="door-title">{t(`${place}.title`)}</span>
          <span>{t(`${place}.lead`)}</span>
        </button>
      ))}
    </nav>
  );
}
