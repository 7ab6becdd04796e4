import { DEBRIEF } from '../../../content/messages/debrief.ts';
import { REPORT } from '../../../content/messages/report.ts';
import type { SeasonScores } from '../../../protocol/month-score.ts';
import { HEADLINES, type Headline } from '../../../protocol/score.ts';
import { translator } from '../../kit/language.ts';

const t = translator({ ...DEBRIEF, ...REPORT });

const WIDTH = 320;
const HEIGHT = 120;

/** The three scores from month to month; each line has its own stroke, and the table beside says the same. */
export function ScoreCurve({ months }: { readonly months: SeasonScores['months'] }) {
  const x = (index: number) => 34 + ((WIDTH - 48) * index) / Math.max(1, months.length - 1);
  const y = (value: number) => HEIGHT - (HEIGHT * value) / 100;
  const line = (headline: Headline) =>
    months
      .map(
        ({ scores }, index) =>
          `${index === 0 ? 'M' : 'L'}${Math.round(x(index))} ${Math.round(y(scores[headline].value))}`,
      )
      .join('');
  return (
    <figure class="score-curve">
      <svg viewBox={`0 -8 ${WIDTH} ${HEIGHT + 32}`} role="img" aria-label={t('months.chart')}>
        {[0, 50, 100].map((mark) => (
          <g key={mark}>
            <path d={`M34 ${y(mark)}H${WIDTH - 6}`} class="curve-grid" />
            <text x="28" y={y(mark) + 5} text-anchor="end" class="curve-mark">
              {mark}
            </text>
          </g>
        ))}
        {months.map(({ month }, index) => (
          <text key={month} x={x(index)} y={HEIGHT + 19} text-anchor="middle" class="curve-mark">
            {month}
          </text>
        ))}
        {HEADLINES.map((headline) => (
          <path key={headline} d={line(headline)} class="curve-line" data-line={headline} />
        ))}
      </svg>
      <figcaption>
        {HEADLINES.map((headline) => (
          <span key={headline} data-line={headline}>
            {t(`score.${headline}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
