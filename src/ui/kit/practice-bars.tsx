import './practice-bars.css';
import type { ComponentChildren } from 'preact';
import { REPORT_SCORES } from '../../content/messages/report-scores.ts';
import { PRACTICES, type Practice } from '../../protocol/month-score.ts';
import type { Percent } from '../../protocol/units.ts';
import { translator } from './language.ts';

const t = translator(REPORT_SCORES);

export interface PracticeBarsProps {
  /** Null: nothing is known of it yet. */
  readonly percentOf: (practice: Practice) => Percent | null;
  readonly besideOf: (practice: Practice) => ComponentChildren;
}

/** The six practices, each with its bar, its figure, and what is to be said or done about it. */
export function PracticeBars({ percentOf, besideOf }: PracticeBarsProps) {
  return (
    <ul class="practice-bars">
      {PRACTICES.map((practice) => {
        const value = percentOf(practice);
        return (
          <li key={practice} data-practice={practice}>
            <span class="practice-name">{t(`practice.${practice}`)}</span>
            <span class="practice-bar" aria-hidden="true">
              <span style={{ inlineSize: `${value ?? 0}%` }} />
            </span>
            <strong class="figure">{value ?? '–'}</strong>
            {besideOf(practice)}
          </li>
        );
      })}
    </ul>
  );
}
