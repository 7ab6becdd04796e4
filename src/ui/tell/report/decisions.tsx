import './decisions.css';
import { COACH } from '../../../content/messages/coach.ts';
import { DECISIONS } from '../../../content/messages/report-decisions.ts';
import { REPORT_SCORES } from '../../../content/messages/report-scores.ts';
import { EXCUSE_NAMES, MEASURE_NAMES } from '../../../content/room-terms.ts';
import type { MonthScores } from '../../../protocol/month-score.ts';
import { Button } from '../../kit/button.tsx';
import { dayName } from '../../kit/date.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { listed, nameOf, spaced, sum } from '../../kit/words.ts';
import { actOf } from './decision-act.ts';
import type { DecisionKind } from './decision-kinds.ts';
import { decisionsOf, type MonthDecision } from './decisions.ts';
import type { MonthLog } from './month-log.ts';

const t = translator(DECISIONS);
const coach = translator(COACH);
const practice = translator(REPORT_SCORES);

export interface DecisionsProps {
  readonly log: MonthLog;
  readonly scores: MonthScores | undefined;
  /** Asks what would have come of something else at an action of the log; absent where that is not to be asked. */
  readonly onWhatIf: ((at: number) => void) | undefined;
}

/** The two or three decisions that mattered most, with the money they concern. */
export function Decisions({ log, scores, onWhatIf }: DecisionsProps) {
  const decisions = decisionsOf(log, scores);
  return (
    <section class="report-decisions" aria-labelledby="report-decisions">
      <h2 id="report-decisions" tabIndex={-1}>
        {t('decisions.title')}
      </h2>
      {decisions.length === 0 && <p>{t('decisions.none')}</p>}
      <ol>
        {decisions.map((decision) => (
          <DecisionCard key={decision.kind} decision={decision} log={log} onWhatIf={onWhatIf} />
        ))}
      </ol>
    </section>
  );
}

interface DecisionCardProps extends Pick<DecisionsProps, 'log' | 'onWhatIf'> {
  readonly decision: MonthDecision;
}

function DecisionCard({ decision, log, onWhatIf }: DecisionCardProps) {
  const act = onWhatIf && actOf(decision, log);
  const { kind, good, day, money, others, points } = decision;
  return (
    <li class="decision" data-good={good}>
      <p class="decision-tags">
        <strong>{t(good ? 'decisions.good' : 'decisions.bad')}</strong>
        <span class="tag">{practice(`practice.${decision.practice}`)}</span>
        {day !== null && <span class="tag">{dayName(day)}</span>}
      </p>
      <p class="decision-what">{what(decision)}</p>
      {money !== null && (
        <p class="decision-money figure">
          {t(good ? 'decisions.money.good' : 'decisions.money.bad', { amount: sum(money) })}
        </p>
      )}
      {hasAdvice(kind) && <p>{t(`decision.${kind}.do`)}</p>}
      <p class="decision-aside">
        {spaced(
          others.dealers.length > 0 &&
            t(others.money > 0 ? 'decisions.others' : 'decisions.others.plain', {
              count: others.dealers.length,
              names: listed(others.dealers.map(nameOf)),
              amount: sum(others.money),
            }),
          points !== null && t('decisions.points', points),
        )}
      </p>
      {act && (
        <Button look="quiet" class="decision-what-if" onClick={() => onWhatIf?.(act.at)}>
          {coach('moment.what-if')}
        </Button>
      )}
    </li>
  );
}

function what({ kind, dealer, detail }: MonthDecision): string {
  const { excuse, measure, amount } = detail;
  return t(`decision.${kind}`, {
    name: nameOf(dealer),
    amount: sum(amount ?? 0),
    excuse: excuse ? inLanguage(EXCUSE_NAMES[excuse]) : '',
    measure: measure ? inLanguage(MEASURE_NAMES[measure]) : '',
  });
}

type Advised = Exclude<
  DecisionKind,
  'committed-high' | 'pressed-and-paid' | 'excuse-seen-through' | 'measure-brought'
>;

function hasAdvice(kind: DecisionKind): kind is Advised {
  return `decision.${kind}.do` in DECISIONS;
}
