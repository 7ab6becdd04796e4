import { DEBRIEF } from '../../../content/messages/debrief.ts';
import type { DealerTruth } from '../../../protocol/event.ts';
import { translator } from '../../kit/language.ts';
import type { Jump } from './jump.ts';
import { TurnLink } from './turn-link.tsx';

const t = translator(DEBRIEF);
const WIDTH = 520;
const HEIGHT = 140;

type Point = DealerTruth['course'][number];
interface At {
  readonly x: number;
  readonly y: number;
}

export interface CourseProps {
  readonly truth: DealerTruth;
  readonly jump: Jump;
}

/** Trust and patience over the turns, as two curves with words beside them. */
export function Course({ truth: { course, trust }, jump }: CourseProps) {
  const last = course.at(-1);
  const x = (index: number) => 36 + ((WIDTH - 50) * index) / Math.max(1, course.length - 1);
  const at = (value: number, index: number): At => ({ x: x(index), y: HEIGHT - (HEIGHT * value) / 100 });
  const curve = (pick: (point: Point) => number) =>
    smooth(course.map((point, index) => at(pick(point), index)));
  const end = last && at(last.trust, course.length - 1);
  const fall = steepest(course, trust.before);
  return (
    <section class="course-part">
      <h3>{t('course.title')}</h3>
      <svg class="course" viewBox={`0 -8 ${WIDTH} ${HEIGHT + 32}`} aria-hidden="true">
        <path
          d={`M33 ${HEIGHT}c160 2 300-2 ${WIDTH - 39} 0M34 ${HEIGHT / 2}H${WIDTH - 6}M34 0H${WIDTH - 6}`}
          class="course-grid"
        />
        {[100, 50, 0].map((mark) => (
          <text key={mark} x="29" y={HEIGHT - (HEIGHT * mark) / 100 + 5} class="course-mark" data-end="true">
            {mark}
          </text>
        ))}
        {course.map(
          ({ turn }, index) =>
            (course.length <= 12 || index % 2 === 0) && (
              <text key={turn} x={x(index)} y={HEIGHT + 19} class="course-mark">
                {turn}
              </text>
            ),
        )}
        <path d={curve((point) => point.patience)} class="course-patience" />
        <path d={curve((point) => point.trust)} class="course-trust" />
        {end && <circle cx={end.x} cy={end.y} r="6" class="course-end" />}
      </svg>
      <p class="course-key">
        <span data-line="trust">{t('course.trust')}</span>
        <span data-line="patience">{t('course.patience')}</span>
      </p>
      <p>{t('course.text', { before: trust.before, after: trust.after, patience: last?.patience ?? 0 })}</p>
      {fall && (
        <p>
          <TurnLink turn={fall.turn} jump={jump} sign="loss">
            {t('course.fall', { turn: fall.turn, points: fall.lost })}
          </TurnLink>
        </p>
      )}
    </section>
  );
}

/** The turn that cost most trust; nothing where none cost more than a breath. */
function steepest(course: readonly Point[], before: number) {
  const falls = course
    .map(({ turn, trust }, index) => ({ turn, lost: (course[index - 1]?.trust ?? before) - trust }))
    .sort((a, b) => b.lost - a.lost);
  const worst = falls[0];
  return worst && worst.lost >= 3 ? worst : undefined;
}

/** A line through the points as a pen draws it: flat at every point, so that it never overshoots. */
function smooth(points: readonly At[]): string {
  return points
    .map(({ x, y }, index) => {
      const from = points[index - 1];
      if (!from) return `M${round(x)} ${round(y)}`;
      const middle = round((from.x + x) / 2);
      return `C${middle} ${round(from.y)} ${middle} ${round(y)} ${round(x)} ${round(y)}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
