import { useEffect, useState } from 'preact/hooks';
import { DEALERS, type Dealer } from '../../../content/dealers.ts';
import { CARDS } from '../../../content/messages/cards.ts';
import { SHELL } from '../../../content/messages/shell.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { inLanguage, translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import { useOneByOne } from '../../kit/one-by-one.ts';
import type { Game } from '../game/game.ts';
import type { Play } from '../game/meeting-save.ts';
import { SeasonCorner } from './corner.tsx';
import { DealerCard } from './dealer-card.tsx';
import { Doors } from './doors.tsx';
import { Month } from './month.tsx';
import { Notice } from './notice.tsx';

const t = translator(CARDS);
const shell = translator(SHELL);

/** Below the picture, part by part: the doors, whole months, the month of the dealers, the dealers. */
const PARTS = 4;

/** The first screen: what this is, the meeting that waits, and eight people to call on. */
export function Cards({ game }: { readonly game: Game }) {
  const [leaving, setLeaving] = useState<{ readonly waiting: Play; readonly next: Dealer }>();
  const notice = game.notice.value;
  // A player who comes back, with the desk already loaded, finds everything in its place.
  const seen = useOneByOne(true, PARTS, game.desk.value ? PARTS : 0);
  useEffect(() => {
    if (seen === PARTS) game.bringDesk();
  }, [seen]);

  function choose(dealer: Dealer): void {
    const unfinished = notice.kind === 'waiting' && notice.play.session.view().phase !== 'over';
    if (unfinished) setLeaving({ waiting: notice.play, next: dealer });
    else visit(dealer);
  }

  function visit(dealer: Dealer): void {
    game.visit(dealer).catch(() => announce(shell('app.failed')));
  }

  return (
    <main id="main" class="cards-screen">
      <Hero />
      <div class="cards-body">
        {!(game.saving.value && game.seasons.saving.value) && (
          <p class="paper notice-line">{shell('app.unsaved')}</p>
        )}
        <Notice game={game} />
        {seen >= 1 && <Doors onGo={game.go} />}
        {seen >= 2 && <SeasonCorner seasons={game.seasons} onEnter={game.enterSeason} />}
        {seen >= 3 && (
          <div class="cards-head">
            <h2>{t('cards.heading')}</h2>
            <Month game={game} />
          </div>
        )}
        {seen >= 4 && (
          <ul class="cards-grid">
            {DEALERS.map((dealer) => (
              <DealerCard
                key={dealer.brief.id}
                dealer={dealer}
                month={game.month.value}
                desk={game.desk.value}
                onOpen={() => choose(dealer)}
              />
            ))}
          </ul>
        )}
      </div>
      {leaving && (
        <AnotherMeeting {...leaving} onGo={() => visit(leaving.next)} onStay={() => setLeaving(undefined)} />
      )}
    </main>
  );
}

function Hero() {
  return (
    <section class="hero">
      {/* As in index.html, where it is before the script: the same element goes on. */}
      <img class="hero-picture" src="./art/hero.svg" alt="" width="1200" height="700" fetchpriority="high" />
      <div class="hero-words">
        <h1 tabIndex={-1} id="screen-title">
          {t('cards.title')}
        </h1>
        <p>{t('cards.lead')}</p>
      </div>
    </section>
  );
}

interface AnotherMeetingProps {
  readonly waiting: Play;
  readonly next: Dealer;
  readonly onGo: () => void;
  readonly onStay: () => void;
}

/** Asks before a meeting that waits gives way to the next. */
function AnotherMeeting({ waiting, next, onGo, onStay }: AnotherMeetingProps) {
  const called = inLanguage(next.short);
  return (
    <Dialog title={t('replace.title')} close={shell('close')} onClose={onStay}>
      <p>{t('replace.text', { name: inLanguage(waiting.dealer.short), next: called })}</p>
      <div class="field-row">
        <Button look="seal" onClick={onGo}>
          {t('replace.go', { next: called })}
        </Button>
        <Button onClick={onStay}>{t('replace.stay')}</Button>
      </div>
    </Dialog>
  );
}
