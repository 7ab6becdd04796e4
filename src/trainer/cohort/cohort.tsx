/** The class over all results that count, or over those of one drill. */
import { useState } from 'preact/hooks';
import './cohort.css';
import { COHORT } from '../../content/messages/cohort.ts';
import { certifiedOf } from '../../session/drill/certified.ts';
import { type Counted, cohortOf, counted, latest, progressOf } from '../../session/drill/cohort.ts';
import { itemsOf } from '../../session/drill/items.ts';
import { Blank } from '../../ui/kit/blank.tsx';
import { Button } from '../../ui/kit/button.tsx';
import { Certificates, drillCertificate } from '../../ui/kit/certificate.tsx';
import { useFocusBack } from '../../ui/kit/focus-back.ts';
import { translator } from '../../ui/kit/language.ts';
import { SelectField } from '../../ui/kit/select-field.tsx';
import type { TrainerDesk } from '../desk.ts';
import type { RatingBook } from '../rate/book.ts';
import { ClassReport } from './class-report.tsx';
import { HeatMap } from './heat-map.tsx';
import { Items } from './items.tsx';
import { ProgressGrid } from './progress.tsx';
import { type PrintSheet, TakeAway } from './take-away.tsx';

const t = translator(COHORT);

export interface CohortProps {
  readonly desk: TrainerDesk;
  readonly book: RatingBook;
  /** To where results are taken in. */
  readonly onTakeIn: () => void;
}

const ALL = 'all';

export function Cohort({ desk, book, onTakeIn }: CohortProps) {
  const [drill, setDrill] = useState(ALL);
  const [sheet, setSheet] = useState<PrintSheet>();
  useFocusBack(sheet && `take-${sheet}`);
  const every = counted(desk.results.value);
  if (every.length === 0)
    return (
      <Blank title={t('cohort.none')} text={t('cohort.none.text')}>
        <Button look="seal" onClick={onTakeIn}>
          {t('cohort.none.go')}
        </Button>
      </Blank>
    );
  const drills = new Map(every.map((one) => [one.result.drill, one.drill.title]));
  const results = every.filter((one) => drill === ALL || one.result.drill === drill);
  const now = latest(results);
  const certified = now.flatMap(({ drill: of, result, score }) => certifiedOf(of, result, score) ?? []);
  const back = () => setSheet(undefined);
  if (sheet === 'certificates') return <Certificates all={certified.map(drillCertificate)} onBack={back} />;
  if (sheet === 'report')
    return (
      <ClassReport
        title={drill === ALL ? t('cohort.all') : (drills.get(drill) ?? '')}
        results={now}
        book={book}
        onBack={back}
      />
    );
  return (
    <section class="trainer-part cohort" aria-labelledby="cohort-title">
      <h2 id="cohort-title">{t('cohort.title')}</h2>
      <SelectField
        id="cohort-drill"
        class="cohort-drill"
        label={t('cohort.drill')}
        value={drill}
        options={[
          { value: ALL, text: t('cohort.all') },
          ...[...drills].map(([value, text]) => ({ value, text })),
        ]}
        onChange={setDrill}
      />
      <p role="status">{t('cohort.count', { people: peopleIn(results), results: results.length })}</p>
      <TakeAway
        results={desk.results.value.filter((one) => drill === ALL || one.result.drill === drill)}
        rows={cohortOf(results)}
        book={book}
        certificates={certified.length}
        onSheet={setSheet}
      />
      <HeatMap rows={cohortOf(results)} />
      <ProgressGrid all={progressOf(results)} />
      <Items items={itemsOf(now)} />
    </section>
  );
}

function peopleIn(results: readonly Counted[]): number {
  return new Set(results.map(({ result }) => result.trainee)).size;
}
