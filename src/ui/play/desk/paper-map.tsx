import { dealerById } from '../../../content/dealers.ts';
import { MONTH } from '../../../content/messages/month.ts';
import { TRADE_NAMES } from '../../../content/trade-names.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { listed } from '../../kit/words.ts';
import { mapPlaces, type SheetPoint } from './map-places.ts';
import { SignMark } from './sign.tsx';
import { signsOf } from './state.ts';
import { TradeMark } from './trade-mark.tsx';

const t = translator(MONTH);

export interface PaperMapProps {
  readonly view: MonthView;
  readonly pointed: DealerId | null;
  readonly onPick: (dealer: DealerId) => void;
}

/** The county on a sheet of paper: a river, the roads out of town, and every shop with its trade and how things stand. */
export function PaperMap({ view, pointed, onPick }: PaperMapProps) {
  const places = mapPlaces(view.dealers);
  return (
    <div class="paper-map">
      <Country places={[...places.values()]} />
      <span class="map-office" aria-hidden="true">
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M3 21V9.6L12 3l9 6.6V21zM9.6 21v-6.4h4.8V21" />
        </svg>
        {t('map.office')}
      </span>
      <ul>
        {view.dealers.map((desk) => (
          <Shop
            key={desk.id}
            view={view}
            desk={desk}
            place={places.get(desk.id)}
            pointed={pointed === desk.id}
            onPick={() => onPick(desk.id)}
          />
        ))}
      </ul>
    </div>
  );
}

interface ShopProps {
  readonly view: MonthView;
  readonly desk: DealerDesk;
  readonly place: SheetPoint | undefined;
  readonly pointed: boolean;
  readonly onPick: () => void;
}

function Shop({ view, desk, place, pointed, onPick }: ShopProps) {
  const dealer = dealerById(desk.id);
  if (!dealer || !place) return null;
  const signs = signsOf(desk, view);
  const label = t('map.shop', {
    name: inLanguage(dealer.name),
    shop: inLanguage(dealer.shop),
    trade: inLanguage(TRADE_NAMES[desk.file.trade]),
    signs: listed(signs.map((sign) => t(`sign.${sign}`))),
  });
  return (
    <li class="map-shop" style={{ left: `${place.x}%`, top: `${place.y}%` }} data-pointed={pointed}>
      <button type="button" onClick={onPick} aria-label={label} data-committed={signs.includes('committed')}>
        <TradeMark trade={desk.file.trade} />
        <span class="map-name">{inLanguage(dealer.short)}</span>
        <span class="map-signs">
          {signs.map((sign) => (
            <SignMark key={sign} sign={sign} />
          ))}
        </span>
      </button>
    </li>
  );
}

/** Roads from the office to every shop, a river, hills: for the eye only. */
function Country({ places }: { readonly places: readonly SheetPoint[] }) {
  return (
    <svg
      class="map-country"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="map-river" d="M-2 24C14 30 18 44 34 46S58 36 70 48s10 34 32 36" />
      <path class="map-hills" d="M4 12l5-7 4 5 4-7 6 9M76 14l4-6 4 4 4-6 5 8M10 92l4-6 4 4 4-6 5 8" />
      {places.map(({ x, y }) => (
        <path
          key={`${x}/${y}`}
          class="map-road"
          d={`M50 50Q${(50 + x) / 2 + (y - 50) / 9} ${(50 + y) / 2 - (x - 50) / 9} ${x} ${y}`}
        />
      ))}
    </svg>
  );
}
