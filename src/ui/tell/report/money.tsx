import './money.css';
import { REPORT } from '../../../content/messages/report.ts';
import { translator } from '../../kit/language.ts';
import { TableBox } from '../../kit/table-box.tsx';
import { nameOf, sum } from '../../kit/words.ts';
import { Bars } from './bars.tsx';
import { byGap, promisedIn, totalOf } from './money.ts';
import type { MonthLog } from './month-log.ts';

const t = translator(REPORT);

/** Money against quota: all dealers together drawn, and one line for each, the largest gap first. */
export function Money({ log }: { readonly log: MonthLog }) {
  const dealers = promisedIn(log);
  return (
    <section class="report-part paper" aria-labelledby="report-money">
      <h2 id="report-money" tabIndex={-1}>
        {t('money.title')}
      </h2>
      <div class="money-all">
        <div>
          <h3>{t('money.all')}</h3>
          <Bars money={totalOf(dealers)} />
        </div>
        <TableBox label={t('money.caption')}>
          <table>
            <caption>{t('money.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('money.dealer')}</th>
                <th scope="col">{t('money.target')}</th>
                <th scope="col">{t('money.committed')}</th>
                <th scope="col">{t('money.paid')}</th>
                <th scope="col">{t('money.gap')}</th>
              </tr>
            </thead>
            <tbody>
              {byGap(dealers).map(({ dealer, target, committed, paid }) => (
                <tr key={dealer}>
                  <th scope="row">{nameOf(dealer)}</th>
                  <td>{sum(target)}</td>
                  <td>{sum(committed)}</td>
                  <td>{sum(paid)}</td>
                  <td data-gap={target > paid}>
                    {target > paid ? sum(target - paid) : t('money.over', { amount: sum(paid - target) })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      </div>
    </section>
  );
}
