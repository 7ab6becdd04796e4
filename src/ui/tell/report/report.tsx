import { useMemo, useState } from 'preact/hooks';
import './report.css';
import './print.css';
import { REPORT } from '../../../content/messages/report.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import { Button } from '../../kit/button.tsx';
import { helpAllowed } from '../../kit/help-allowed.ts';
import { translator } from '../../kit/language.ts';
import { monthAndYear, spaced, sum } from '../../kit/words.ts';
import type { CoachAccess } from '../coach/access.ts';
import { ofMonth } from '../coach/subject.ts';
import { WhatIf } from '../coach/what-if.tsx';
import { Contents } from './contents.tsx';
import { Courage } from './courage.tsx';
import { Dealers } from './dealers.tsx';
import { Decisions } from './decisions.tsx';
import { EstimatesPart } from './estimates.tsx';
import { FileSlip } from './file-slip.tsx';
import { Money } from './money.tsx';
import { MonthCoach } from './month-coach.tsx';
import { type MonthLog, monthLogsOf, stretchOf } from './month-log.ts';
import { Months } from './months.tsx';
import { Practices } from './practices.tsx';
import { usePrinting } from './printing.ts';
import { Promises } from './promises.tsx';
import { ScoreSheet } from './scores.tsx';
import { Steps } from './steps.tsx';
import { Voices } from './voices.tsx';

const t = translator(REPORT);

export interface MonthReportProps {
  readonly session: MonthSession;
  /** A month that has closed, from 1. */
  readonly month: number;
  /** Undefined when the season is over. */
  readonly onNext: (() => void) | undefined;
  readonly onLeave: () => void;
  /** What the way out is called; the way to the start, unless it leads elsewhere. */
  readonly leave?: string | undefined;
  /** Absent where the coach has no say: during a scored drill. */
  readonly coach?: CoachAccess | undefined;
}

/** The month's end: where the money is, why, what was decided, and how it was done. */
export function MonthReport({ session, month, onNext, onLeave, leave, coach }: MonthReportProps) {
  const { length } = session.events();
  const months = useMemo(() => monthLogsOf(session.events()), [session, length]);
  const season = useMemo(() => session.scores(), [session, length]);
  const print = usePrinting();
  const log = months.find((each) => each.month === month);
  const subject = useMemo(() => log && ofMonth(session, stretchOf(log)), [session, log]);
  const access = helpAllowed.value && subject ? coach : undefined;
  const [asked, setAsked] = useState<number>();
  if (!log || !season)
    return (
      <main id="main" class="report">
        <h1 id="screen-title" tabIndex={-1}>
          {t('report.empty')}
        </h1>
        <Button onClick={onLeave}>{leave ?? t('report.leave')}</Button>
      </main>
    );
  const scores = season.months.find((each) => each.month === month)?.scores;
  const actions = <Actions onNext={onNext} onPrint={print} onLeave={onLeave} leave={leave} />;
  return (
    <main id="main" class="report">
      <header class="report-head">
        <Headline log={log} months={session.view().months} over={!onNext} />
        <div class="report-actions">{actions}</div>
      </header>
      <FileSlip session={session} />
      <Contents />
      <Money log={log} />
      <Decisions log={log} scores={scores} onWhatIf={access && setAsked} />
      {access && subject && <MonthCoach subject={subject} access={access} log={log} />}
      <Dealers log={log} />
      <div class="report-pair">
        <Promises log={log} />
        <EstimatesPart season={season.estimates} month={month} />
      </div>
      {scores && <ScoreSheet log={log} scores={scores} />}
      <div class="report-pair">
        <Practices practices={season.practices} />
        <Courage log={log} points={season.courage} />
      </div>
      <Voices log={log} seed={session.log().seed} />
      <Months session={session} months={months} season={season} month={month} />
      {access && <Steps log={log} onWhatIf={setAsked} />}
      <section class="report-actions report-end" aria-label={t('report.actions')}>
        {actions}
      </section>
      {asked !== undefined && subject && (
        <WhatIf subject={subject} at={asked} onClose={() => setAsked(undefined)} />
      )}
    </main>
  );
}

interface ActionsProps extends Pick<MonthReportProps, 'onNext' | 'onLeave' | 'leave'> {
  readonly onPrint: () => void;
}

/** The ways on from here, above the report and below it. */
function Actions({ onNext, onPrint, onLeave, leave }: ActionsProps) {
  return (
    <>
      {onNext && (
        <Button look="seal" onClick={onNext}>
          {t('report.next')}
        </Button>
      )}
      <Button onClick={onPrint}>{t('report.print')}</Button>
      <Button look={onNext ? 'quiet' : 'plain'} onClick={onLeave}>
        {leave ?? t('report.leave')}
      </Button>
    </>
  );
}

interface HeadlineProps {
  readonly log: MonthLog;
  readonly months: number;
  readonly over: boolean;
}

function Headline({ log, months, over }: HeadlineProps) {
  const { month, date, quota, paid, dealers } = log;
  const cost = dealers.reduce((all, each) => all + each.cost, 0);
  const gap = quota - paid;
  const place = t(months > 1 ? 'report.place.of' : 'report.place', { month, months });
  return (
    <div class="report-words">
      <p class="report-place">{over && month === months ? t('report.end', { place }) : place}</p>
      <h1 id="screen-title" tabIndex={-1}>
        {t('report.title', { when: monthAndYear(date) })}
      </h1>
      <p class="report-headline">
        {spaced(
          t('report.headline', {
            quota: sum(quota),
            paid: sum(paid),
            // A month that fell short has not reached a hundred.
            share: Math.floor((paid * 100) / Math.max(1, quota)),
          }),
          gap !== 0 && t(gap > 0 ? 'report.short' : 'report.over', { amount: sum(Math.abs(gap)) }),
          cost > 0 && t('report.cost', { amount: sum(cost) }),
        )}
      </p>
    </div>
  );
}
