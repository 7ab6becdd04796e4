import { GYM } from '../../../content/messages/gym.ts';
import { translator } from '../../kit/language.ts';

const t = translator(GYM);

/** The situation in two lines: who and where, and what the matter is. */
export function Situation({ who, what }: { readonly who: string; readonly what: string }) {
  return (
    <section class="gym-situation" aria-labelledby="gym-situation">
      <h2 id="gym-situation" class="out-of-sight" tabIndex={-1}>
        {t('gym.situation')}
      </h2>
      <p class="gym-who">{who}</p>
      <p>{what}</p>
    </section>
  );
}
