import { CLASS_REPORT } from '../../content/messages/class-report.ts';
import type { Percent } from '../../protocol/units.ts';
import { marksByTen } from '../../session/drill/cohort.ts';
import { translator } from '../../ui/kit/language.ts';

const t = translator(CLASS_REPORT);

const WIDE = 320;
const HIGH = 150;
const FLOOR = HIGH - 22;
const BAR = WIDE / 10;

export interface SpreadProps {
  readonly marks: readonly Percent[];
  /** Undefined where several drills have several. */
  readonly pass: Percent | undefined;
}

/** How many marks lie in each ten, with a line where the drill is passed. */
export function SpreadOfMarks({ marks, pass }: SpreadProps) {
  const tens = marksByTen(marks);
  const most = Math.max(1, ...tens);
  const bars = tens.flatMap((count, ten) =>
    count === 0 ? [] : [t('marks.bar', { from: ten * 10, to: ten === 9 ? 100 : ten * 10 + 9, count })],
  );
  const unit = (FLOOR - 34) / most;
  return (
    <svg
      class="spread"
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      role="img"
      aria-label={t('marks.drawn', { bars: bars.join(', ') })}
    >
      {tens.map((count, ten) => (
        <g key={ten}>
          {count > 0 && (
            <>
              <rect
                x={ten * BAR + 3}
                y={FLOOR - count * unit}
                width={BAR - 6}
                height={count * unit}
                class="spread-bar"
              />
              <text x={ten * BAR + BAR / 2} y={FLOOR - count * unit - 5} text-anchor="middle">
                {count}
              </text>
            </>
          )}
          <text x={ten * BAR + 1} y={HIGH - 6} class="spread-scale" text-anchor="middle">
            {ten > 0 && ten * 10}
          </text>
        </g>
      ))}
      <line x1="0" x2={WIDE} y1={FLOOR} y2={FLOOR} class="spread-floor" />
      {pass !== undefined && (
        <>
          <line x1={pass * 3.2} x2={pass * 3.2} y1="16" y2={FLOOR} class="spread-pass" />
          <text x={pass * 3.2} y="11" text-anchor={pass > 80 ? 'end' : 'middle'}>
            {t('marks.pass', { pass })}
          </text>
        </>
      )}
    </svg>
  );
}
