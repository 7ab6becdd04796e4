import { RATING } from '../../content/messages/rating.ts';
import { RATING_SCALES } from '../../content/messages/rating-scales.ts';
import type { DrillScore } from '../../protocol/drill-score.ts';
import { marksOf, type Rating, type Scale, SHEETS } from '../../protocol/rating.ts';
import type { Percent } from '../../protocol/units.ts';
import { humanMark, percentOf } from '../../session/drill/ratings.ts';
import { Button } from '../../ui/kit/button.tsx';
import { inLanguage, translator } from '../../ui/kit/language.ts';
import { TableBox } from '../../ui/kit/table-box.tsx';
import { machineOn } from './machine-on.ts';

const t = translator(RATING);

export interface CompareProps {
  readonly ratings: readonly Rating[];
  readonly score: DrillScore;
  readonly onWithdraw: (rater: string) => void;
}

/** Marks of people beside those of the machine, scale by scale, and the reasons. */
export function Compare({ ratings, score, onWithdraw }: CompareProps) {
  const [first] = ratings;
  if (!first) return null;
  return (
    <section class="rate-compare" aria-labelledby="compare-title">
      <h3 id="compare-title" tabIndex={-1}>
        {t('compare.title')}
      </h3>
      <TableBox class="trainer-table-box" label={t('compare.caption')}>
        <table class="trainer-table">
          <caption>{t('compare.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.scale')}</th>
              {ratings.map(({ rater }) => (
                <th scope="col" key={rater}>
                  {rater}
                </th>
              ))}
              <th scope="col">{t('compare.machine')}</th>
            </tr>
          </thead>
          <tbody>
            {SHEETS[first.sheet].map((scale) => (
              <ScaleRow key={scale} scale={scale} ratings={ratings} machine={machineOn(scale, score)} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('compare.all')}</th>
              {ratings.map((rating) => (
                <td class="figure" key={rating.rater}>
                  <strong>{humanMark(rating)}</strong>
                </td>
              ))}
              <td class="figure">
                <strong>{score.mark}</strong>
              </td>
            </tr>
          </tfoot>
        </table>
      </TableBox>
      <p class="rate-note">{t('compare.note')}</p>
      {ratings.map(({ rater, reason }) => (
        <figure class="rate-reason-said" key={rater}>
          <figcaption>{t('compare.reason', { rater })}</figcaption>
          <blockquote>{reason}</blockquote>
          <Button look="quiet" onClick={() => onWithdraw(rater)}>
            {t('sealed.withdraw', { rater })}
          </Button>
        </figure>
      ))}
    </section>
  );
}

interface ScaleRowProps {
  readonly scale: Scale;
  readonly ratings: readonly Rating[];
  readonly machine: Percent;
}

function ScaleRow({ scale, ratings, machine }: ScaleRowProps) {
  return (
    <tr>
      <th scope="row">{inLanguage(RATING_SCALES[scale].name)}</th>
      {ratings.map((rating) => {
        const step = marksOf(rating).find((mark) => mark.scale === scale)?.step ?? 1;
        return (
          <td class="figure" key={rating.rater}>
            {t('compare.step', { step, percent: percentOf(step) })}
          </td>
        );
      })}
      <td class="figure">{machine}</td>
    </tr>
  );
}
