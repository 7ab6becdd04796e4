import { REPORT_SCORES } from '../../../content/messages/report-scores.ts';
import type { CouragePoint } from '../../../protocol/month-score.ts';
import { dayName } from '../../kit/date.ts';
import { translator } from '../../kit/language.ts';
import { nameOf } from '../../kit/words.ts';
import type { MonthLog } from './month-log.ts';

const t = translator(REPORT_SCORES);

const WIDTH = 320;
const HEIGHT = 190;
/** The scale ends here; what is higher or later is drawn at the edge, and stands in the table as it is. */
const HIGHEST = 300;
const LATEST = 6;
/** As many talks as are shown unfolded. */
const FEW = 8;
/** Percent of the target within which the first ask gets full points, as the rule has it. */
const BAND = [110, 170] as const;

export interface CourageProps {
  readonly log: MonthLog;
  readonly points: readonly CouragePoint[];
}

/** How soon and how high the first ask of each talk was. */
export function Courage({ log, points }: CourageProps) {
  const own = points.filter(({ month }) => month === log.month);
  return (
    <section class="report-part paper" aria-labelledby="report-courage">
      <h2 id="report-courage" tabIndex={-1}>
        {t('courage.title')}
      </h2>
      {own.length === 0 ? (
        <p>{t('courage.none')}</p>
      ) : (
        <>
          <Chart points={own} />
          <details open={own.length <= FEW}>
            <summary>{t('courage.lines', { count: own.length })}</summary>
            <table>
              <caption>{t('courage.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('courage.who')}</th>
                  <th scope="col">{t('courage.when')}</th>
                  <th scope="col">{t('courage.soon')}</th>
                  <th scope="col">{t('courage.high')}</th>
                </tr>
              </thead>
              <tbody>
                {own.map(({ at, dealer, turn, height }) => (
                  <tr key={at}>
                    <th scope="row">{nameOf(dealer)}</th>
                    <td>{dayName(log.acts.get(at)?.day ?? 1)}</td>
                    <td>{t('courage.turn', { turn })}</td>
                    <td>{`${height}%`}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}

function Chart({ points }: { readonly points: readonly CouragePoint[] }) {
  const x = (turn: number) => 44 + ((Math.min(turn, LATEST) - 0.5) * (WIDTH - 54)) / LATEST;
  const y = (height: number) => HEIGHT - (Math.min(height, HIGHEST) * HEIGHT) / HIGHEST;
  const turns = Array.from({ length: LATEST }, (_, index) => index + 1);
  return (
    <svg
      class="courage-chart"
      viewBox={`0 -10 ${WIDTH} ${HEIGHT + 48}`}
      role="img"
      aria-label={t('courage.text')}
    >
      <rect x="44" width={WIDTH - 54} y={y(BAND[1])} height={y(BAND[0]) - y(BAND[1])} class="courage-band" />
      <text x={WIDTH - 14} y={y(BAND[1]) + 15} class="courage-mark" text-anchor="end">
        {t('courage.band')}
      </text>
      <path d={`M44 -4V${HEIGHT}H${WIDTH - 8}`} class="courage-axis" />
      {[0, 100, 200, 300].map((mark) => (
        <text key={mark} x="38" y={y(mark) + 5} class="courage-mark" text-anchor="end">
          {mark}
        </text>
      ))}
      {turns.map((turn) => (
        <text key={turn} x={x(turn)} y={HEIGHT + 17} class="courage-mark" text-anchor="middle">
          {turn === LATEST ? `${turn}+` : turn}
        </text>
      ))}
      <text x={WIDTH - 8} y={HEIGHT + 34} class="courage-mark" text-anchor="end">
        {t('courage.x')}
      </text>
      <text x="50" y="6" class="courage-mark">
        {t('courage.y')}
      </text>
      {points.map(({ at, turn, height }, index) => (
        <circle
          key={at}
          cx={x(turn) + spread(index, points.length)}
          cy={y(height)}
          r="5"
          class="courage-point"
        />
      ))}
    </svg>
  );
}

/** Points of the same line stand side by side, so that each is seen. */
function spread(index: number, count: number): number {
  return count === 1 ? 0 : (index / (count - 1) - 0.5) * 34;
}
