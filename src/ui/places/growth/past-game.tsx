import { useEffect, useMemo } from 'preact/hooks';
import { dealerById } from '../../../content/dealers.ts';
import { GROWTH } from '../../../content/messages/growth.ts';
import type { PlayedGame } from '../../../session/history.ts';
import type { Keep } from '../../../session/keep.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import type { Session } from '../../../session/session.ts';
import { Button } from '../../kit/button.tsx';
import { focusTitle } from '../../kit/focus-title.ts';
import { Icon } from '../../kit/icons.tsx';
import { translator } from '../../kit/language.ts';
import { newSeed } from '../../kit/seed.ts';
import { unread } from '../../play/season/unread.ts';
import { openCoach } from '../../tell/coach/access.ts';
import { DebriefScreen } from '../../tell/debrief/debrief.tsx';
import { MonthReport } from '../../tell/report/report.tsx';
import type { WaysOut } from '../place.ts';
import { reopenGame } from './archive.ts';

const t = translator(GROWTH);

export interface PastGameProps {
  readonly played: PlayedGame;
  readonly game: WaysOut;
  readonly keep: Keep;
  readonly onBack: () => void;
}

/** A game of the past, played again from its log: the debrief of a meeting, the report of a month. */
export function PastGame({ played, game, keep, onBack }: PastGameProps) {
  const session = useMemo(() => reopenGame(played), [played]);
  useEffect(() => {
    scrollTo(0, 0);
    focusTitle();
  }, [played]);
  return (
    <>
      <div class="growth-back">
        <Button look="quiet" onClick={onBack}>
          <Icon name="back" />
          {t('back')}
        </Button>
      </div>
      {session ? (
        <Shown session={session} game={game} keep={keep} onBack={onBack} />
      ) : (
        <p>{t('games.damaged')}</p>
      )}
    </>
  );
}

interface ShownProps {
  readonly session: Session | MonthSession;
  readonly game: WaysOut;
  readonly keep: Keep;
  readonly onBack: () => void;
}

function Shown({ session, game, keep, onBack }: ShownProps) {
  const coach = openCoach(() => game.go('gym'), keep);
  if (session.scenario === 'month')
    return (
      <MonthReport
        session={session}
        month={unread(session.events()) ?? session.view().month}
        onNext={undefined}
        onLeave={onBack}
        coach={coach}
      />
    );
  const {
    dealer: { id },
    seed,
  } = session.log();
  const dealer = dealerById(id);
  return (
    <DebriefScreen
      session={session}
      dealerId={id}
      coach={coach}
      onAgain={(kind) => {
        if (kind === 'other-dealer' || !dealer) game.toCards();
        else void game.visit(dealer, kind === 'same-luck' ? seed : newSeed());
      }}
    />
  );
}
