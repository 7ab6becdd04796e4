/** The report on a class, for an A4 sheet: marks, practices, the common mistake, the hardest rules, everybody's name. */
import { useEffect, useMemo } from 'preact/hooks';
import './class-report.css';
import { DRILL_CONTENT } from '../../content/drill-book.ts';
import { CLASS_REPORT } from '../../content/messages/class-report.ts';
import { REPORT_SCORES } from '../../content/messages/report-scores.ts';
import { PRACTICES, type Practice } from '../../protocol/month-score.ts';
import { type Counted, classMeans, cohortOf } from '../../session/drill/cohort.ts';
import { commonMistakeOf } from '../../session/drill/common-mistake.ts';
import { itemsOf } from '../../session/drill/items.ts';
import { Button } from '../../ui/kit/button.tsx';
import { Icon } from '../../ui/kit/icons.tsx';
import { language, translator } from '../../ui/kit/language.ts';
import type { RatingBook } from '../rate/book.ts';
import { ItemTable } from './items.tsx';
import { Mistake } from './mistake.tsx';
import { NameList } from './name-list.tsx';
import { SpreadOfMarks } from './spread-of-marks.tsx';

const t = translator(CLASS_REPORT);
const names = translator(REPORT_SCORES);

export interface ClassReportProps {
  readonly title: string;
  /** Of each trainee in each drill the last result; one at least. */
  readonly results: readonly Counted[];
  readonly book: RatingBook;
  readonly onBack: () => void;
}

export function ClassReport({ title, results, book, onBack }: ClassReportProps) {
  const mistake = useMemo(() => commonMistakeOf(results, DRILL_CONTENT), [results]);
  useEffect(() => document.getElementById('class-report-title')?.focus(), []);
  const passes = new Set(results.map(({ drill }) => drill.pass));
  return (
    <article class="class-report" aria-labelledby="class-report-title">
      <div class="field-row class-report-actions">
        <Button look="seal" onClick={() => print()}>
          {t('report.print')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          <Icon name="back" /> {t('report.back')}
        </Button>
      </div>
      <div class="class-report-sheet paper">
        <h2 id="class-report-title" tabIndex={-1}>
          {t('report.title', { drill: title })}
        </h2>
        <p>{whenWords(results)}</p>
        <p>{sumWords(results)}</p>
        <div class="class-report-pair">
          <section>
            <h3>{t('marks.title')}</h3>
            <SpreadOfMarks
              marks={results.map(({ score }) => score.mark)}
              pass={passes.size === 1 ? [...passes][0] : undefined}
            />
          </section>
          <section>
            <h3>{t('practices.title')}</h3>
            <MeanBars means={classMeans(cohortOf(results))?.practices} />
          </section>
        </div>
        <section>
          <h3>{t('mistake.title')}</h3>
          <Mistake mistake={mistake} />
        </section>
        <section>
          <h3>{t('hard.title')}</h3>
          <ItemTable items={itemsOf(results).slice(0, 5)} />
        </section>
        <section>
          <h3>{t('list.title')}</h3>
          <NameList results={results} book={book} />
        </section>
      </div>
    </article>
  );
}

interface MeanBarsProps {
  /** 0–100 each; none where nobody played a month. */
  readonly means: Readonly<Record<Practice, number>> | undefined;
}

function MeanBars({ means }: MeanBarsProps) {
  return (
    <dl class="class-report-bars">
      {PRACTICES.map((practice) => (
        <div key={practice}>
          <dt>{names(`practice.${practice}`)}</dt>
          <dd class="figure">
            <span class="item-bar" aria-hidden="true">
              <span style={{ width: `${means?.[practice] ?? 0}%` }} />
            </span>
            {means?.[practice]}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function whenWords(results: readonly Counted[]): string {
  const words = new Intl.DateTimeFormat(language.value === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' });
  const ends = results.map(({ result }) => result.ended);
  const [from, to] = [words.format(Math.min(...ends)), words.format(Math.max(...ends))];
  return from === to ? from : t('report.when', { from, to });
}

function sumWords(results: readonly Counted[]): string {
  const marks = results.map(({ score }) => score.mark).sort((a, b) => a - b);
  const middle = (marks.length - 1) / 2;
  const median = ((marks[Math.floor(middle)] ?? 0) + (marks[Math.ceil(middle)] ?? 0)) / 2;
  const passed = results.filter(({ score }) => score.passed);
  const people = (some: readonly Counted[]) => new Set(some.map(({ result }) => result.trainee)).size;
  return t('report.sum', {
    people: people(results),
    passed: people(passed),
    mean: Math.round(marks.reduce((sum, mark) => sum + mark, 0) / marks.length),
    median,
    low: marks[0] ?? 0,
    high: marks.at(-1) ?? 0,
  });
}
