import type { Seed } from '../../../protocol/seed.ts';
import './voices.css';
import { dealerById } from '../../../content/dealers.ts';
import { REPORT } from '../../../content/messages/report.ts';
import { voicesOf } from '../../../content/messages/report-voices.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { nameOf } from '../../kit/words.ts';
import type { MonthLog } from './month-log.ts';
import { situationOf } from './voice.ts';

const t = translator(REPORT);

export interface VoicesProps {
  readonly log: MonthLog;
  readonly seed: Seed;
}

/** One line of each dealer about the rep. */
export function Voices({ log, seed }: VoicesProps) {
  const people = log.dealers.map(({ dealer }) => ({ dealer, situation: situationOf(log, dealer) }));
  return (
    <section class="report-voices" aria-labelledby="report-voices">
      <h2 id="report-voices" tabIndex={-1}>
        {t('voices.title')}
      </h2>
      <ul>
        {voicesOf(people, seed, log.month).map(({ dealer, line }) => (
          <li key={dealer}>
            {dealerById(dealer) && (
              <img src={`art/dealers/${dealer}/portrait.svg`} width="56" height="56" alt="" />
            )}
            <figure>
              <blockquote>{t('voices.line', { line: inLanguage(line) })}</blockquote>
              <figcaption>{nameOf(dealer)}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
