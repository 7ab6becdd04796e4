import { COACH } from '../../../content/messages/coach.ts';
import type { Yuan } from '../../../protocol/units.ts';
import type { WithoutLuck } from '../../../session/coach.ts';
import { language, translator } from '../../kit/language.ts';
import { roughly, sum } from './figures.ts';
import type { Subject } from './subject.ts';

const t = translator(COACH);

export interface LuckProps {
  readonly luck: WithoutLuck;
  /** What came in, less what was given for it. */
  readonly realised: Yuan;
  readonly of: Subject['kind'];
}

/** What came in beside what the same decisions bring on average, and the best that was found: three bars and a sentence. */
export function Luck({ luck: { expected, best, share }, realised, of }: LuckProps) {
  const bars = [
    ['realised', realised],
    ['expected', expected],
    ['best', best],
  ] as const;
  const most = Math.max(...bars.map(([, amount]) => amount), 1);
  const luck = roughly(realised - expected);
  const turn = luck === 0 ? 'even' : luck > 0 ? 'good' : 'bad';
  const sentences = [
    t(`luck.${turn}`, { realised: sum(realised), expected: sum(expected) }),
    t('luck.share', { share: Math.max(0, share) }),
  ];
  return (
    <div class="coach-luck">
      <h3>{t('luck.title')}</h3>
      <dl class="luck-bars">
        {bars.map(([name, amount]) => (
          <div key={name} data-bar={name}>
            <dt>{t(`luck.${name}`)}</dt>
            <dd>
              <span
                class="luck-bar"
                style={{ width: `${(Math.max(0, amount) * 100) / most}%` }}
                aria-hidden="true"
              />
              <span class="figure">{sum(amount)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>{sentences.join(language.value === 'zh' ? '' : ' ')}</p>
      <p class="coach-why">{t(`luck.bound.${of}`)}</p>
    </div>
  );
}
