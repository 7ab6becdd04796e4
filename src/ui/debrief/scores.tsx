import { DEBRIEF } from '../../content/messages/debrief.ts';
import { type Evidence, HEADLINES, type Headline, type RuleScore, type Scores } from '../../scoring/score.ts';
import { translator } from '../kit/language.ts';
import { signed } from './signed.ts';

const t = translator(DEBRIEF);

/** The three headline scores; each unfolds to the rules it is the sum of, and each point to its line. */
export function ScoreSheet({ scores }: { readonly scores: Scores }) {
  return (
    <div class="scores">
      {HEADLINES.map((headline) => (
        <ScoreCard key={headline} headline={headline} scores={scores} />
      ))}
    </div>
  );
}

function ScoreCard({ headline, scores }: { readonly headline: Headline; readonly scores: Scores }) {
  const { value, rules } = scores[headline];
  const verdict = value >= 80 ? 'good' : value >= 55 ? 'fair' : 'poor';
  return (
    <section class="score paper" aria-label={t(`score.${headline}`)}>
      <h2>{t(`score.${headline}`)}</h2>
      <div class="score-dial">
        <Dial value={value} />
        <p>
          <span class="figure score-value">{t('score.value', { score: value })}</span>
          <span class="tag" data-verdict={verdict}>
            {t(`score.${verdict}`)}
          </span>
        </p>
      </div>
      <details>
        <summary>{t('score.how')}</summary>
        <p class="score-formula">{t('score.formula')}</p>
        <ul class="rules">
          {rules.map((rule) => (
            <RuleRow key={rule.rule} rule={rule} />
          ))}
        </ul>
      </details>
    </section>
  );
}

/** Three quarters of a circle, drawn with a brush. */
function Dial({ value }: { readonly value: number }) {
  const length = 236;
  return (
    <svg viewBox="0 0 120 108" class="dial" aria-hidden="true">
      <path d="M24.6 95.4a50 50 0 1 1 70.8 0" pathLength={length} class="dial-track" />
      <path
        d="M24.6 95.4a50 50 0 1 1 70.8 0"
        pathLength={length}
        class="dial-value"
        stroke-dasharray={`${(length * value) / 100} ${length * 2}`}
      />
    </svg>
  );
}

function RuleRow({ rule: { rule, earned, max, evidence } }: { readonly rule: RuleScore }) {
  return (
    <li>
      <p class="rule-head">
        <strong>{t(`rule.${rule}`)}</strong>
        <span class="figure">{t('score.points', { earned, max })}</span>
      </p>
      <span class="rule-bar" aria-hidden="true">
        <span style={{ width: `${(earned * 100) / max}%` }} />
      </span>
      <p class="rule-how">{t(`how.${rule}`)}</p>
      <p class="rule-evidence">
        {evidence.length === 0
          ? t('score.none')
          : evidence.map((each, index) => <EvidenceLink key={`${each.turn}-${index}`} evidence={each} />)}
      </p>
    </li>
  );
}

/** Points, and the way to the line that made them. */
function EvidenceLink({ evidence: { turn, points } }: { readonly evidence: Evidence }) {
  if (turn === 0) return <span class="tag">{t('score.before', { points: signed(points) })}</span>;
  return (
    <a class="tag" href={`#turn-${turn}`}>
      {t('score.turn', { turn, points: signed(points) })}
    </a>
  );
}
