import { GROWTH } from '../../../content/messages/growth.ts';
import type { WeekPoint } from '../../../protocol/growth.ts';
import { RULES_VERSION } from '../../../protocol/versions.ts';
import { translator } from '../../kit/language.ts';
import { TRENDS, Trend, type TrendName } from './trend.tsx';
import { weekName } from './words.ts';

const t = translator(GROWTH);

export interface CurveProps {
  readonly weeks: readonly WeekPoint[];
  readonly chosen: number | undefined;
  readonly onChoose: (week: number) => void;
}

/** The courage curve: four lines over the weeks, and the table that says the same. */
export function Curve({ weeks, chosen, onChoose }: CurveProps) {
  return (
    <section class="growth-part paper" aria-labelledby="growth-curve">
      <h2 id="growth-curve">{t('curve.title')}</h2>
      <div class="trends">
        {TRENDS.map((name) => (
          <Trend key={name} name={name} weeks={weeks} chosen={chosen} onChoose={onChoose} />
        ))}
      </div>
      <div class="growth-table">
        <table>
          <caption>{t('curve.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('curve.week')}</th>
              {TRENDS.map((name) => (
                <th scope="col" key={name}>
                  {t(`trend.${name}.short`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...weeks].reverse().map((point) => (
              <tr key={point.week} data-chosen={point.week === chosen}>
                <th scope="row">
                  <button
                    type="button"
                    class="week-button"
                    aria-pressed={point.week === chosen}
                    onClick={() => onChoose(point.week)}
                  >
                    {t('curve.week.open', { date: weekName(point.week), games: point.games.length })}
                    {point.games.some(({ rules }) => rules !== RULES_VERSION) && t('games.old-rules')}
                  </button>
                </th>
                {TRENDS.map((name) => (
                  <td key={name}>{valueWords(name, point)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function valueWords(name: TrendName, point: WeekPoint): string {
  const value = point[name];
  return value === null ? t('curve.none') : t(`trend.${name}.value`, { value });
}
