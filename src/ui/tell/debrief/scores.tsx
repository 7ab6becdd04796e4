import { DEBRIEF } from '../../../content/messages/debrief.ts';
import { formatYuan } from '../../../content/money.ts';
import {
  type Debrief,
  type Evidence,
  HEADLINES,
  type Headline,
  type RuleScore,
  type Score,
} from '../../../protocol/score.ts';
import { language, translator } from '../../kit/language.ts';
import { signed } from '../../kit/signed.ts';
import { Dial } from './dial.tsx';
import type { Jump } from './jump.ts';
import { TurnLink } from './turn-link.tsx';

const t = translator(DEBRIEF);

interface ScoreSheetProps {
  readonly debrief: Debrief;
  readonly jump: Jump;
}

/** The three headline scores; each unfolds to the rules it is the sum of, and each point to its line. */
export function ScoreSheet({ debrief, jump }: ScoreSheetProps) {
  const { scores, courage } = debrief;
  return (
    <section class="scores" aria-label={t('score.title')}>
      {HEADLINES.map((headline) => (
        <ScoreCard key={headline} headline={headline} score={scores[headline]} jump={jump}>
          {headline === 'assertiveness' &&
            courage &&
            t('courage', {
              turn: courage.turn,
              amount: formatYuan(courage.amount, language.value),
              height: courage.height,
            })}
        </ScoreCard>
      ))}
    </section>
  );
}

interface ScoreCardProps {
  readonly headline: Headline;
  readonly score: Score;
  readonly jump: Jump;
  readonly children: string | false | null;
}

function ScoreCard({ headline, score: { value, rules }, jump, children }: ScoreCardProps) {
  const verdict = value >= 80 ? 'good' : value >= 55 ? 'fair' : 'poor';
  return (
    <section class="score paper" aria-label={t(`score.${headline}`)}>
      <div class="score-head">
        <Dial value={value} />
        <div>
          <h2>{t(`score.${headline}`)}</h2>
          <p class="score-line">
            <span class="figure score-value">{t('score.value', { score: value })}</span>{' '}
            <span class="tag" data-verdict={verdict}>
              {t(`score.${verdict}`)}
            </span>
          </p>
          {children && <p class="score-note">{children}</p>}
        </div>
      </div>
      <details>
        <summary>
          {t('score.how')}{' '}
          <span class="score-sum figure">{rules.map(({ earned }) => earned).join(' + ')}</span>
        </summary>
        <p class="score-formula">{t('score.formula')}</p>
        <ul class="rules">
          {rules.map((rule) => (
            <RuleRow key={rule.rule} rule={rule} jump={jump} />
          ))}
        </ul>
      </details>
    </section>
  );
}

interface RuleRowProps {
  readonly rule: RuleScore;
  readonly jump: Jump;
}

function RuleRow({ rule: { rule, earned, max, evidence }, jump }: RuleRowProps) {
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
          : evidence.map((each, index) => (
              <EvidenceLink key={`${each.turn}-${index}`} evidence={each} jump={jump} />
            ))}
      </p>
    </li>
  );
}

interface EvidenceLinkProps {
  readonly evidence: Evidence;
  readonly jump: Jump;
}

/** Points, and the way to the line that made them. */
function EvidenceLink({ evidence: { turn, points }, jump }: EvidenceLinkProps) {
  const values = { turn, points: signed(points) };
  return (
    <TurnLink turn={turn} jump={jump} sign={points < 0 ? 'loss' : 'gain'}>
      {turn === 0 ? t('score.before', values) : t('score.turn', values)}
    </TurnLink>
  );
}
