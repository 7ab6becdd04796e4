import { useMemo, useState } from 'preact/hooks';
import './truth.css';
import './debrief.css';
import { type Dealer, dealerById } from '../../../content/dealers.ts';
import { COACH } from '../../../content/messages/coach.ts';
import { DEBRIEF } from '../../../content/messages/debrief.ts';
import { formatYuan } from '../../../content/money.ts';
import { ENDING_NAMES } from '../../../content/room-terms.ts';
import { openTranscript } from '../../../content/transcript.ts';
import type { Money } from '../../../protocol/event.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import type { Session } from '../../../session/session.ts';
import { Button } from '../../kit/button.tsx';
import { helpAllowed } from '../../kit/help-allowed.ts';
import { inLanguage, language, translator } from '../../kit/language.ts';
import type { CoachAccess } from '../coach/access.ts';
import { CoachPart } from '../coach/coach-part.tsx';
import { indexOfTurn, ofMeeting, turnOfIndex } from '../coach/subject.ts';
import { WhatIf } from '../coach/what-if.tsx';
import { type Jump, useJump } from './jump.ts';
import { Moments } from './moments.tsx';
import { Record } from './record.tsx';
import { ScoreSheet } from './scores.tsx';
import { Truth } from './truth.tsx';
import { TurnLink } from './turn-link.tsx';

const t = translator(DEBRIEF);
const coachWords = translator(COACH);

export interface DebriefScreenProps {
  readonly session: Session;
  readonly dealerId: string;
  /** Where another try begins elsewhere, there is no door to it here. */
  readonly onAgain?: AgainProps['onAgain'];
  /** Absent where the coach has no say: during a scored drill. */
  readonly coach?: CoachAccess;
}

/** After the meeting: what it brought, which lines made which points, and what was true all along. */
export function DebriefScreen({ session, dealerId, onAgain, coach }: DebriefScreenProps) {
  const dealer = dealerById(dealerId);
  const { outcome, commitment, dealer: file } = session.view();
  const debrief = session.debrief();
  const lines = useMemo(
    () => openTranscript(dealerId, session.log().seed).hear(session.events()),
    [session, dealerId],
  );
  const jump = useJump();
  const subject = useMemo(() => ofMeeting(session), [session]);
  const access = helpAllowed.value && subject ? coach : undefined;
  const [asked, setAsked] = useState<number>();
  if (!dealer || !outcome || !debrief) throw new Error('a debrief needs a finished meeting');
  return (
    <main id="main" class="debrief">
      <Head dealer={dealer} outcome={outcome} committed={commitment?.specific === true} />
      <div class="debrief-columns">
        <div class="debrief-findings">
          <ScoreSheet debrief={debrief} jump={jump} />
          <Moments debrief={debrief} dealer={dealer} lines={lines} jump={jump} />
          {access && subject && (
            <CoachPart
              subject={subject}
              access={access}
              realised={outcome.money.realised - outcome.money.cost}
              where={(index) => <Where turn={turnOfIndex(session.log().actions, index)} jump={jump} />}
            />
          )}
          {onAgain && <Again onAgain={onAgain} />}
          <Truth
            truth={outcome.truth}
            money={outcome.money}
            target={file.target}
            dealer={dealer}
            jump={jump}
          />
        </div>
        <Record
          dealer={dealer}
          lines={lines}
          scores={debrief.scores}
          jump={jump}
          onWhatIf={access && ((turn) => setAsked(indexOfTurn(session.log().actions, turn)))}
        />
      </div>
      {asked !== undefined && subject && (
        <WhatIf subject={subject} at={asked} onClose={() => setAsked(undefined)} />
      )}
    </main>
  );
}

interface HeadProps {
  readonly dealer: Dealer;
  readonly outcome: NonNullable<MeetingView['outcome']>;
  /** The dealer's word is one that can be held against a calendar. */
  readonly committed: boolean;
}

/** Who it was with, how it ended, and what it brought. */
function Head({ dealer, outcome, committed }: HeadProps) {
  const { ending, money } = outcome;
  return (
    <header class="debrief-head">
      <img src={`art/dealers/${dealer.brief.id}/portrait.svg`} width="112" height="112" alt="" />
      <div>
        <h1 id="screen-title" tabIndex={-1}>
          {t('debrief.title', { name: inLanguage(dealer.name) })}
        </h1>
        <p>
          <span class="tag">{inLanguage(ENDING_NAMES[ending])}</span>{' '}
          {headline(inLanguage(dealer.short), money, committed)}
        </p>
        {money.cost > 0 && <p>{t('headline.cost', { cost: formatYuan(money.cost, language.value) })}</p>}
      </div>
    </header>
  );
}

interface AgainProps {
  readonly onAgain: (kind: 'same-luck' | 'new-luck' | 'other-dealer') => void;
}

function Again({ onAgain }: AgainProps) {
  return (
    <section class="again" aria-label={t('again.title')}>
      <Button look="seal" onClick={() => onAgain('same-luck')}>
        {t('again.same')}
      </Button>
      <Button onClick={() => onAgain('new-luck')}>{t('again.new')}</Button>
      <Button onClick={() => onAgain('other-dealer')}>{t('again.other')}</Button>
    </section>
  );
}

/** The line a moment was at, as the way to it. */
function Where({ turn, jump }: { readonly turn: number; readonly jump: Jump }) {
  return (
    <TurnLink turn={turn} jump={jump}>
      {turn === 0 ? coachWords('moment.door') : coachWords('moment.line', { turn })}
    </TurnLink>
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
