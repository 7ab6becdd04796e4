import { COHORT } from '../../content/messages/cohort.ts';
import { REPORT_SCORES } from '../../content/messages/report-scores.ts';
import { PRACTICES, type Practice } from '../../protocol/month-score.ts';
import type { Percent } from '../../protocol/units.ts';
import { type CohortRow, classMeans } from '../../session/drill/cohort.ts';
import { translator } from '../../ui/kit/language.ts';
import { TableBox } from '../../ui/kit/table-box.tsx';
import { SortHead, sorted, useSort } from '../sort.tsx';

const t = translator(COHORT);
const names = translator(REPORT_SCORES);

type Column = 'trainee' | Practice | 'mark';
const COLUMNS: readonly Column[] = ['trainee', ...PRACTICES, 'mark'];

/** How much each trainee does of each practice: a table whose cells are coloured as well as filled in. */
export function HeatMap({ rows }: { readonly rows: readonly CohortRow[] }) {
  const sort = useSort<Column>('mark');
  const mean = classMeans(rows);
  return (
    <section class="trainer-part" aria-labelledby="map-title">
      <h3 id="map-title">{t('map.title')}</h3>
      <p>{t('map.text')}</p>
      <TableBox class="trainer-table-box" label={t('map.caption')}>
        <table class="trainer-table heat-map">
          <caption>{t('map.caption')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <SortHead key={column} of={column} sort={sort}>
                  {columnName(column)}
                </SortHead>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted(rows, sort, compare).map((row) => (
              <tr key={row.trainee}>
                <th scope="row">{row.trainee}</th>
                {PRACTICES.map((practice) => (
                  <Cell key={practice} value={row.practices[practice]} />
                ))}
                <Cell value={row.mark} />
              </tr>
            ))}
          </tbody>
          {mean && (
            <tfoot>
              <tr>
                <th scope="row">{t('map.class')}</th>
                {PRACTICES.map((practice) => (
                  <Cell key={practice} value={mean.practices[practice]} />
                ))}
                <Cell value={mean.mark} />
              </tr>
            </tfoot>
          )}
        </table>
      </TableBox>
    </section>
  );
}

/** Red from 50 down, green from 50 up; never so deep that ink would be hard to read on it. */
function Cell({ value }: { readonly value: Percent }) {
  const hue = value < 50 ? 'var(--seal)' : 'var(--jade)';
  const depth = Math.round(Math.abs(value - 50) * 0.9);
  return (
    <td class="figure" style={{ background: `color-mix(in srgb, ${hue} ${depth}%, var(--paper-light))` }}>
      {value}
    </td>
  );
}

function columnName(column: Column): string {
  return column === 'trainee' || column === 'mark' ? t(`map.${column}`) : names(`practice.${column}`);
}

function compare(a: CohortRow, b: CohortRow, column: Column): number {
  if (column === 'trainee') return a.trainee.localeCompare(b.trainee, 'zh');
  if (column === 'mark') return a.mark - b.mark;
  return a.practices[column] - b.practices[column];
}
