import { DEBRIEF } from '../../content/messages/debrief.ts';
import type { DealerTruth } from '../../protocol/event.ts';
import { translator } from '../kit/language.ts';

const t = translator(DEBRIEF);
const WIDTH = 520;
const HEIGHT = 150;

/** Trust and patience over the turns, as two lines with words beside them. */
export function Course({ truth }: { readonly truth: DealerTruth }) {
  const { course, trust } = truth;
  const last = course.at(-1);
  const x = (index: number) => (WIDTH * index) / Math.max(1, course.length - 1);
  const line = (pick: (at: DealerTruth['course'][number]) => number) =>
    course
      .map((at, index) => `${Math.round(x(index))},${Math.round(HEIGHT - (HEIGHT * pick(at)) / 100)}`)
      .join(' ');
  return (
    <section>
      <h3>{t('course.title')}</h3>
      <svg class="course" viewBox={`-4 -6 ${WIDTH + 8} ${HEIGHT + 12}`} aria-hidden="true">
        <path d={`M0 ${HEIGHT}H${WIDTH}M0 ${HEIGHT / 2}H${WIDTH}M0 0H${WIDTH}`} class="course-grid" />
        <polyline points={line((at) => at.patience)} class="course-patience" />
        <polyline points={line((at) => at.trust)} class="course-trust" />
      </svg>
      <p class="course-key">
        <span data-line="trust">{t('course.trust')}</span>
        <span data-line="patience">{t('course.patience')}</span>
      </p>
      <p>{t('course.text', { before: trust.before, after: trust.after, patience: last?.patience ?? 0 })}</p>
    </section>
  );
}
