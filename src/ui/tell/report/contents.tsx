import { REPORT } from '../../../content/messages/report.ts';
import { DECISIONS } from '../../../content/messages/report-decisions.ts';
import { REPORT_SCORES } from '../../../content/messages/report-scores.ts';
import { translator } from '../../kit/language.ts';

const t = translator({ ...REPORT, ...DECISIONS, ...REPORT_SCORES });

/** The parts of the report by the ids of their headings. */
const PARTS = [
  ['report-money', 'money.title'],
  ['report-decisions', 'decisions.title'],
  ['report-dealers', 'dealers.title'],
  ['report-promises', 'promises.title'],
  ['report-estimates', 'estimates.title'],
  ['report-scores', 'scores.title'],
  ['report-practices', 'practices.title'],
  ['report-voices', 'voices.title'],
  ['report-months', 'months.title'],
] as const;

/** The way to each part. The address stays as it is: one step back must lead out of the report. */
export function Contents() {
  return (
    <nav class="report-contents" aria-label={t('report.contents')}>
      <ul>
        {PARTS.map(([id, title]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                const heading = document.getElementById(id);
                heading?.scrollIntoView({ block: 'start' });
                heading?.focus({ preventScroll: true });
              }}
            >
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
