import { GROWTH } from '../../../content/messages/growth.ts';
import type { PracticePoint } from '../../../protocol/growth.ts';
import { translator } from '../../kit/language.ts';
import { PracticeBars } from '../../kit/practice-bars.tsx';

const t = translator(GROWTH);

/** The six practices over all games, and how many games stand behind each. */
export function Practices({ points }: { readonly points: readonly PracticePoint[] }) {
  const gamesOf = new Map(points.map((point) => [point.practice, point]));
  return (
    <section class="growth-part paper" aria-labelledby="growth-practices">
      <h2 id="growth-practices">{t('practices.title')}</h2>
      <p>{t('practices.lead')}</p>
      <PracticeBars
        percentOf={(practice) => gamesOf.get(practice)?.value ?? null}
        besideOf={(practice) => {
          const games = gamesOf.get(practice)?.games ?? 0;
          return (
            <span class="practice-behind">
              {games === 0 ? t('practices.none') : t('practices.behind', { games })}
            </span>
          );
        }}
      />
    </section>
  );
}
