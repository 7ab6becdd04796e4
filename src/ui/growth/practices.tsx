import { GROWTH } from '../../content/messages/growth.ts';
import { REPORT_SCORES } from '../../content/messages/report-scores.ts';
import type { PracticePoint } from '../../protocol/growth.ts';
import { translator } from '../kit/language.ts';

const t = translator(GROWTH);
const names = translator(REPORT_SCORES);

/** The six practices over all games, and how many games stand behind each. */
export function Practices({ points }: { readonly points: readonly PracticePoint[] }) {
  return (
    <section class="growth-part paper" aria-labelledby="growth-practices">
      <h2 id="growth-practices">{t('practices.title')}</h2>
      <p>{t('practices.lead')}</p>
      <ul class="practice-bars">
        {points.map(({ practice, value, games }) => (
          <li key={practice}>
            <span class="practice-name">{names(`practice.${practice}`)}</span>
            <span class="practice-bar" aria-hidden="true">
              <span style={{ inlineSize: `${value ?? 0}%` }} />
            </span>
            <strong class="figure">{value ?? '–'}</strong>
            <span class="practice-behind">
              {value === null ? t('practices.none') : t('practices.behind', { games })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
