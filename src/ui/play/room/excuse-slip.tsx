import { ROOM } from '../../../content/messages/room.ts';
import { formatYuan } from '../../../content/money.ts';
import { EXCUSE_NAMES, TRUTH_NAMES } from '../../../content/room-terms.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import { inLanguage, language, translator } from '../../kit/language.ts';

const t = translator(ROOM);

/** An excuse on the table: what was said, what it would take off, and what became of it. */
export function ExcuseSlip({ slip }: { readonly slip: MeetingView['excuses'][number] }) {
  const { excuse, claimed, status, truth } = slip;
  return (
    <p class="excuse-slip" data-status={status}>
      <span class="excuse-said">
        {t('excuse.said', {
          excuse: inLanguage(EXCUSE_NAMES[excuse]),
          amount: formatYuan(claimed, language.value),
        })}
      </span>
      <span class="tag" data-status={status}>
        {t(`status.${status}`)}
      </span>
      {truth && (
        <span class="tag" data-truth={truth}>
          {t('known.truth', { truth: inLanguage(TRUTH_NAMES[truth]) })}
        </span>
      )}
    </p>
  );
}
