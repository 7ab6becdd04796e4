import { useEffect, useMemo } from 'preact/hooks';
import { RATING } from '../../content/messages/rating.ts';
import type { Rating } from '../../protocol/rating.ts';
import type { Counted } from '../../session/drill/cohort.ts';
import { resultFingerprint } from '../../session/drill/fingerprint.ts';
import { Button } from '../../ui/kit/button.tsx';
import { Icon } from '../../ui/kit/icons.tsx';
import { translator } from '../../ui/kit/language.ts';
import { announce } from '../../ui/kit/live.tsx';
import type { RatingBook } from './book.ts';
import { Compare } from './compare.tsx';
import { recordOf } from './entries.ts';
import { RatingForm } from './form.tsx';
import { PlayRecord } from './record.tsx';

const t = translator(RATING);

export interface RatePlayProps {
  readonly of: Counted;
  readonly book: RatingBook;
  readonly onBack: () => void;
}

/** One result: the record on one side, on the other the marks of people. */
export function RatePlay({ of, book, onBack }: RatePlayProps) {
  const { result, drill, score } = of;
  const fingerprint = useMemo(() => resultFingerprint(result), [result]);
  const parts = useMemo(() => recordOf(drill, result), [drill, result]);
  const judged = book.judged(fingerprint);
  useEffect(() => focusOn('rate-title'), []);

  function rate(rating: Rating): string | undefined {
    const hindered = book.rate(rating);
    if (hindered) return t(`hindrance.${hindered}`);
    const now = book.judged(fingerprint).kind;
    announce(t(now === 'open' ? 'saved.open' : 'saved.sealed'));
    requestAnimationFrame(() => focusOn(now === 'open' ? 'compare-title' : 'rate-title'));
    return undefined;
  }

  function withdraw(rater: string): void {
    book.withdraw(fingerprint, rater);
    focusOn('rate-title');
  }

  function unseal(): void {
    book.unseal(fingerprint);
    announce(t('saved.open'));
    requestAnimationFrame(() => focusOn('compare-title'));
  }

  return (
    <article class="rate-play" aria-labelledby="rate-title">
      <Button look="quiet" class="rate-back" onClick={onBack}>
        <Icon name="back" /> {t('play.back')}
      </Button>
      <Title of={of} fingerprint={fingerprint} />
      <div class="rate-columns">
        {parts ? (
          <PlayRecord parts={parts} trainee={result.trainee} months={monthsOf(drill.scenario)} />
        ) : (
          <p role="alert">{t('play.gone')}</p>
        )}
        <div class="rate-side paper">
          {judged.kind === 'sealed' && (
            <Sealed rater={judged.rater} onOpen={unseal} onWithdraw={() => withdraw(judged.rater)} />
          )}
          {judged.kind === 'open' ? (
            <Compare ratings={judged.ratings} score={score} onWithdraw={withdraw} />
          ) : (
            <RatingForm
              // Nothing the first rater chose stays in the form of the second.
              key={judged.kind}
              result={fingerprint}
              sheet={judged.kind === 'sealed' ? judged.sheet : undefined}
              onRate={rate}
            />
          )}
        </div>
      </div>
    </article>
  );
}

interface TitleProps {
  readonly of: Counted;
  readonly fingerprint: string;
}

/** Who played what, and what the machine gave for it. */
function Title({ of: { result, drill, score }, fingerprint }: TitleProps) {
  const { scores, mark } = score;
  return (
    <>
      <h2 id="rate-title" tabIndex={-1}>
        {t('play.title', { trainee: result.trainee, drill: drill.title })}
      </h2>
      <p>
        {t('play.machine', {
          mark,
          assertiveness: scores.assertiveness.value,
          commitments: scores.commitments.value,
          followUp: scores['follow-up'].value,
        })}
      </p>
      <p class="rate-fingerprint">
        {t('play.fingerprint')} <code>{fingerprint}</code>
      </p>
    </>
  );
}

interface SealedProps {
  readonly rater: string;
  readonly onOpen: () => void;
  readonly onWithdraw: () => void;
}

/** A first rating is here, and stays unseen until the second. */
function Sealed({ rater, onOpen, onWithdraw }: SealedProps) {
  return (
    <div class="rate-sealed">
      <p>{t('sealed.text', { rater })}</p>
      <div class="field-row">
        <Button look="quiet" onClick={onOpen}>
          {t('sealed.open', { rater })}
        </Button>
        <Button look="quiet" onClick={onWithdraw}>
          {t('sealed.withdraw', { rater })}
        </Button>
      </div>
    </div>
  );
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

function monthsOf(scenario: Counted['drill']['scenario']): number {
  return scenario.kind === 'month' ? scenario.months : 1;
}
