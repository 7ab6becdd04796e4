import { useEffect, useRef } from 'preact/hooks';
import { GYM } from '../../../content/messages/gym.ts';
import { REPORT_SCORES } from '../../../content/messages/report-scores.ts';
import { formatYuan } from '../../../content/money.ts';
import { EXCUSE_NAMES, TRUTH_NAMES } from '../../../content/room-terms.ts';
import type { DrillVerdict } from '../../../protocol/gym.ts';
import type { DrillPlay } from '../../../session/gym.ts';
import { Button } from '../../kit/button.tsx';
import { inLanguage, language, translator } from '../../kit/language.ts';
import { patternName } from './pattern-name.ts';
import { wordingOf } from './wording.ts';

const t = translator(GYM);
const practices = translator(REPORT_SCORES);

export interface ResultProps {
  readonly play: DrillPlay;
  readonly verdict: DrillVerdict;
  readonly onNext: () => void;
}

/** How it went and why, and the way on: all in one place, with the focus on the way on. */
export function Result({ play, verdict, onNext }: ResultProps) {
  const { result, grade, practice, truths } = verdict;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const button = place.current?.querySelector('button');
    button?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section class="gym-result" aria-labelledby="gym-result" ref={place}>
      <h2 id="gym-result">
        <span class="out-of-sight">{t('result.title')} </span>
        <span class="figure">{t('result.points', { result })}</span>{' '}
        <span class="gym-grade">{t(`result.${grade}`)}</span>
      </h2>
      <p>
        {t('result.named', {
          pattern: patternName(play.ref.pattern),
          practice: practices(`practice.${practice}`),
        })}
      </p>
      <Why play={play} verdict={verdict} />
      {truths.length > 0 && (
        <p class="gym-truths">
          <strong>{t('result.truths')}</strong>{' '}
          {truths.map(({ excuse, truth }) => (
            <span key={excuse}>
              {t('result.truth', {
                excuse: inLanguage(EXCUSE_NAMES[excuse]),
                truth: inLanguage(TRUTH_NAMES[truth]),
              })}{' '}
            </span>
          ))}
        </p>
      )}
      <Button look="seal" onClick={onNext}>
        {t('result.next')}{' '}
        <span class="key" aria-hidden="true">
          ↵
        </span>
      </Button>
    </section>
  );
}

/** What was done, what would have been better, and by how much. */
function Why({ play, verdict }: Pick<ResultProps, 'play' | 'verdict'>) {
  const { moment, regret, grade } = verdict;
  if (!moment || grade === 'easy') return <p>{t('result.best')}</p>;
  const talk = moment.kind === 'talk';
  const { own, best } = wordingOf(play, moment);
  return (
    <>
      <dl class="gym-why">
        <div>
          <dt>{t(talk ? 'result.said' : 'result.did')}</dt>
          <dd>{own}</dd>
        </div>
        <div data-better="true">
          <dt>{t(talk ? 'result.better' : 'result.better.did')}</dt>
          <dd>{best}</dd>
        </div>
      </dl>
      <p>
        {regret > 0 ? t('result.by', { amount: formatYuan(regret, language.value) }) : t('result.by.work')}
      </p>
    </>
  );
}
