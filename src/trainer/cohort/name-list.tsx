import { CLASS_REPORT } from '../../content/messages/class-report.ts';
import { DEBRIEF } from '../../content/messages/debrief.ts';
import { HEADLINES } from '../../protocol/score.ts';
import type { Counted } from '../../session/drill/cohort.ts';
import { resultFingerprint } from '../../session/drill/fingerprint.ts';
import { humanMark } from '../../session/drill/ratings.ts';
import { translator } from '../../ui/kit/language.ts';
import type { RatingBook } from '../rate/book.ts';

const t = translator(CLASS_REPORT);
const debrief = translator(DEBRIEF);

export interface NameListProps {
  readonly results: readonly Counted[];
  readonly book: RatingBook;
}

/** Everybody, the best mark first, with the marks of people beside the machine's. */
export function NameList({ results, book }: NameListProps) {
  const several = new Set(results.map(({ result }) => result.drill)).size > 1;
  const sorted = [...results].sort((a, b) => b.score.mark - a.score.mark);
  return (
    <table class="trainer-table">
      <caption>{t('list.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('list.trainee')}</th>
          {several && <th scope="col">{t('list.drill')}</th>}
          {HEADLINES.map((headline) => (
            <th scope="col" key={headline}>
              {debrief(`score.${headline}`)}
            </th>
          ))}
          <th scope="col">{t('list.mark')}</th>
          <th scope="col">{t('list.person')}</th>
          <th scope="col">{t('list.result')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ result, drill, score }) => (
          <tr key={resultFingerprint(result)}>
            <th scope="row">{result.trainee}</th>
            {several && <td>{drill.title}</td>}
            {HEADLINES.map((headline) => (
              <td class="figure" key={headline}>
                {score.scores[headline].value}
              </td>
            ))}
            <td class="figure">{score.mark}</td>
            <td class="figure">{peopleWords(result, book)}</td>
            <td>{t(score.passed ? 'list.passed' : 'list.failed')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function peopleWords(result: Counted['result'], book: RatingBook): string {
  const judged = book.judged(resultFingerprint(result));
  return judged.kind === 'open' ? judged.ratings.map(humanMark).join(' · ') : '—';
}
