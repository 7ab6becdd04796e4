import { REPORT } from '../../../content/messages/report.ts';
import { MEASURE_NAMES } from '../../../content/room-terms.ts';
import type { Estimates } from '../../../protocol/month-score.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { TableBox } from '../../kit/table-box.tsx';
import { nameOf, spaced, sum } from '../../kit/words.ts';
import { estimatesIn, eyeOf } from './estimates.ts';

const t = translator(REPORT);

/** As many lines as are shown unfolded. */
const FEW = 6;
/** From here on a percentage says nothing any more. */
const WILD = 1_000;

export interface EstimatesPartProps {
  readonly season: Estimates;
  readonly month: number;
}

/** What the player thought each measure would bring, beside what could be expected and what came. */
export function EstimatesPart({ season, month }: EstimatesPartProps) {
  const estimates = estimatesIn(season, month);
  const eye = eyeOf(estimates);
  return (
    <section class="report-part paper" aria-labelledby="report-estimates">
      <h2 id="report-estimates" tabIndex={-1}>
        {t('estimates.title')}
      </h2>
      {estimates.lines.length === 0 ? (
        <p>{t('estimates.none')}</p>
      ) : (
        <>
          <p>{spaced(biasWords(estimates), eye !== null && t(`eye.${eye}`))}</p>
          <details open={estimates.lines.length <= FEW}>
            <summary>{t('estimates.lines', { count: estimates.lines.length })}</summary>
            <TableBox label={t('estimates.caption')}>
              <table>
                <caption>{t('estimates.caption')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('money.dealer')}</th>
                    <th scope="col" class="of-words">
                      {t('estimates.measure')}
                    </th>
                    <th scope="col">{t('estimates.estimate')}</th>
                    <th scope="col">{t('estimates.expected')}</th>
                    <th scope="col">{t('estimates.brought')}</th>
                  </tr>
                </thead>
                <tbody>
                  {estimates.lines.map(({ dealer, measure, estimate, expected, brought }, index) => (
                    <tr key={`${dealer}-${index}`}>
                      <th scope="row">{nameOf(dealer)}</th>
                      <td class="of-words">{inLanguage(MEASURE_NAMES[measure])}</td>
                      <td>{sum(estimate)}</td>
                      <td>{sum(expected)}</td>
                      <td>{sum(brought)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableBox>
          </details>
        </>
      )}
    </section>
  );
}

function biasWords({ bias, error }: Estimates): string {
  const of = bias ?? 0;
  if (of >= WILD) return t('estimates.bias.wild');
  const kind = of > 0 ? 'high' : of < 0 ? 'low' : 'none';
  return t(`estimates.bias.${kind}`, { percent: Math.abs(of), error: error ?? 0 });
}
