/** The trainer's desk: one tab for each thing a trainer does here. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { focusTitle } from '../ui/kit/focus-title.ts';
import './trainer.css';
import { TRAINER } from '../content/messages/trainer.ts';
import { RESULT_MARK } from '../session/drill/result-text.ts';
import type { Keep } from '../session/keep.ts';
import { useHosted } from '../ui/kit/hosted.ts';
import { translator } from '../ui/kit/language.ts';
import { takeFragment } from '../ui/kit/take-link.ts';
import { Classes } from './class/classes.tsx';
import { Cohort } from './cohort/cohort.tsx';
import { openDesk } from './desk.ts';
import { RecordStorePart } from './lms/record-store-part.tsx';
import { openRatingBook } from './rate/book.ts';
import { Rate } from './rate/rate.tsx';
import { type Lot, NO_LOT } from './results/news.tsx';
import { Results } from './results/results.tsx';
import { useDraft } from './set/draft.ts';
import { SetDrills } from './set/set-drills.tsx';

const t = translator(TRAINER);

const TABS = ['set', 'results', 'rate', 'cohort', 'class'] as const;
type Tab = (typeof TABS)[number];

export function TrainerScreen({ keep }: { readonly keep: Keep }) {
  const desk = useMemo(() => openDesk(keep), [keep]);
  const book = useMemo(() => openRatingBook(keep), [keep]);
  const draft = useDraft(keep);
  const [tab, setTab] = useState<Tab>('set');
  const hosted = useHosted();
  const [lot, setLot] = useState<Lot>(NO_LOT);
  useEffect(() => {
    const follow = () => {
      const fragment = takeFragment([RESULT_MARK]);
      if (fragment === undefined) return;
      setTab('results');
      void desk
        .takeIn([{ name: t('take.link'), text: fragment }])
        .then((taken) => setLot({ taken, left: 0 }));
    };
    follow();
    focusTitle();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <main id="main" class="trainer">
      <h1 id="screen-title" tabIndex={-1}>
        {t('desk.title')}
      </h1>
      <nav class="tabs trainer-tabs" aria-label={t('desk.parts')}>
        {TABS.filter((one) => one !== 'class' || hosted).map((one) => (
          <button
            key={one}
            type="button"
            class="tab"
            aria-current={one === tab ? 'page' : undefined}
            onClick={() => setTab(one)}
          >
            {t(`tab.${one}`)}
          </button>
        ))}
      </nav>
      {!desk.kept.value && (
        <p class="field-error" role="alert">
          {t('desk.unkept')}
        </p>
      )}
      {tab === 'set' && <SetDrills desk={desk} draft={draft} />}
      {tab === 'results' && <Results desk={desk} lot={lot} onLot={setLot} />}
      {tab === 'results' && <RecordStorePart keep={keep} results={desk.results.value} />}
      {tab === 'rate' && <Rate desk={desk} book={book} onTakeIn={() => setTab('results')} />}
      {tab === 'cohort' && <Cohort desk={desk} book={book} onTakeIn={() => setTab('results')} />}
      {tab === 'class' && <Classes desk={desk} />}
    </main>
  );
}
