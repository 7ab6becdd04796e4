import { type MonthBooks, pageOf } from '../../../books/books.ts';
import { MONTH } from '../../../content/messages/month.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import { translator } from '../../kit/language.ts';
import { DealerRow } from './dealer-row.tsx';

const t = translator(MONTH);

export interface DealerListProps {
  readonly view: MonthView;
  readonly books: MonthBooks;
  readonly picked: DealerId | null;
  readonly onPick: (dealer: DealerId) => void;
  readonly onPoint: (dealer: DealerId | null) => void;
}

/** Everyone in the territory, in its order: places are learnt, so nobody moves about. */
export function DealerList({ view, books, picked, onPick, onPoint }: DealerListProps) {
  return (
    <section class="dealer-list" aria-labelledby="dealers-title">
      <h2 id="dealers-title">{t('list.title')}</h2>
      <ul>
        {view.dealers.map((desk) => (
          <DealerRow
            key={desk.id}
            view={view}
            desk={desk}
            received={pageOf(books, desk.id).received}
            open={picked === desk.id}
            onOpen={() => onPick(desk.id)}
            onPoint={(on) => onPoint(on ? desk.id : null)}
          />
        ))}
      </ul>
    </section>
  );
}
