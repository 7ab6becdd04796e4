import type { Dealer } from '../../content/dealers.ts';
import { factText } from '../../content/lines/facts.ts';
import { ROOM } from '../../content/messages/room.ts';
import { SHELL } from '../../content/messages/shell.ts';
import { formatYuan } from '../../content/money.ts';
import { EXCUSE_NAMES, TRUTH_NAMES } from '../../content/room-terms.ts';
import type { MeetingView } from '../../protocol/view.ts';
import { Dialog } from '../kit/dialog.tsx';
import { inLanguage, language, translator } from '../kit/language.ts';

const t = translator(ROOM);
const shell = translator(SHELL);

export interface KnownProps {
  readonly view: MeetingView;
  readonly dealer: Dealer;
  readonly onClose: () => void;
}

/** The cards in hand: the books, what was found out, and the excuses so far. */
export function Known({ view, dealer, onClose }: KnownProps) {
  const { receivable, ageing, target, history } = view.dealer;
  const sum = (amount: number) => formatYuan(amount, language.value);
  const facts = view.facts.filter(({ about }) => about !== 'excuse');
  return (
    <Dialog title={t('room.known')} close={shell('close')} onClose={onClose}>
      <section class="known">
        <h3>{t('known.file')}</h3>
        <p>
          {t('known.owes', {
            owes: sum(receivable),
            overdue: sum(receivable - ageing.notDue),
            target: sum(target),
          })}
        </p>
        <p>
          {t('known.paid', {
            paid: history.map(({ paid }) => sum(paid)).join(language.value === 'zh' ? '、' : ', '),
          })}
        </p>
      </section>
      <section class="known">
        <h3>{t('known.facts')}</h3>
        {facts.length === 0 ? (
          <p>{t('known.facts.none')}</p>
        ) : (
          <ul>
            {facts.map((fact) => (
              <li key={fact.about}>{inLanguage(factText(fact, dealer))}</li>
            ))}
          </ul>
        )}
      </section>
      <section class="known">
        <h3>{t('known.excuses')}</h3>
        {view.excuses.length === 0 ? (
          <p>{t('known.excuses.none')}</p>
        ) : (
          <ul>
            {view.excuses.map(({ excuse, claimed, status, truth }) => (
              <li key={excuse}>
                {inLanguage(EXCUSE_NAMES[excuse])} <span class="figure">{sum(claimed)}</span>{' '}
                <span class="tag">{t(`status.${status}`)}</span>{' '}
                {truth && (
                  <span class="tag">{t('known.truth', { truth: inLanguage(TRUTH_NAMES[truth]) })}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </Dialog>
  );
}
