import './file.css';
import type { Dealer } from '../../../content/dealers.ts';
import { FILE } from '../../../content/messages/file.ts';
import { formatYuan } from '../../../content/money.ts';
import { GRADE_NOTES } from '../../../content/terms.ts';
import { TRADE_NAMES } from '../../../content/trade-names.ts';
import type { Talk } from '../../../session/talk.ts';
import { inLanguage, language, translator } from '../../kit/language.ts';
import { useView } from '../../kit/use-view.ts';
import { Ageing } from './ageing.tsx';
import { History } from './history.tsx';
import { Preparing, type PreparingProps } from './preparing.tsx';

const t = translator(FILE);

export interface FileScreenProps {
  readonly session: Talk;
  readonly dealer: Dealer;
  readonly hour: PreparingProps['hour'];
}

/** The dealer's file, and what is prepared before the door. */
export function FileScreen({ session, dealer, hour }: FileScreenProps) {
  const view = useView(session);
  const { receivable, grade, target } = view.dealer;
  return (
    <main id="main" class="file-screen">
      <article class="file-page paper">
        <header class="file-head">
          <img src={`art/dealers/${dealer.brief.id}/portrait.svg`} width="128" height="128" alt="" />
          <div>
            <p class="file-shop">
              {inLanguage(dealer.shop)} · {inLanguage(TRADE_NAMES[dealer.brief.trade])}
            </p>
            <h1 tabIndex={-1} id="screen-title">
              {inLanguage(dealer.name)}
            </h1>
            <p class="file-place">
              {inLanguage(dealer.place)} · {t('file.today', { day: view.today })}
            </p>
          </div>
        </header>
        <p class="file-about">{inLanguage(dealer.about)}</p>
        <dl class="file-figures">
          <div>
            <dt>{t('file.owes')}</dt>
            <dd class="figure">{formatYuan(receivable, language.value)}</dd>
          </div>
          <div>
            <dt>{t('file.target')}</dt>
            <dd class="figure">{formatYuan(target, language.value)}</dd>
          </div>
          <div>
            <dt>{t('file.grade')}</dt>
            <dd>
              <span class="figure">{grade}</span> <small>{inLanguage(GRADE_NOTES[grade])}</small>
              <small class="file-stale">{t('file.stale')}</small>
            </dd>
          </div>
        </dl>
        <Ageing ageing={view.dealer.ageing} receivable={receivable} />
        <History history={view.dealer.history} />
      </article>
      <Preparing session={session} dealer={dealer} view={view} hour={hour} />
    </main>
  );
}
