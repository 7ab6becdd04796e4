import type { Dealer } from '../../../content/dealers.ts';
import { DRILL } from '../../../content/messages/drill.ts';
import { TRADE_NAMES } from '../../../content/trade-names.ts';
import type { Drill } from '../../../protocol/drill.ts';
import { inLanguage, translator } from '../../kit/language.ts';

const t = translator(DRILL);

/** One line of what the trainee is told before anything counts. */
function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** What is set, without what would give it away. */
interface DrillSheet extends Pick<Drill, 'scenario' | 'weights' | 'pass' | 'hints'> {
  readonly dealers: readonly unknown[];
}

export interface FactsProps {
  readonly sheet: DrillSheet;
  /** How long one has. */
  readonly minutes: string;
  /** How often one may try. */
  readonly attempts: string;
  /** Who gets to see what is played. */
  readonly recorded: string;
}

/** All that is told of a drill before anything counts. */
export function Facts({ sheet, minutes, attempts, recorded }: FactsProps) {
  return (
    <dl class="drill-facts">
      <Fact name={t('told.scenario')} text={scenarioWords(sheet)} />
      <Fact name={t('told.minutes')} text={minutes} />
      <Fact name={t('told.pass')} text={passWords(sheet)} />
      <Fact name={t('told.rules')} text={t(`told.scored.${sheet.scenario.kind}`)} />
      <Fact name={t('told.help')} text={t(sheet.hints ? 'told.help.on' : 'told.help.off')} />
      <Fact name={t('told.attempts')} text={attempts} />
      <Fact name={t('told.recorded')} text={recorded} />
    </dl>
  );
}

function scenarioWords({ scenario, dealers }: DrillSheet): string {
  const count = dealers.length;
  return scenario.kind === 'month'
    ? t('told.month', { months: scenario.months, count })
    : t(`told.${scenario.kind}`, { count });
}

function passWords({ pass, weights }: DrillSheet): string {
  return t('told.pass.mark', {
    pass,
    assertiveness: weights.assertiveness,
    commitments: weights.commitments,
    followUp: weights['follow-up'],
  });
}

/** Whom one will meet. */
export function People({ dealers }: { readonly dealers: readonly Dealer[] }) {
  return (
    <>
      <h2>{t('told.dealers')}</h2>
      <ul class="drill-people">
        {dealers.map((dealer) => (
          <li key={dealer.brief.id}>
            <img src={`art/dealers/${dealer.brief.id}/portrait.svg`} width="64" height="64" alt="" />
            <span>
              <strong>{inLanguage(dealer.name)}</strong>
              <small>{inLanguage(TRADE_NAMES[dealer.brief.trade])}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
