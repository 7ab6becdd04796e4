import { DOORS } from '../../../content/messages/doors.ts';
import { translator } from '../../kit/language.ts';
import { PLACES, type PlaceName } from '../../places/place.ts';

const t = translator(DOORS);

/** The doors of the first screen: what else there is besides a meeting and a month. */
export function Doors({ onGo }: { readonly onGo: (place: PlaceName) => void }) {
  return (
    <nav class="doors" aria-label={t('doors.title')}>
      {PLACES.map((place) => (
        <button key={place} type="button" class="door paper" data-place={place} onClick={() => onGo(place)}>
          <img src={`art/doors/${place}.svg`} width="64" height="64" alt="" loading="lazy" />
          <span class="door-words">
            <span class="door-title">{t(`${place}.title`)}</span>
            <span class="door-lead">{t(`${place}.lead`)}</span>
          </span>
        </button>
      ))}
    </nav>
  );
}
