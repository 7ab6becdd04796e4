import '../file/file.css';
import { type Dealer, dealerById } from '../../../content/dealers.ts';
import { factText } from '../../../content/lines/facts.ts';
import { MONTH_FILE } from '../../../content/messages/month-file.ts';
import { TAKEN_NAMES, TRUST_NAMES } from '../../../content/month-terms.ts';
import { EXCUSE_NAMES, TRUTH_NAMES } from '../../../content/room-terms.ts';
import { GRADE_NOTES } from '../../../content/terms.ts';
import type { Taken } from '../../../protocol/month-event.ts';
import type { DealerDesk, LedgerPart } from '../../../protocol/month-view.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { sum } from '../../kit/words.ts';
import { Ageing } from '../file/ageing.tsx';
import { History } from '../file/history.tsx';
import { TermHelp } from './term.tsx';
import { day } from './wording.ts';

const t = translator(MONTH_FILE);

/** What is known about this dealer: books, bearing, what was found out and what was claimed. */
export function FileKnown({ desk }: { readonly desk: DealerDesk }) {
  const dealer = dealerById(desk.id);
  if (!dealer) return null;
  const { file, talks, lastTalk } = desk;
  return (
    <section class="file-known" aria-labelledby="known-title">
      <h3 id="known-title">{t('file.known')}</h3>
      <p>{inLanguage(dealer.about)}</p>
      <p class="quiet">{t('file.talks', { count: talks, day: lastTalk === null ? '' : day(lastTalk) })}</p>
      <Traits desk={desk} />
      <FactList desk={desk} dealer={dealer} />
      <ExcuseList desk={desk} />
      <div class="file-books">
        <Ageing ageing={file.ageing} receivable={file.receivable} />
        <History history={file.history} />
      </div>
    </section>
  );
}

function Traits({ desk }: { readonly desk: DealerDesk }) {
  const { file, trust, taken, planned } = desk;
  const tookIt = (how: Taken | null) => (how === null ? t('file.taken.none') : inLanguage(TAKEN_NAMES[how]));
  return (
    <dl class="traits">
      <div>
        <dt>
          {t('file.owes')}
          <TermHelp term="receivable" />
        </dt>
        <dd class="figure">{sum(file.receivable)}</dd>
      </div>
      <div>
        <dt>
          {t('file.grade')}
          <TermHelp term="grade" />
        </dt>
        <dd>
          <span class="figure">{file.grade}</span> <small>{inLanguage(GRADE_NOTES[file.grade])}</small>
        </dd>
      </div>
      <div>
        <dt>{t('file.trust')}</dt>
        <dd>{inLanguage(TRUST_NAMES[trust])}</dd>
      </div>
      <div>
        <dt>
          {t('file.plan')}
          <TermHelp term="plan" />
        </dt>
        <dd>{t(`file.plan.${planned ?? 'none'}`)}</dd>
      </div>
      <div>
        <dt>
          {t('file.taken.reminder')}
          <TermHelp term="follow-up" />
        </dt>
        <dd>{tookIt(taken.reminder)}</dd>
      </div>
      <div>
        <dt>{t('file.taken.contact')}</dt>
        <dd>{tookIt(taken.contact)}</dd>
      </div>
      <div class="traits-wide">
        <dt>{t('file.record')}</dt>
        <dd>{t('file.record.value', recordWithThisMonth(desk))}</dd>
      </div>
    </dl>
  );
}

/** The record closes with the month; what this month has shown is known already. */
function recordWithThisMonth({
  record,
  parts,
}: DealerDesk): Readonly<Record<'kept' | 'partly' | 'missed', number>> {
  const now = (state: LedgerPart['state']) => parts.filter((part) => part.state === state).length;
  return {
    kept: record.kept + now('kept'),
    partly: record.partly + now('partly'),
    missed: record.missed + now('missed'),
  };
}

function FactList({ desk, dealer }: { readonly desk: DealerDesk; readonly dealer: Dealer }) {
  const facts = desk.facts.filter(({ about }) => about !== 'excuse');
  return (
    <>
      <h4>{t('file.facts')}</h4>
      {facts.length === 0 ? (
        <p class="quiet">{t('file.facts.none')}</p>
      ) : (
        <ul class="file-facts">
          {facts.map((fact) => (
            <li key={fact.about}>{inLanguage(factText(fact, dealer))}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function ExcuseList({ desk }: { readonly desk: DealerDesk }) {
  return (
    <>
      <h4>
        {t('file.excuses')}
        <TermHelp term="excuse" />
      </h4>
      {desk.excuses.length === 0 ? (
        <p class="quiet">{t('file.excuses.none')}</p>
      ) : (
        <ul class="file-excuses">
          {desk.excuses.map(({ excuse, truth }) => (
            <li key={excuse}>
              {inLanguage(EXCUSE_NAMES[excuse])}
              <span class="tag" data-truth={truth ?? 'unknown'}>
                {truth
                  ? t('file.excuse.checked', { truth: inLanguage(TRUTH_NAMES[truth]) })
                  : t('file.excuse.unknown')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
