import { CLASS_DESK } from '../../content/messages/class-desk.ts';
import { DEBRIEF } from '../../content/messages/debrief.ts';
import type { BoardRow } from '../../protocol/class.ts';
import { HEADLINES } from '../../protocol/score.ts';
import { Button } from '../../ui/kit/button.tsx';
import { translator } from '../../ui/kit/language.ts';
import { TableBox } from '../../ui/kit/table-box.tsx';
import { whereWords } from './where-words.ts';

const t = translator(CLASS_DESK);
const debrief = translator(DEBRIEF);

export interface BoardTableProps {
  readonly rows: readonly BoardRow[];
  readonly names: 'shown' | 'hidden';
  /** Lets somebody join again under the same name. */
  readonly onReadmit?: (row: BoardRow) => void;
}

/** Everybody in the order of joining: where they are, and the scores of their best attempt. */
export function BoardTable({ rows, names, onReadmit }: BoardTableProps) {
  if (rows.length === 0) return <p class="board-none">{t('board.none')}</p>;
  const figure = (value: number | undefined) => <td class="figure">{value ?? '—'}</td>;
  return (
    <TableBox class="trainer-table-box" label={t('board.title')}>
      <table class="trainer-table board-table">
        <thead>
          <tr>
            <th scope="col">{t('board.seat')}</th>
            {names === 'shown' && <th scope="col">{t('board.name')}</th>}
            <th scope="col">{t('board.where')}</th>
            {HEADLINES.map((headline) => (
              <th key={headline} scope="col">
                {debrief(`score.${headline}`)}
              </th>
            ))}
            <th scope="col">{t('board.mark')}</th>
            {onReadmit && (
              <th scope="col">
                <span class="out-of-sight">{t('board.readmit.short')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr
              key={row.trainee}
              data-state={row.state}
              data-trainee={names === 'shown' ? row.name : undefined}
            >
              <th scope="row" class="figure">
                {t('board.seat.of', { seat: index + 1 })}
              </th>
              {names === 'shown' && <td class="board-name">{row.name}</td>}
              <td class="board-where">{whereWords(row)}</td>
              {HEADLINES.map((headline) => figure(row.best?.[headline]))}
              <td class="figure board-mark">{row.best?.mark ?? '—'}</td>
              {onReadmit && (
                <td>
                  <Button
                    look="quiet"
                    aria-label={t('board.readmit', { name: row.name })}
                    onClick={() => onReadmit(row)}
                  >
                    {t('board.readmit.short')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
