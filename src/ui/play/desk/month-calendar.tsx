import './calendar.css';
import type { MonthBooks } from '../../../books/books.ts';
import { MONTH } from '../../../content/messages/month.ts';
import { MONTH_FILE } from '../../../content/messages/month-file.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import { translator } from '../../kit/language.ts';
import { listed, nameOf } from '../../kit/words.ts';
import { type CalendarDay, calendarDays } from './dates.ts';
import { DueButton } from './due-button.tsx';
import { type DueItem, dueItems, type Leads, marketDays } from './due-items.ts';
import { day as dayName, monthName, WEEKDAYS } from './wording.ts';

const t = translator(MONTH_FILE);
const words = translator(MONTH);

export interface MonthCalendarProps {
  readonly view: MonthView;
  readonly books: MonthBooks;
  readonly onOpen: (dealer: DealerId, leads: Leads) => void;
}

/** The month on the wall: what falls due when. Where the window is narrow the days become a list. */
export function MonthCalendar({ view, books, onOpen }: MonthCalendarProps) {
  const days = calendarDays(view, books.worked);
  const items = dueItems(view);
  const markets = marketDays(view);
  const on = (day: number) => items.filter((item) => item.day === day);
  const marketsOn = (day: number) =>
    markets.filter((market) => market.day === day).map(({ dealer }) => dealer);
  return (
    <section class="calendar paper" aria-labelledby="calendar-title">
      <h2 id="calendar-title" tabIndex={-1}>
        {t('calendar.title', { month: monthName(view.date) })}
      </h2>
      <table class="calendar-sheet">
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {words(`unit.weekday.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week) => (
            <tr key={week.find((day) => day !== null)?.day}>
              {week.map((day, index) =>
                day === null ? (
                  <td key={`empty-${index}`} class="calendar-empty" />
                ) : (
                  <DayCell
                    key={day.day}
                    day={day}
                    items={on(day.day)}
                    markets={marketsOn(day.day)}
                    onOpen={onOpen}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <Agenda days={days} items={items} onOpen={onOpen} />
    </section>
  );
}

interface DayCellProps {
  readonly day: CalendarDay;
  readonly items: readonly DueItem[];
  readonly markets: readonly DealerId[];
  readonly onOpen: MonthCalendarProps['onOpen'];
}

function DayCell({ day, items, markets, onOpen }: DayCellProps) {
  return (
    <td data-today={day.today} data-past={day.past} data-rest={day.rest ?? 'no'} data-count={items.length}>
      <p class="calendar-day">
        <span class="figure">{day.day}</span>
        {day.today && <span class="calendar-now">{t('calendar.today')}</span>}
        {day.rest && <span class="calendar-rest">{t(`calendar.${day.rest}`)}</span>}
      </p>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={keyOf(item)}>
              <DueButton item={item} small onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
      {markets.length > 0 && (
        <p class="calendar-market">{t('calendar.market', { names: listed(markets.map(nameOf)) })}</p>
      )}
    </td>
  );
}

interface AgendaProps {
  readonly days: readonly CalendarDay[];
  readonly items: readonly DueItem[];
  readonly onOpen: MonthCalendarProps['onOpen'];
}

/** The same by day, for narrow windows: from today on, with past days for players who ask. */
function Agenda({ days, items, onOpen }: AgendaProps) {
  const busy = days.filter(({ day }) => items.some((item) => item.day === day));
  const past = busy.filter((day) => day.past);
  return (
    <div class="agenda">
      <h3>{t('calendar.agenda')}</h3>
      {busy.length === 0 && <p class="quiet">{t('calendar.agenda.none')}</p>}
      <AgendaDays days={busy.filter((day) => !day.past)} items={items} onOpen={onOpen} />
      {past.length > 0 && (
        <details>
          <summary>{t('calendar.agenda.past')}</summary>
          <AgendaDays days={past} items={items} onOpen={onOpen} />
        </details>
      )}
    </div>
  );
}

function AgendaDays({ days, items, onOpen }: AgendaProps) {
  return (
    <ol>
      {days.map(({ day, today, weekday }) => (
        <li key={day} data-today={today}>
          <p>
            <strong>{dayName(day)}</strong> {words(`unit.weekday.${WEEKDAYS[weekday] ?? 0}`)}{' '}
            {today && t('calendar.today')}
          </p>
          <ul>
            {items
              .filter((item) => item.day === day)
              .map((item) => (
                <li key={keyOf(item)}>
                  <DueButton item={item} onOpen={onOpen} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function keyOf({ kind, dealer, day, measure, amount }: DueItem): string {
  return [kind, dealer, day, measure, amount].join('/');
}

/** Weeks from Monday; days of other months stay empty. */
function weeksOf(days: readonly CalendarDay[]): readonly (readonly (CalendarDay | null)[])[] {
  const lead = days[0]?.weekday ?? 0;
  const cells = [...Array.from({ length: lead }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
