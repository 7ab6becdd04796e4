import { RATING } from '../../content/messages/rating.ts';
import { RATING_SCALES } from '../../content/messages/rating-scales.ts';
import type { RatingSheet } from '../../protocol/rating.ts';
import { FEWEST_PAIRS, type RaterAgreement } from '../../session/drill/agreement.ts';
import type { ScaleAgreement } from '../../session/drill/ratings.ts';
import { inLanguage, translator } from '../../ui/kit/language.ts';
import { TableBox } from '../../ui/kit/table-box.tsx';
import type { RatingBook } from './book.ts';

const t = translator(RATING);

/** How far raters agree, on each sheet that two people have used. */
export function Agreements({ book }: { readonly book: RatingBook }) {
  const sheets = (['skills', 'practices'] as const)
    .map((sheet) => ({ sheet, rows: book.agreements(sheet) }))
    .filter(({ sheet, rows }) => sheet === 'skills' || rows.some(({ agreement }) => agreement.count > 0));
  return (
    <section class="trainer-part" aria-labelledby="agree-title">
      <h2 id="agree-title">{t('agree.title')}</h2>
      <p>{t('agree.text')}</p>
      {sheets.map(({ sheet, rows }) => (
        <SheetTable key={sheet} sheet={sheet} rows={rows} />
      ))}
    </section>
  );
}

function SheetTable({
  sheet,
  rows,
}: {
  readonly sheet: RatingSheet;
  readonly rows: readonly ScaleAgreement[];
}) {
  return (
    <TableBox class="trainer-table-box" label={t(`sheet.${sheet}`)}>
      <table class="trainer-table">
        <caption>{t(`sheet.${sheet}`)}</caption>
        <thead>
          <tr>
            {(['scale', 'kappa', 'interval', 'count'] as const).map((column) => (
              <th scope="col" key={column}>
                {t(`agree.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ scale, agreement }) => (
            <tr key={scale}>
              <th scope="row">{inLanguage(RATING_SCALES[scale].name)}</th>
              <Figures agreement={agreement} />
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Figures({ agreement }: { readonly agreement: RaterAgreement }) {
  switch (agreement.kind) {
    case 'kappa':
      return (
        <>
          <td class="figure">{decimal(agreement.value)}</td>
          <td class="figure">
            {t('agree.from', { low: decimal(agreement.low), high: decimal(agreement.high) })}
          </td>
          <td class="figure">{agreement.count}</td>
        </>
      );
    case 'too-few':
      return <td colSpan={3}>{t('agree.too-few', { count: agreement.count, fewest: FEWEST_PAIRS })}</td>;
    case 'no-spread':
      return <td colSpan={3}>{t('agree.no-spread')}</td>;
    default:
      return agreement satisfies never;
  }
}

function decimal(number: number): string {
  return number.toFixed(2).replace('-', '−');
}
