import type { MonthBooks } from '../../../books/books.ts';
import { MONTH } from '../../../content/messages/month.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import { Button } from '../../kit/button.tsx';
import { clockTime } from '../../kit/clock.ts';
import { Counted } from '../../kit/counted.tsx';
import { Icon } from '../../kit/icons.tsx';
import { translator } from '../../kit/language.ts';
import { sum } from '../../kit/words.ts';
import { dayGone } from './day-gone.ts';
import { TermHelp } from './term.tsx';
import { duration, monthName, weekdayName } from './wording.ts';

const t = translator(MONTH);

export interface DeskStripProps {
  readonly view: MonthView;
  readonly books: MonthBooks;
  /** Things whose day is today and that are not done. */
  readonly undone: number;
  readonly onEndDay: () => void;
}

/** Today and this month on one line: the date, what is left of the day, the quota, and the way out of the day. */
export function DeskStrip({ view, books, undone, onEndDay }: DeskStripProps) {
  const { date, month, months, workingDaysLeft } = view;
  const { year, month: of, day } = date;
  return (
    <section class="desk-strip" aria-label={t('strip.label')}>
      <div class="strip-date">
        <h1 id="screen-title" tabIndex={-1}>
          <span class="figure">
            {t('strip.date', { year: String(year), month: of, day, monthName: monthName(date) })}
          </span>{' '}
          <span class="strip-weekday">{weekdayName(date)}</span>
        </h1>
        <p>
          {t('month.of', { month, months })} · {t('strip.workdays', { count: workingDaysLeft })}
        </p>
      </div>
      <DayClock view={view} gone={dayGone(books, view)} />
      <Quota view={view} />
      <div class="strip-end">
        <Button look="seal" onClick={onEndDay} aria-keyshortcuts="E">
          <Icon name="moon" />
          {t('strip.end')}
          <span class="key" aria-hidden="true">
            E
          </span>
        </Button>
        <p data-undone={undone > 0}>
          {undone > 0 ? t('strip.undone', { count: undone }) : t('strip.undone.none')}
        </p>
      </div>
    </section>
  );
}

function DayClock({ view, gone }: { readonly view: MonthView; readonly gone: number }) {
  const { clock, dayEnds } = view;
  const left = dayEnds - clock;
  return (
    <div class="strip-day">
      <p>
        <Icon name="clock" />
        <span class="out-of-sight">{t('strip.clock', { time: clockTime(clock) })}</span>
        <span class="figure strip-now" aria-hidden="true">
          {clockTime(clock)}
        </span>
        <span class="strip-left">
          {left > 0
            ? t('strip.left', { end: clockTime(dayEnds), left: duration(left) })
            : t('strip.left.none')}
        </span>
      </p>
      <div class="day-bar" aria-hidden="true">
        <span style={{ width: `${gone}%` }} />
      </div>
    </div>
  );
}

function Quota({ view }: { readonly view: MonthView }) {
  const { quota, collected, year } = view;
  const percent = Math.round((collected * 100) / Math.max(1, quota));
  return (
    <div class="strip-quota">
      <dl>
        <div>
          <dt>
            {t('strip.quota')}
            <TermHelp term="quota" />
          </dt>
          <dd class="figure">{sum(quota)}</dd>
        </div>
        <div>
          <dt>{t('strip.in')}</dt>
          <dd class="figure">
            <Counted amount={collected} write={sum} /> <small>{t('strip.share', { percent })}</small>
          </dd>
        </div>
        <div class="strip-year">
          <dt>
            {t('strip.year')}
            <TermHelp term="year" />
          </dt>
          <dd class="figure">
            {t('strip.year.value', { collected: sum(year.collected), target: sum(year.target) })}
          </dd>
        </div>
      </dl>
      <div class="quota-bar" aria-hidden="true">
        <span style={{ width: `${Math.min(100, percent)}%` }} />
      </div>
    </div>
  );
}
