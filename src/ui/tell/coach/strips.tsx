import { COACH } from '../../../content/messages/coach.ts';
import type { Comparison } from '../../../session/coach.ts';
import { translator } from '../../kit/language.ts';
import { roughly, sum } from './figures.ts';

const t = translator(COACH);

type Spread = Comparison['gain'];

export interface StripsProps {
  readonly said: Spread;
  readonly instead: Spread;
}

/**
 * Both ways on one scale of money: a box for the middle half and a mark for the median, dashed and round for what was
 * done, solid and pointed for what was not. The table beside it says the same.
 */
export function Strips({ said, instead }: StripsProps) {
  const low = Math.min(0, said.low, instead.low);
  const high = Math.max(said.high, instead.high, low + 1);
  const place = (amount: number) => ((amount - low) * 100) / (high - low);
  return (
    <div class="strips" aria-hidden="true">
      {(
        [
          ['said', said],
          ['instead', instead],
        ] as const
      ).map(([name, spread]) => (
        <div class="strip-row" data-way={name} key={name}>
          <span class="strip-name">{t(`result.${name}`)}</span>
          <span class="strip-track">
            <span
              class="strip-box"
              style={{ left: `${place(spread.low)}%`, width: `${place(spread.high) - place(spread.low)}%` }}
            />
            <span class="strip-median" style={{ left: `${place(spread.median)}%` }} />
          </span>
        </div>
      ))}
      <div class="strip-row strip-scale figure">
        <span class="strip-name" />
        <span class="strip-marks">
          {[low, roughly((low + high) / 2), high].map((amount) => (
            <span key={amount}>{sum(amount)}</span>
          ))}
        </span>
      </div>
    </div>
  );
}
