import { COHORT } from '../../content/messages/cohort.ts';
import type { CohortRow } from '../../session/drill/cohort.ts';
import { type CsvCell, csvOf } from '../../session/drill/csv.ts';
import type { Verified } from '../../session/drill/verify.ts';
import { Button } from '../../ui/kit/button.tsx';
import { download } from '../../ui/kit/download.ts';
import { translator } from '../../ui/kit/language.ts';
import type { RatingBook } from '../rate/book.ts';
import { cohortTable, ratingTable, resultTable } from './tables.ts';

const t = translator(COHORT);

/** What is made ready for the printer. */
export type PrintSheet = 'certificates' | 'report';

export interface TakeAwayProps {
  readonly results: readonly Verified[];
  readonly rows: readonly CohortRow[];
  readonly book: RatingBook;
  readonly certificates: number;
  readonly onSheet: (sheet: PrintSheet) => void;
}

/** Tables for a spreadsheet, and sheets for the printer. */
export function TakeAway({ results, rows, book, certificates, onSheet }: TakeAwayProps) {
  const give = (name: string, table: readonly (readonly CsvCell[])[]) =>
    download(name, new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }));
  return (
    <section class="trainer-part" aria-labelledby="take-title">
      <h3 id="take-title">{t('take.title')}</h3>
      <div class="field-row">
        <Button onClick={() => give(t('file.results'), resultTable(results, book))}>
          {t('take.results')}
        </Button>
        <Button onClick={() => give(t('file.ratings'), ratingTable(results, book))}>
          {t('take.ratings')}
        </Button>
        <Button onClick={() => give(t('file.cohort'), cohortTable(rows))}>{t('take.cohort')}</Button>
        <Button id="take-report" onClick={() => onSheet('report')}>
          {t('take.report')}
        </Button>
        {certificates > 0 && (
          <Button id="take-certificates" onClick={() => onSheet('certificates')}>
            {t('take.certificates', { count: certificates })}
          </Button>
        )}
      </div>
      {certificates === 0 && <p>{t('take.certificates.none')}</p>}
    </section>
  );
}
