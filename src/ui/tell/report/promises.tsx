import { PART_FATES } from '../../../books/part-today.ts';
import { REPORT } from '../../../content/messages/report.ts';
import { translator } from '../../kit/language.ts';
import { sum } from '../../kit/words.ts';
import type { MonthLog } from './month-log.ts';
import { promisesOf, shareOf } from './promises.ts';

const t = translator(REPORT);

/** What became of the month's promises. */
export function Promises({ log }: { readonly log: MonthLog }) {
  const figures = promisesOf(log);
  const { committed, vague, parts, promised, came, inTime } = figures;
  return (
    <section class="report-part paper" aria-labelledby="report-promises">
      <h2 id="report-promises" tabIndex={-1}>
        {t('promises.title')}
      </h2>
      <p>{t('promises.who', { dealers: log.dealers.length, committed, vague })}</p>
      {committed === 0 ? (
        <p>{t('promises.none')}</p>
      ) : (
        <>
          <p>
            {t('promises.money', {
              promised: sum(promised),
              came: sum(came),
              share: shareOf(came, promised) ?? 0,
              inTime: sum(inTime),
              inTimeShare: shareOf(inTime, promised) ?? 0,
            })}
          </p>
          <table>
            <caption>{t('promises.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('promises.fate')}</th>
                <th scope="col">{t('promises.count')}</th>
              </tr>
            </thead>
            <tbody>
              {PART_FATES.map((fate) => (
                <tr key={fate}>
                  <th scope="row">{t(`fate.${fate}`)}</th>
                  <td>
                    <span class="tally" data-fate={fate} aria-hidden="true">
                      {'▮'.repeat(parts[fate])}
                    </span>{' '}
                    {parts[fate]}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
