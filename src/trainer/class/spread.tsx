import { CLASS_DESK } from '../../content/messages/class-desk.ts';
import { translator } from '../../ui/kit/language.ts';

const t = translator(CLASS_DESK);

/** How many best marks lie in each ten, as bars with their figures; nothing before anybody has a mark. */
export function Spread({ distribution }: { readonly distribution: readonly number[] }) {
  const most = Math.max(0, ...distribution);
  if (most === 0) return null;
  return (
    <figure class="spread">
      <figcaption>{t('spread.title')}</figcaption>
      <ul>
        {distribution.map((count, ten) => {
          const to = ten === 9 ? 100 : ten * 10 + 9;
          return (
            <li key={ten} aria-label={t('spread.bar', { from: ten * 10, to, count })}>
              <span class="figure spread-count" aria-hidden="true">
                {count > 0 ? count : ''}
              </span>
              <span class="spread-bar" style={{ blockSize: `${(count / most) * 100}%` }} />
              <span class="figure spread-from" aria-hidden="true">
                {ten * 10}
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
