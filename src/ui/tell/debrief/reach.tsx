import { DEBRIEF } from '../../../content/messages/debrief.ts';
import { formatYuan } from '../../../content/money.ts';
import type { DealerTruth, Money } from '../../../protocol/event.ts';
import type { Yuan } from '../../../protocol/units.ts';
import { language, translator } from '../../kit/language.ts';

const t = translator(DEBRIEF);

export interface ReachProps {
  readonly truth: DealerTruth;
  readonly money: Money;
  readonly target: Yuan;
}

/** Where you landed between what would have come by itself and what there was: bars on one scale, figures beside. */
export function Reach({ truth, money, target }: ReachProps) {
  const bars = [
    ['natural', truth.natural],
    ['agreed', money.agreed],
    ['attainable', truth.attainable],
    ['target', target],
    ['limit', truth.limit],
  ] as const;
  const most = Math.max(...bars.map(([, amount]) => amount), 1);
  return (
    <dl class="reach">
      {bars.map(([name, amount]) => (
        <div key={name} data-bar={name}>
          <dt>{t(`reach.${name}`)}</dt>
          <dd>
            <span class="reach-bar" style={{ width: `${(amount * 100) / most}%` }} aria-hidden="true" />
            <span class="figure">{formatYuan(amount, language.value)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
