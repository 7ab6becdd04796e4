import type { Dealer } from '../../../content/dealers.ts';
import { factText } from '../../../content/lines/facts.ts';
import { ROOM } from '../../../content/messages/room.ts';
import { SHELL } from '../../../content/messages/shell.ts';
import { formatYuan } from '../../../content/money.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import { Dialog } from '../../kit/dialog.tsx';
import { inLanguage, language, translator } from '../../kit/language.ts';
import { Ageing } from '../file/ageing.tsx';
import { History } from '../file/history.tsx';
import { ExcuseSlip } from './excuse-slip.tsx';
import { type HeldBy, stageWords } from './mood.ts';

const t = translator(ROOM);
const shell = translator(SHELL);

export interface KnownProps {
  readonly view: MeetingView;
  readonly dealer: Dealer;
  readonly by: HeldBy;
  readonly onClose: () => void;
}

/** The cards in hand: the books, what was found out, and the excuses so far. */
export function Known({ view, dealer, by, onClose }: KnownProps) {
  const { receivable, ageing, target, history } = view.dealer;
  const sum = (amount: number) => formatYuan(amount, language.value);
  const facts = view.facts.filter(({ about }) => about !== 'excuse');
  return (
    <Dialog title={t('room.known')} close={shell('close')} onClose={onClose}>
      <section class="known">
        <h3>{t('known.facts')}</h3>
        {facts.length === 0 ? (
          <p class="known-none">{t('known.facts.none')}</p>
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
          <p class="known-none">{t('known.excuses.none')}</p>
        ) : (
          view.excuses.map((slip) => <ExcuseSlip key={slip.excuse} slip={slip} />)
        )}
      </section>
      <section class="known">
        <h3>{t('known.mood')}</h3>
        <p>{stageWords(dealer, view.mood, by)}</p>
      </section>
      <section class="known">
        <h3>{t('known.file')}</h3>
        <p>{inLanguage(dealer.about)}</p>
        <p>
          {t('known.owes', {
            owes: sum(receivable),
            overdue: sum(receivable - ageing.notDue),
            target: sum(target),
          })}
        </p>
        <Ageing ageing={ageing} receivable={receivable} />
        <History history={history} />
      </section>
    </Dialog>
  );
}
