import { ROOM } from '../../content/messages/room.ts';
import { formatYuan } from '../../content/money.ts';
import type { MeetingView } from '../../protocol/view.ts';
import { clockTime } from '../kit/clock.ts';
import { Icon } from '../kit/icons.tsx';
import { language, translator } from '../kit/language.ts';

const t = translator(ROOM);

/** The figures on the table: time, target, ask and offer. */
export function Strip({ view }: { readonly view: MeetingView }) {
  const { ask, offer, dealer } = view;
  const sum = (amount: number | null) =>
    amount === null ? t('room.none') : formatYuan(amount, language.value);
  return (
    <dl class="strip">
      <div class="strip-clock">
        <dt class="out-of-sight">{t('room.time')}</dt>
        <dd>
          <Icon name="clock" />{' '}
          {t('room.clock', { time: clockTime(view.clock), leaves: clockTime(view.dealerLeaves) })}
        </dd>
      </div>
      <div>
        <dt>{t('room.target')}</dt>
        <dd class="figure">{sum(dealer.target)}</dd>
      </div>
      <div>
        <dt>{t('room.ask')}</dt>
        <dd class="figure">{sum(ask)}</dd>
      </div>
      <div>
        <dt>{t('room.offer')}</dt>
        <dd class="figure">{sum(offer)}</dd>
      </div>
    </dl>
  );
}
