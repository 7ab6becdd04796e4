import { ROOM } from '../../content/messages/room.ts';
import { formatYuan } from '../../content/money.ts';
import { EXCUSE_NAMES, METHOD_NAMES } from '../../content/room-terms.ts';
import type { Commitment } from '../../protocol/event.ts';
import type { MeetingView } from '../../protocol/view.ts';
import { dayName } from '../kit/day-field.tsx';
import { Icon } from '../kit/icons.tsx';
import { inLanguage, language, translator } from '../kit/language.ts';

const t = translator(ROOM);

/** The excuse that waits for an answer, as a slip of paper on the table. */
export function ExcuseSlip({ excuse }: { readonly excuse: NonNullable<MeetingView['excuse']> }) {
  return (
    <aside class="slip" data-slip="excuse" aria-label={t('room.excuse')}>
      <strong>{inLanguage(EXCUSE_NAMES[excuse.excuse])}</strong>
      <span class="figure">
        {t('room.excuse.sum', { amount: formatYuan(excuse.claimed, language.value) })}
      </span>
    </aside>
  );
}

/** The commitment as it grows: amount, dates, method, signature. */
export function CommitmentSlip({ commitment }: { readonly commitment: Commitment }) {
  const { amount, instalments, method, written } = commitment;
  const open = <em>{t('slip.open')}</em>;
  return (
    <aside class="slip" data-slip="commitment" aria-label={t('slip.title')}>
      <strong class="figure">
        {t('slip.title')} {formatYuan(amount, language.value)}
      </strong>
      <dl>
        <div>
          <dt>{t('slip.dates')}</dt>
          <dd>
            {instalments.length === 0
              ? open
              : instalments
                  .map(({ day, amount: part }) => `${dayName(day)} ${formatYuan(part, language.value)}`)
                  .join(language.value === 'zh' ? '，' : ', ')}
          </dd>
        </div>
        <div>
          <dt>{t('slip.method')}</dt>
          <dd>{method === null ? open : inLanguage(METHOD_NAMES[method])}</dd>
        </div>
        <div>
          <dt>{t('slip.written')}</dt>
          <dd>
            {written ? (
              <span class="slip-seal">
                <Icon name="seal" /> {t('slip.signed')}
              </span>
            ) : (
              open
            )}
          </dd>
        </div>
      </dl>
    </aside>
  );
}
