import { REPORT } from '../../../content/messages/report.ts';
import { translator } from '../../kit/language.ts';
import { sum } from '../../kit/words.ts';
import type { MoneyOf } from './money.ts';

const t = translator(REPORT);

const WIDTH = 300;
const HEIGHT = 16;

/** Five sums on one scale, each with its words: colour and hatching only repeat what is written. */
export function Bars({ money }: { readonly money: MoneyOf }) {
  const bars = [
    ['target', money.target],
    ['committed', money.committed],
    ['paid', money.paid],
    ['rivals', money.toRivals],
    ['left', money.left],
  ] as const;
  const most = Math.max(...bars.map(([, amount]) => amount), 1);
  return (
    <dl class="money-bars">
      {bars.map(([name, amount]) => (
        <div key={name} data-bar={name}>
          <dt>{t(`money.${name}`)}</dt>
          <dd>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 4}`} preserveAspectRatio="none" aria-hidden="true">
              <path d={brushed((amount * (WIDTH - 6)) / most)} />
            </svg>
            <span class="figure">{sum(amount)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A bar as a broad brush leaves it: the far end a little slanted. Nothing at all is a thin stroke. */
function brushed(length: number): string {
  const end = Math.max(1.5, length);
  const slant = Math.min(3, end / 2);
  return `M2 2.5L${round(2 + end)} 2L${round(2 + end - slant)} ${HEIGHT + 2}L2.5 ${HEIGHT + 1.5}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
