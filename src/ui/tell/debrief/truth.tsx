import type { Dealer } from '../../../content/dealers.ts';
import { DEBRIEF } from '../../../content/messages/debrief.ts';
import { formatYuan } from '../../../content/money.ts';
import { EXCUSE_NAMES, TRUTH_NAMES } from '../../../content/room-terms.ts';
import { TEMPERAMENT_NAMES } from '../../../content/terms.ts';
import type { DealerTruth, Money } from '../../../protocol/event.ts';
import type { Yuan } from '../../../protocol/units.ts';
import { inLanguage, language, translator } from '../../kit/language.ts';
import { Course } from './course.tsx';
import type { Jump } from './jump.ts';
import { Reach } from './reach.tsx';

const t = translator(DEBRIEF);

export interface TruthProps {
  readonly truth: DealerTruth;
  readonly money: Money;
  readonly target: Yuan;
  readonly dealer: Dealer;
  readonly jump: Jump;
}

/** What the dealer knew and you did not. */
export function Truth({ truth, money, target, dealer, jump }: TruthProps) {
  const sum = (amount: number) => formatYuan(amount, language.value);
  const rows: readonly (readonly [string, string])[] = [
    [t('truth.cash'), sum(truth.cashOnHand)],
    [t('truth.inflow'), truth.inflow.map(sum).join(' · ')],
    [
      t('truth.rivals'),
      truth.rivalClaims
        .map(({ amount, importance }) => t('truth.rival', { amount: sum(amount), importance }))
        .join(language.value === 'zh' ? '、' : ', '),
    ],
    [t('truth.integrity'), t('truth.percent', { value: truth.integrity })],
    [t('truth.discount'), t('truth.percent', { value: truth.discountHabit })],
    [t('truth.face'), t('truth.of100', { value: truth.face })],
  ];
  return (
    <section class="truth paper" aria-labelledby="truth-title">
      <h2 id="truth-title">{t('truth.title')}</h2>
      <p class="truth-sketch">
        <strong>{inLanguage(TEMPERAMENT_NAMES[truth.temperament])}</strong> {inLanguage(dealer.sketch)}
      </p>
      <Reach truth={truth} money={money} target={target} />
      <dl class="truth-rows">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="figure">{value}</dd>
          </div>
        ))}
      </dl>
      <table class="truth-excuses">
        <caption>{t('truth.excuses')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('truth.excuse')}</th>
            <th scope="col">{t('truth.claimed')}</th>
            <th scope="col">{t('truth.real')}</th>
            <th scope="col">{t('truth.is')}</th>
          </tr>
        </thead>
        <tbody>
          {truth.excuses.map(({ excuse, truth: is, claimed, real, raised }) => (
            <tr key={excuse}>
              <th scope="row">{inLanguage(EXCUSE_NAMES[excuse])}</th>
              <td class="figure">{raised ? sum(claimed) : t('truth.unsaid')}</td>
              <td class="figure">{sum(real)}</td>
              <td>
                <span class="tag" data-truth={is}>
                  {inLanguage(TRUTH_NAMES[is])}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Course truth={truth} jump={jump} />
    </section>
  );
}
