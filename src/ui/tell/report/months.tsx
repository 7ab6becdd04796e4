import './months.css';
import { DEBRIEF } from '../../../content/messages/debrief.ts';
import { REPORT } from '../../../content/messages/report.ts';
import type { DealerMonth, MonthEvent } from '../../../protocol/month-event.ts';
import type { SeasonScores } from '../../../protocol/month-score.ts';
import { HEADLINES } from '../../../protocol/score.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import { translator } from '../../kit/language.ts';
import { TableBox } from '../../kit/table-box.tsx';
import { listed, monthOf, nameOf, spaced, sum } from '../../kit/words.ts';
import type { MonthLog } from './month-log.ts';
import { ScoreCurve } from './score-curve.tsx';

const t = translator({ ...DEBRIEF, ...REPORT });

export interface MonthsProps {
  readonly session: MonthSession;
  readonly months: readonly MonthLog[];
  readonly season: SeasonScores;
  /** The report's own month: what came later is not told. */
  readonly month: number;
}

/** The months so far: quota and money, scores, habit and trust. */
export function Months({ session, months, season, month }: MonthsProps) {
  const past = months.filter((each) => each.month <= month);
  const scores = season.months.filter((each) => each.month <= month);
  return (
    <section class="report-part paper" aria-labelledby="report-months">
      <h2 id="report-months" tabIndex={-1}>
        {t('months.title')}
      </h2>
      <Rolling session={session} months={past} month={month} />
      <div class="months-tables">
        <div class="months-scores">
          <QuotaTable months={past} />
          <ScoreTable months={past} scores={scores} />
        </div>
        {scores.length > 1 ? (
          <ScoreCurve months={scores} />
        ) : (
          <p class="months-first">{t(session.view().months > 1 ? 'months.first' : 'months.first.only')}</p>
        )}
        <CourseTable months={past} of="habit" />
        <CourseTable months={past} of="trust" />
      </div>
    </section>
  );
}

interface ScoreTableProps {
  readonly months: readonly MonthLog[];
  readonly scores: SeasonScores['months'];
}

function ScoreTable({ months, scores }: ScoreTableProps) {
  return (
    <TableBox label={t('months.scores.caption')}>
      <table>
        <caption>{t('months.scores.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('months.month')}</th>
            {HEADLINES.map((headline) => (
              <th scope="col" key={headline}>
                {t(`score.${headline}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.map(({ month, scores: values }, index) => (
            <tr key={month}>
              <th scope="row">{nameOfMonth(months[index], month)}</th>
              {HEADLINES.map((headline) => (
                <td key={headline}>{values[headline].value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function nameOfMonth(log: MonthLog | undefined, month: number): string {
  return log ? monthOf(log.date) : String(month);
}

interface RollingProps {
  readonly session: MonthSession;
  readonly months: readonly MonthLog[];
  readonly month: number;
}

/** How the quota rolls on, and which dealers were graded anew. */
function Rolling({ session, months, month }: RollingProps) {
  const events = session.events();
  const opened = events.find((event) => event.kind === 'month-opened' && event.month === month + 1);
  const next = opened?.kind === 'month-opened' ? opened.quota : null;
  const now = months.at(-1);
  const short = now !== undefined && now.paid < now.quota;
  const collected = months.reduce((all, { paid }) => all + paid, 0);
  const graded = gradedAfter(events, month);
  return (
    <>
      <p>
        {spaced(
          t('months.year', { target: sum(session.view().year.target), collected: sum(collected) }),
          next !== null && t(short ? 'months.next' : 'months.next.less', { quota: sum(next) }),
        )}
      </p>
      {graded.length > 0 && (
        <p>
          {t('months.graded', {
            grades: listed(
              graded.map(({ dealer, grade }) => t('months.grade', { name: nameOf(dealer), grade })),
            ),
          })}
        </p>
      )}
    </>
  );
}

/** Grades are revised where a month closes. */
function gradedAfter(events: readonly MonthEvent[], month: number) {
  const closed = events.findIndex((event) => event.kind === 'month-closed' && event.month === month);
  const graded: Extract<MonthEvent, { kind: 'grade-revised' }>[] = [];
  for (const event of events.slice(closed + 1)) {
    if (event.kind !== 'grade-revised') break;
    graded.push(event);
  }
  return graded;
}

function QuotaTable({ months }: { readonly months: readonly MonthLog[] }) {
  return (
    <TableBox label={t('months.quota.caption')}>
      <table>
        <caption>{t('months.quota.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('months.month')}</th>
            <th scope="col">{t('months.quota')}</th>
            <th scope="col">{t('months.paid')}</th>
            <th scope="col">{t('months.share')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, date, quota, paid }) => (
            <tr key={month}>
              <th scope="row">{monthOf(date)}</th>
              <td>{sum(quota)}</td>
              <td>{sum(paid)}</td>
              <td>{t('months.percent', { value: Math.floor((paid * 100) / Math.max(1, quota)) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

interface CourseTableProps {
  readonly months: readonly MonthLog[];
  readonly of: 'habit' | 'trust';
}

/** One figure of each dealer from month to month. */
function CourseTable({ months, of }: CourseTableProps) {
  const [first] = months;
  if (!first) return null;
  const after = (log: MonthLog, dealer: string) => log.dealers.find((each) => each.dealer === dealer);
  return (
    <TableBox label={t(`months.${of}.caption`)}>
      <table>
        <caption>{t(`months.${of}.caption`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('money.dealer')}</th>
            <th scope="col">{t('months.start')}</th>
            {months.map(({ month, date }) => (
              <th scope="col" key={month}>
                {monthOf(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.dealers.map((start) => (
            <tr key={start.dealer}>
              <th scope="row">{nameOf(start.dealer)}</th>
              <td>{written(start[of].before)}</td>
              {months.map((log) => (
                <Moved key={log.month} result={after(log, start.dealer)} of={of} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

/** A figure with an arrow where it moved, so that colour is not needed. */
function Moved({ result, of }: { readonly result: DealerMonth | undefined; readonly of: 'habit' | 'trust' }) {
  if (!result) return <td />;
  const { before, after } = result[of];
  const way = after > before ? 'up' : after < before ? 'down' : 'level';
  return (
    <td>
      <span class="moved" data-way={way} aria-hidden="true">
        {{ up: '▲', down: '▼', level: '' }[way]}
      </span>
      {written(after)}
    </td>
  );
}

function written(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
