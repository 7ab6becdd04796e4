import { ROOM } from '../../../content/messages/room.ts';
import { formatYuan } from '../../../content/money.ts';
import type { Yuan } from '../../../protocol/units.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import { clockTime } from '../../kit/clock.ts';
import { Icon } from '../../kit/icons.tsx';
import { language, translator } from '../../kit/language.ts';
import type { HeldBy } from './mood.ts';

const t = translator(ROOM);
/** Minutes before the dealer has to go at which the strip says so. */
const SOON = 12;

/** The figures on the table: time, target, ask, offer and the gap. */
export function Strip({ view, by }: { readonly view: MeetingView; readonly by: HeldBy }) {
  const { ask, offer, dealer } = view;
  const { target } = dealer;
  const sum = (amount: Yuan) => formatYuan(amount, language.value);
  const left = Math.max(0, view.dealerLeaves - view.clock);
  const reached = view.commitment?.amount ?? offer ?? 0;
  return (
    <div class="strip">
      <p class="strip-clock" data-soon={left <= SOON}>
        <Icon name="clock" />
        <span>
          <span class="out-of-sight">{t('room.time')} </span>
          <span class="figure strip-now">{clockTime(view.clock)}</span>
        </span>
        <span class="strip-left">
          {t(left <= SOON ? 'room.left.soon' : by === 'call' ? 'room.left.call' : 'room.left', {
            time: clockTime(view.dealerLeaves),
            minutes: left,
          })}
        </span>
      </p>
      <dl class="strip-figures">
        <Figure name="target" label={t('room.target')} value={sum(target)} />
        <Figure name="ask" label={t('room.ask')} value={ask === null ? undefined : sum(ask)} />
        <Figure
          name="offer"
          label={t(view.commitment ? 'room.committed' : 'room.offer')}
          value={offer === null && !view.commitment ? undefined : sum(reached)}
        />
        <Figure
          name="gap"
          label={t('room.gap')}
          value={reached >= target ? t('room.gap.none') : sum(target - reached)}
        />
      </dl>
      <Tug target={target} ask={ask} offer={view.commitment?.amount ?? offer} />
    </div>
  );
}

interface FigureProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
}

function Figure({ name, label, value }: FigureProps) {
  return (
    <div data-figure={name}>
      <dt>{label}</dt>
      <dd class={value === undefined ? 'strip-none' : 'figure'}>{value ?? t('room.none')}</dd>
    </div>
  );
}

interface TugProps {
  readonly target: Yuan;
  readonly ask: Yuan | null;
  readonly offer: Yuan | null;
}

/** The same figures on one line, for the eye: how far the offer has come towards target and ask. */
function Tug({ target, ask, offer }: TugProps) {
  const end = Math.max(target, ask ?? 0, offer ?? 0) * 1.06;
  const at = (amount: Yuan) => `${(amount * 100) / end}%`;
  return (
    <div class="tug" aria-hidden="true">
      <span class="tug-offer" style={{ width: at(offer ?? 0) }} />
      <span class="tug-mark" data-mark="target" style={{ left: at(target) }} />
      {ask !== null && <span class="tug-mark" data-mark="ask" style={{ left: at(ask) }} />}
    </div>
  );
}
