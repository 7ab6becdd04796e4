import { COHORT } from '../../content/messages/cohort.ts';
import type { TraineeProgress } from '../../session/drill/cohort.ts';
import { translator } from '../../ui/kit/language.ts';

const t = translator(COHORT);

const WIDE = 200;
const HIGH = 84;
const SIDE = 12;

/** Everybody's marks in order of time, small and alike, so that the class can be looked over. */
export function ProgressGrid({ all }: { readonly all: readonly TraineeProgress[] }) {
  return (
    <section class="trainer-part" aria-labelledby="progress-title">
      <h3 id="progress-title">{t('progress.title')}</h3>
      <p>{t('progress.text')}</p>
      <ul class="progress-grid">
        {all.map((progress) => (
          <li key={progress.trainee} class="paper">
            <p class="progress-who">
              <strong>{progress.trainee}</strong>
              <span class="figure" data-sign={signOf(progress.gain)}>
                {progress.gain === null
                  ? t('progress.once')
                  : t('progress.gain', { gain: signed(progress.gain) })}
              </span>
            </p>
            <Slope progress={progress} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Slope({ progress: { trainee, points } }: { readonly progress: TraineeProgress }) {
  const step = points.length > 1 ? (WIDE - 2 * SIDE) / (points.length - 1) : 0;
  const at = (mark: number) => HIGH - SIDE - (mark / 100) * (HIGH - 2 * SIDE - 8);
  const dots = points.map(({ mark, passed }, index) => ({
    x: points.length > 1 ? SIDE + index * step : WIDE / 2,
    y: at(mark),
    mark,
    passed,
  }));
  const marks = points.map((point) =>
    t('progress.point', { drill: point.drill, attempt: point.attempt, mark: point.mark }),
  );
  return (
    <svg
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      role="img"
      aria-label={t('progress.drawn', { trainee, marks: marks.join('; ') })}
    >
      {[0, 50, 100].map((mark) => (
        <line key={mark} x1="4" x2={WIDE - 4} y1={at(mark)} y2={at(mark)} class="progress-rule" />
      ))}
      <polyline points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} class="progress-line" />
      {dots.map(({ x, y, mark, passed }) => (
        <g key={x}>
          <circle cx={x} cy={y} r="4.5" class="progress-dot" data-passed={passed} />
          <text x={x} y={y - 7} text-anchor="middle">
            {mark}
          </text>
        </g>
      ))}
    </svg>
  );
}

function signOf(gain: number | null): 'loss' | 'none' | 'gain' {
  if (gain === null || gain === 0) return 'none';
  return gain < 0 ? 'loss' : 'gain';
}

function signed(gain: number): string {
  return gain < 0 ? `−${-gain}` : gain === 0 ? '±0' : `+${gain}`;
}
