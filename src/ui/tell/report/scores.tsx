import './scores.css';
import { DEBRIEF } from '../../../content/messages/debrief.ts';
import { ACT_NAMES } from '../../../content/messages/report-acts.ts';
import { REPORT_SCORES } from '../../../content/messages/report-scores.ts';
import type { MonthRuleScore, MonthScore, MonthScores } from '../../../protocol/month-score.ts';
import { HEADLINES, type Headline } from '../../../protocol/score.ts';
import { dayName } from '../../kit/date.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { signed } from '../../kit/signed.ts';
import { listed, nameOf, spaced } from '../../kit/words.ts';
import { Dial } from '../debrief/dial.tsx';
import { type EvidenceEntry, evidenceByDealer } from './acts.ts';
import type { MonthLog } from './month-log.ts';

const t = translator({ ...DEBRIEF, ...REPORT_SCORES });

interface ScoreSheetProps {
  readonly log: MonthLog;
  readonly scores: MonthScores;
}

/** The three headline scores of the month with the rules they are the sum of, and each point with its action. */
export function ScoreSheet({ log, scores }: ScoreSheetProps) {
  return (
    <section class="report-scores" aria-labelledby="report-scores">
      <div>
        <h2 id="report-scores" tabIndex={-1}>
          {t('scores.title')}
        </h2>
        <p>{t('scores.lead')}</p>
      </div>
      <div class="report-score-cards">
        {HEADLINES.map((headline) => (
          <ScoreCard key={headline} log={log} headline={headline} score={scores[headline]} />
        ))}
      </div>
    </section>
  );
}

interface ScoreCardProps {
  readonly log: MonthLog;
  readonly headline: Headline;
  readonly score: MonthScore;
}

function ScoreCard({ log, headline, score: { value, rules } }: ScoreCardProps) {
  const verdict = value >= 80 ? 'good' : value >= 55 ? 'fair' : 'poor';
  return (
    <section class="report-score paper" aria-label={t(`score.${headline}`)}>
      <div class="report-score-head">
        <Dial value={value} />
        <div>
          <h3>{t(`score.${headline}`)}</h3>
          <p>
            <span class="figure">{t('score.value', { score: value })}</span>{' '}
            <span class="tag" data-verdict={verdict}>
              {t(`score.${verdict}`)}
            </span>
          </p>
        </div>
      </div>
      <ul class="report-rules">
        {rules.map((rule) => (
          <RuleRow key={rule.rule} log={log} rule={rule} />
        ))}
      </ul>
    </section>
  );
}

function RuleRow({ log, rule: { rule, earned, max, evidence } }: { log: MonthLog; rule: MonthRuleScore }) {
  const dealers = evidenceByDealer(log, evidence);
  return (
    <li>
      <p class="report-rule-head">
        <strong>{t(`rule.${rule}`)}</strong>
        <span class="figure">{t('score.points', { earned, max })}</span>
      </p>
      <span class="report-rule-bar" aria-hidden="true">
        <span style={{ width: `${(earned * 100) / max}%` }} />
      </span>
      <details>
        <summary>
          {t('scores.evidence')} <span class="out-of-sight">{t(`rule.${rule}`)}</span>
        </summary>
        <p class="report-rule-how">
          {spaced(t(`how.${rule}`), rule === 'respect' && t('how.respect.month'))}
        </p>
        {dealers.length === 0 && <p>{t('scores.evidence.none')}</p>}
        <ul class="report-evidence">
          {dealers.map(({ dealer, points, entries }) => (
            <li key={dealer}>
              <strong>{t('scores.total', { name: nameOf(dealer), points: signed(points) })}</strong>
              <span class="out-of-sight">: </span> {listed(entries.map(entryWords))}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function entryWords({ act, points, times }: EvidenceEntry): string {
  if (!act) return t('scores.act.none', { points: signed(points) });
  const name = inLanguage(ACT_NAMES[act.action.kind]);
  return t('scores.act', {
    day: dayName(act.day),
    act: times > 1 ? t('scores.act.times', { act: name, times }) : name,
    points: signed(points),
  });
}
