import { FILE } from '../../../content/messages/file.ts';
import { formatYuan } from '../../../content/money.ts';
import type { Yuan } from '../../../protocol/units.ts';
import type { DealerFile } from '../../../protocol/view.ts';
import { language, translator } from '../../kit/language.ts';

const t = translator(FILE);
const BUCKETS = ['notDue', 'to30', 'to60', 'over60'] as const;

export interface AgeingProps {
  readonly ageing: DealerFile['ageing'];
  readonly receivable: Yuan;
}

/** The receivable by age: one bar, hatched more densely the later it is, and the same in words. */
export function Ageing({ ageing, receivable }: AgeingProps) {
  return (
    <section aria-labelledby="ageing-title">
      <h2 id="ageing-title">{t('file.ageing')}</h2>
      <div class="ageing-bar" aria-hidden="true">
        {BUCKETS.map((bucket) => (
          <span
            key={bucket}
            data-bucket={bucket}
            style={{ width: `${(ageing[bucket] * 100) / receivable}%` }}
          />
        ))}
      </div>
      <ul class="ageing-list">
        {BUCKETS.map((bucket) => (
          <li key={bucket}>
            <span class="ageing-key" data-bucket={bucket} aria-hidden="true" />
            <span>{t(`file.${bucket}`)}</span>
            <span class="figure">{formatYuan(ageing[bucket], language.value)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
