import './ledger.css';
import { useEffect } from 'preact/hooks';
import type { MonthBooks } from '../../../books/books.ts';
import { hasCommitted, isFound, isUnchecked } from '../../../books/desk-parts.ts';
import { MONTH_FILE } from '../../../content/messages/month-file.ts';
import { SHUT } from '../../../content/messages/shut.ts';
import { EXCUSE_NAMES } from '../../../content/room-terms.ts';
import { DESK_MINUTES } from '../../../protocol/month-costs.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import type { DealerDesk, LedgerPart, MonthView } from '../../../protocol/month-view.ts';
import { reasonAgainst } from '../../../protocol/shut.ts';
import { Button } from '../../kit/button.tsx';
import { type LastShown, useChanged } from '../../kit/changes.ts';
import { Counted } from '../../kit/counted.tsx';
import { Icon } from '../../kit/icons.tsx';
import { inLanguage, translator } from '../../kit/language.ts';
import { listed, nameOf, sum } from '../../kit/words.ts';
import { type Leads, leadsOf } from './due-items.ts';
import { PartState } from './file-parts.tsx';
import { TermHelp } from './term.tsx';
import { day, duration } from './wording.ts';

const t = translator(MONTH_FILE);
const why = translator(SHUT);

export interface PromiseLedgerProps {
  readonly view: MonthView;
  readonly books: MonthBooks;
  readonly shown: LastShown;
  readonly onCheck: () => void;
  readonly onOpen: (dealer: DealerId, leads: Leads) => void;
}

/** Every part that anybody has promised, by day; dealers who have promised nothing are listed apart. */
export function PromiseLedger({ view, books, shown, onCheck, onOpen }: PromiseLedgerProps) {
  const lines = view.dealers
    .flatMap((desk) => desk.parts.map((part, at) => ({ desk, part, name: `${view.month}/${desk.id}/${at}` })))
    .toSorted((a, b) => a.part.day - b.part.day);
  const waiting = lines.filter(({ part }) => isUnchecked(part, view.date.day)).length;
  useEffect(() => {
    // Who signs after this is seen to sign.
    for (const { id, commitment } of view.dealers)
      if (!commitment?.written) shown.set(sealOf(view, id), false);
  }, [view, shown]);
  const shut = reasonAgainst({ kind: 'check-receipts' }, view.shut);
  const committed = view.dealers
    .filter(hasCommitted)
    .reduce((all, { commitment }) => all + (commitment?.amount ?? 0), 0);
  const received = [...books.pages.values()].reduce((all, page) => all + page.received, 0);
  return (
    <section class="ledger paper" aria-labelledby="ledger-title">
      <header class="ledger-head">
        <div>
          <h2 id="ledger-title" tabIndex={-1}>
            {t('ledger.title')}
            <TermHelp term="ledger" />
          </h2>
          <p>{t('ledger.total', { committed: sum(committed), received: sum(received) })}</p>
        </div>
        <div class="ledger-check">
          <Button
            look={waiting > 0 ? 'seal' : 'plain'}
            aria-disabled={shut !== undefined}
            onClick={() => {
              if (!shut) onCheck();
            }}
          >
            <Icon name="check" />
            {t('ledger.check')} · {duration(DESK_MINUTES['check-receipts'])}
          </Button>
          <p>{shut ? why(shut) : t('ledger.waiting', { count: waiting })}</p>
        </div>
      </header>
      {lines.length === 0 ? (
        <p class="quiet">{t('ledger.none')}</p>
      ) : (
        <table class="ledger-table">
          <thead>
            <tr>
              <th scope="col">{t('ledger.day')}</th>
              <th scope="col">{t('ledger.dealer')}</th>
              <th scope="col" class="ledger-sum">
                {t('ledger.amount')}
              </th>
              <th scope="col" class="ledger-sum">
                {t('ledger.received')}
              </th>
              <th scope="col">{t('ledger.state')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ desk, part, name }) => (
              <PartRow
                key={name}
                view={view}
                desk={desk}
                part={part}
                name={name}
                shown={shown}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      )}
      <Uncommitted view={view} onOpen={onOpen} />
    </section>
  );
}

interface PartRowProps {
  readonly view: MonthView;
  readonly desk: DealerDesk;
  readonly part: LedgerPart;
  /** Of this line, among all that were ever shown. */
  readonly name: string;
  readonly shown: LastShown;
  readonly onOpen: PromiseLedgerProps['onOpen'];
}

function PartRow({ view, desk, part, name, shown, onOpen }: PartRowProps) {
  const known = isFound(part);
  const leads = leadsOf(view, desk, part);
  const turned = useChanged(shown, name, part.state);
  return (
    <tr
      data-state={part.state}
      data-turned={turned}
      data-today={part.day === view.date.day}
      data-return={`ledger/${desk.id}/${part.day}`}
    >
      <td class="figure">{day(part.day)}</td>
      <td>
        <button type="button" class="ledger-open" onClick={() => onOpen(desk.id, leads)}>
          <span class="ledger-name">{nameOf(desk.id)}</span>
          {desk.commitment?.written && <Signed name={sealOf(view, desk.id)} shown={shown} />}
          {leads !== 'file' && <span class="leads">{t(`leads.${leads}`)}</span>}
        </button>
      </td>
      <td class="figure ledger-sum">
        <span class="ledger-amount">{sum(part.amount)}</span>
      </td>
      <td class="figure ledger-sum" data-label={t('ledger.received')}>
        {known || part.received > 0 ? <Counted amount={part.received} write={sum} /> : '—'}
      </td>
      <td>
        <PartState state={part.state} />
        {!hasCommitted(desk) && <span class="quiet"> {t('ledger.vague')}</span>}
      </td>
    </tr>
  );
}

function sealOf(view: MonthView, dealer: DealerId): string {
  return `${view.month}/${dealer}/signed`;
}

/** The seal of a dealer who has signed: it comes down if it was not there before. */
function Signed({ name, shown }: Pick<PartRowProps, 'name' | 'shown'>) {
  const fresh = useChanged(shown, name, true);
  return (
    <span class="ledger-seal" data-fresh={fresh}>
      {t('file.commitment.written')}
    </span>
  );
}

function Uncommitted({ view, onOpen }: Pick<PromiseLedgerProps, 'view' | 'onOpen'>) {
  const without = view.dealers.filter((desk) => !hasCommitted(desk));
  return (
    <section class="uncommitted" aria-labelledby="uncommitted-title">
      <h3 id="uncommitted-title">{t('ledger.uncommitted')}</h3>
      {without.length === 0 ? (
        <p class="quiet">{t('ledger.uncommitted.none')}</p>
      ) : (
        <ul>
          {without.map((desk) => (
            <li key={desk.id}>
              <button type="button" class="ledger-open" onClick={() => onOpen(desk.id, 'visit')}>
                <span class="ledger-name">{nameOf(desk.id)}</span>
              </button>
              <span class="figure">{t('ledger.uncommitted.line', { target: sum(desk.file.target) })}</span>
              {desk.excuses.length > 0 && (
                <span class="quiet">
                  {t('ledger.uncommitted.said', {
                    excuses: listed(desk.excuses.map(({ excuse }) => inLanguage(EXCUSE_NAMES[excuse]))),
                  })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
