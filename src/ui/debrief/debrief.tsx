import { useMemo } from 'preact/hooks';
import './truth.css';
import './debrief.css';
import { dealerById } from '../../content/dealers.ts';
import { DEBRIEF } from '../../content/messages/debrief.ts';
import { formatYuan } from '../../content/money.ts';
import { ENDING_NAMES } from '../../content/room-terms.ts';
import { openTranscript } from '../../content/transcript.ts';
import type { Money } from '../../protocol/event.ts';
import type { Session } from '../../session/session.ts';
import { Button } from '../kit/button.tsx';
import { inLanguage, language, translator } from '../kit/language.ts';
import { useJump } from './jump.ts';
import { Moments } from './moments.tsx';
import { Record } from './record.tsx';
import { ScoreSheet } from './scores.tsx';
import { Truth } from './truth.tsx';

const t = translator(DEBRIEF);

export interface DebriefScreenProps {
  readonly session: Session;
  readonly dealerId: string;
  /** Where another try begins elsewhere, there is no door to it here. */
  readonly onAgain?: (kind: 'same-luck' | 'new-luck' | 'other-dealer') => void;
}

/** After the meeting: what it brought, which lines made which points, and what was true all along. */
export function DebriefScreen({ session, dealerId, onAgain }: DebriefScreenProps) {
  const dealer = dealerById(dealerId);
  const { outcome, commitment, dealer: file } = session.view();
  const debrief = session.debrief();
  const lines = useMemo(
    () => openTranscript(dealerId, session.log().seed).hear(session.events()),
    [session, dealerId],
  );
  const jump = useJump();
  if (!dealer || !outcome || !debrief) throw new Error('a debrief needs a finished meeting');
  const name = inLanguage(dealer.short);
  return (
    <main id="main" class="debrief">
      <header class="debrief-head">
        <img src={`art/dealers/${dealerId}/portrait.svg`} width="112" height="112" alt="" />
        <div>
          <h1 id="screen-title" tabIndex={-1}>
            {t('debrief.title', { name: inLanguage(dealer.name) })}
          </h1>
          <p>
            <span class="tag">{inLanguage(ENDING_NAMES[outcome.ending])}</span>{' '}
            {headline(name, outcome.money, commitment?.specific === true)}
          </p>
          {outcome.money.cost > 0 && (
            <p>{t('headline.cost', { cost: formatYuan(outcome.money.cost, language.value) })}</p>
          )}
        </div>
      </header>
      <div class="debrief-columns">
        <div class="debrief-findings">
          <ScoreSheet debrief={debrief} jump={jump} />
          <Moments debrief={debrief} dealer={dealer} lines={lines} jump={jump} />
          {onAgain && (
            <section class="again" aria-label={t('again.title')}>
              <Button look="seal" onClick={() => onAgain('same-luck')}>
                {t('again.same')}
              </Button>
              <Button onClick={() => onAgain('new-luck')}>{t('again.new')}</Button>
              <Button onClick={() => onAgain('other-dealer')}>{t('again.other')}</Button>
            </section>
          )}
          <Truth
            truth={outcome.truth}
            money={outcome.money}
            target={file.target}
            dealer={dealer}
            jump={jump}
          />
        </div>
        <Record dealer={dealer} lines={lines} scores={debrief.scores} jump={jump} />
      </div>
    </main>
  );
}

function headline(name: string, money: Money, committed: boolean): string {
  const sum = (amount: number) => formatYuan(amount, language.value);
  if (money.agreed === 0) return t('headline.nothing', { name });
  return t(committed ? 'headline.committed' : 'headline.vague', {
    name,
    agreed: sum(money.agreed),
    expected: sum(money.expected),
    realised: sum(money.realised),
  });
}
