import { GYM } from '../../../content/messages/gym.ts';
import { REPORT_SCORES } from '../../../content/messages/report-scores.ts';
import { neededOf, type RatedPractice, standingsOf } from '../../../session/gym.ts';
import { translator } from '../../kit/language.ts';
import type { Book } from './book.ts';

const t = translator(GYM);
const practices = translator(REPORT_SCORES);

/** Where one stands: the six practices, each as sure as it is, and the days of this month. */
export function Ratings({ done }: { readonly done: Book['done'] }) {
  const now = Date.now();
  const needed = done.length > 0 ? neededOf(done, now) : undefined;
  return (
    <aside class="gym-standing" aria-labelledby="gym-standing">
      <h2 id="gym-standing">{t('rating.title')}</h2>
      <ul class="gym-ratings">
        {standingsOf(done, now).map((standing) => (
          <RatingBar key={standing.practice} standing={standing} needed={standing.practice === needed} />
        ))}
      </ul>
      <p class="gym-note">{t('rating.lead')}</p>
      <Days done={done} now={now} />
    </aside>
  );
}

function RatingBar({ standing, needed }: { readonly standing: RatedPractice; readonly needed: boolean }) {
  const { practice, rating } = standing;
  const { mean, spread, drills } = rating;
  const low = Math.max(0, mean - spread);
  const high = Math.min(100, mean + spread);
  return (
    <li class="gym-rating" data-drills={drills}>
      <span class="gym-rating-name">
        {practices(`practice.${practice}`)}
        {needed && <span class="tag">{t('rating.next')}</span>}
      </span>
      <span class="gym-rating-words">
        {drills === 0
          ? t('rating.none')
          : t('rating.value', { mean: Math.round(mean), spread: Math.round(spread) })}
      </span>
      <span class="gym-bar" aria-hidden="true">
        {drills > 0 && <span class="gym-bar-mean" style={{ width: `${mean}%` }} />}
        <span class="gym-bar-whisker" style={{ left: `${low}%`, width: `${high - low}%` }} />
      </span>
    </li>
  );
}

interface DaysProps {
  readonly done: Book['done'];
  readonly now: number;
}

/** Days on which something was done this month: a count that only grows, no chain to break. */
function Days({ done, now }: DaysProps) {
  const today = new Date(now);
  const month = done.filter(({ at }) => sameMonth(new Date(at), today));
  const days = new Set(month.map(({ at }) => new Date(at).getDate()));
  const seconds = month
    .filter(({ at }) => new Date(at).getDate() === today.getDate())
    .reduce((sum, one) => sum + one.seconds, 0);
  const last = new Date(today.getFullYear(), today.getMonth() + 1, 0).getDate();
  return (
    <section class="gym-days" aria-labelledby="gym-days">
      <h2 id="gym-days">{t('days.title')}</h2>
      <p>{t('days.count', { days: days.size, drills: month.length })}</p>
      <p>{t('days.today', { minutes: Math.round(seconds / 60) })}</p>
      <ol class="gym-calendar" aria-hidden="true">
        {Array.from({ length: last }, (_, index) => (
          <li key={index} data-done={days.has(index + 1)} data-today={today.getDate() === index + 1} />
        ))}
      </ol>
    </section>
  );
}

function sameMonth(a: Date, b: Date): boolean {
  return a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth();
}
