import { TRAINER } from '../../content/messages/trainer.ts';
import type { DrillResult } from '../../protocol/drill-result.ts';
import { HEADLINES } from '../../protocol/score.ts';
import type { Verified } from '../../session/drill/verify.ts';
import { Button } from '../../ui/kit/button.tsx';
import { translator } from '../../ui/kit/language.ts';
import { TableBox } from '../../ui/kit/table-box.tsx';
import { SortHead, sorted, useSort } from '../sort.tsx';
import { findingWords } from './finding-words.ts';

const t = translator(TRAINER);

const COLUMNS = ['trainee', 'drill', 'attempt', 'minutes', ...HEADLINES, 'mark', 'verdict'] as const;
type Column = (typeof COLUMNS)[number];

export interface ResultTableProps {
  readonly results: readonly Verified[];
  readonly onDrop: (result: DrillResult) => void;
}

/** All results, sorted by whichever column is wanted. */
export function ResultTable({ results, onDrop }: ResultTableProps) {
  const sort = useSort<Column>('trainee');
  if (results.length === 0) return <p>{t('table.none')}</p>;
  return (
    <TableBox class="trainer-table-box" label={t('table.caption')}>
      <table class="trainer-table">
        <caption>{t('table.caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <SortHead key={column} of={column} sort={sort}>
                {t(`column.${column}`)}
              </SortHead>
            ))}
            <th scope="col">
              <span class="out-of-sight">{t('column.drop')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted(results, sort, compare).map((one) => (
            <Row key={keyOf(one.result)} verified={one} onDrop={() => onDrop(one.result)} />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Row({ verified, onDrop }: { readonly verified: Verified; readonly onDrop: () => void }) {
  const { result, drill, score, verdict, findings } = verified;
  const figure = (value: number | undefined) => <td class="figure">{value ?? '—'}</td>;
  return (
    <tr data-verdict={verdict}>
      <th scope="row">{result.trainee}</th>
      <td>{drill?.title ?? result.drill.slice(0, 8)}</td>
      {figure(result.attempt)}
      {figure(minutesOf(result))}
      {HEADLINES.map((headline) => (
        <td key={headline} class="figure">
          {score ? score.scores[headline].value : '—'}
        </td>
      ))}
      <td class="figure">
        {score ? t(score.passed ? 'mark.passed' : 'mark.failed', { mark: score.mark }) : '—'}
      </td>
      <td class="result-verdict">
        <strong>{t(`verdict.${verdict}`)}</strong>
        {findings.map((finding) => (
          <p key={JSON.stringify(finding)}>{findingWords(finding)}</p>
        ))}
      </td>
      <td>
        <Button look="quiet" aria-label={t('table.drop', { trainee: result.trainee })} onClick={onDrop}>
          ✕
        </Button>
      </td>
    </tr>
  );
}

function minutesOf({ started, ended }: DrillResult): number {
  return Math.max(0, Math.ceil((ended - started) / 60_000));
}

function keyOf({ trainee, attempt, started, drill }: DrillResult): string {
  return `${trainee}-${attempt}-${started}-${drill}`;
}

function compare(a: Verified, b: Verified, column: Column): number {
  const [one, other] = [sortedBy(a, column), sortedBy(b, column)];
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'zh');
}

function sortedBy({ result, drill, score, verdict }: Verified, column: Column): number | string {
  switch (column) {
    case 'trainee':
      return result.trainee;
    case 'drill':
      return drill?.title ?? '';
    case 'attempt':
      return result.attempt;
    case 'minutes':
      return minutesOf(result);
    case 'mark':
      return score?.mark ?? -1;
    case 'verdict':
      return verdict;
    default:
      return score?.scores[column].value ?? -1;
  }
}
