import { useRef } from 'preact/hooks';
import { ROOM } from '../../../content/messages/room.ts';
import { formatYuan } from '../../../content/money.ts';
import { METHOD_NAMES } from '../../../content/room-terms.ts';
import type { Commitment } from '../../../protocol/event.ts';
import { type LastShown, useChanged } from '../../kit/changes.ts';
import { dayName } from '../../kit/date.ts';
import { inLanguage, language, translator } from '../../kit/language.ts';

const t = translator(ROOM);

/** The commitment as it grows: amount, dates, method, signature. What is open shows as a blank to fill in. */
export function CommitmentSlip({ commitment }: { readonly commitment: Commitment }) {
  const { amount, instalments, method, written } = commitment;
  const shown = useRef<LastShown>(new Map());
  const fresh = useChanged(shown.current, 'written', written);
  const blank = <span class="blank">{t('slip.open')}</span>;
  return (
    <aside class="commitment" data-written={written} aria-label={t('slip.title')}>
      <p class="commitment-amount">
        {t('slip.title')} <span class="figure">{formatYuan(amount, language.value)}</span>
      </p>
      <dl>
        <div>
          <dt>{t('slip.dates')}</dt>
          <dd>
            {instalments.length === 0
              ? blank
              : instalments.map(({ day, amount: part }) => (
                  <span class="commitment-part" key={day}>
                    {t('schedule.preview', { day: dayName(day), amount: formatYuan(part, language.value) })}
                  </span>
                ))}
          </dd>
        </div>
        <div>
          <dt>{t('slip.method')}</dt>
          <dd>{method === null ? blank : inLanguage(METHOD_NAMES[method])}</dd>
        </div>
        <div>
          <dt>{t('slip.written')}</dt>
          <dd>{written ? t('slip.signed') : blank}</dd>
        </div>
      </dl>
      {written && (
        <span class="seal-mark" data-fresh={fresh} aria-hidden="true">
          {t('slip.seal')}
        </span>
      )}
    </aside>
  );
}
