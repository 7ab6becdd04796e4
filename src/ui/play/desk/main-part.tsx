import { useState } from 'preact/hooks';
import type { MonthBooks } from '../../../books/books.ts';
import { MONTH } from '../../../content/messages/month.ts';
import type { MountMap } from '../../../ports/drawing.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import { translator } from '../../kit/language.ts';
import { step } from '../room/keys.ts';
import { DealerList } from './dealer-list.tsx';
import { KEY_OF, openFile } from './desk-keys.ts';
import { type DeskState, TABS } from './desk-state.ts';
import { type Leads, leadsToScene } from './due-items.ts';
import { MapPlace } from './map-place.tsx';
import { MonthCalendar } from './month-calendar.tsx';
import { PromiseLedger } from './promise-ledger.tsx';
import type { SceneDraft } from './scene.ts';

const t = translator(MONTH);

export interface MainPartProps {
  readonly view: MonthView;
  readonly books: MonthBooks;
  readonly session: MonthSession;
  readonly state: DeskState;
  readonly mountMap: MountMap;
  /** Into a scene with this dealer. */
  readonly onApproach: (dealer: DealerId, draft: SceneDraft | null) => void;
  readonly onCheck: () => void;
}

/** What lies open in the middle of the desk: the map with everyone on it, the calendar, or the ledger. */
export function MainPart({ view, books, session, state, mountMap, onApproach, onCheck }: MainPartProps) {
  const [pointed, setPointed] = useState<DealerId | null>(null);
  const tab = state.tab.value;
  const picked = state.picked.value;

  function open(dealer: DealerId, leads: Leads): void {
    if (leadsToScene(view, dealer, leads)) return onApproach(dealer, leads === 'renew-part' ? leads : null);
    if (leads !== 'receipts') return openFile(state, dealer, leads);
    state.tab.value = 'ledger';
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.ledger-check .button')?.focus());
  }

  return (
    <div class="desk-main">
      <fieldset class="tabs" aria-label={t('tab.label')}>
        {TABS.map((each) => (
          <button
            type="button"
            class="tab"
            key={each}
            aria-pressed={each === tab}
            aria-keyshortcuts={KEY_OF[each]}
            onClick={() => {
              state.tab.value = each;
            }}
            onKeyDown={(event) => step(event, '.tab', ['ArrowLeft', 'ArrowRight'])}
          >
            {t(`tab.${each}`)}
            <span class="key" aria-hidden="true">
              {KEY_OF[each]}
            </span>
          </button>
        ))}
      </fieldset>
      {tab === 'map' && (
        <div class="territory">
          <MapPlace
            view={view}
            session={session}
            mountMap={mountMap}
            pointed={pointed ?? picked}
            onPick={(dealer) => openFile(state, dealer)}
          />
          <DealerList
            view={view}
            books={books}
            picked={picked}
            onPick={(dealer) => openFile(state, dealer)}
            onPoint={setPointed}
          />
        </div>
      )}
      {tab === 'calendar' && <MonthCalendar view={view} books={books} onOpen={open} />}
      {tab === 'ledger' && (
        <PromiseLedger view={view} books={books} shown={state.shown} onCheck={onCheck} onOpen={open} />
      )}
    </div>
  );
}
