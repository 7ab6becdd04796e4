import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import './room.css';
import { dealerById } from '../../content/dealers.ts';
import { ROOM } from '../../content/messages/room.ts';
import { ENDING_NAMES } from '../../content/room-terms.ts';
import { openTranscript } from '../../content/transcript.ts';
import type { Session } from '../../session/session.ts';
import type { Sound } from '../../sound/sound.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icons.tsx';
import { inLanguage, translator } from '../kit/language.ts';
import { Conversation } from './conversation.tsx';
import { Hint } from './hint.tsx';
import { Known } from './known.tsx';
import { Replies } from './replies.tsx';
import { CommitmentSlip, ExcuseSlip } from './slips.tsx';
import { Strip } from './strip.tsx';
import { Theatre } from './theatre.tsx';

const t = translator(ROOM);

export interface RoomProps {
  readonly session: Session;
  readonly dealerId: string;
  readonly sound: Sound;
  readonly onOver: () => void;
}

/** The room: the dealer on stage, the talk, and what you could say now. */
export function Room({ session, dealerId, sound, onOver }: RoomProps) {
  const dealer = dealerById(dealerId);
  if (!dealer) throw new Error(`no such dealer: ${dealerId}`);
  // One transcript for the whole stay: what was said before is heard again at once, what comes is heard as it comes.
  const transcript = useMemo(() => openTranscript(dealerId, session.log().seed), [session]);
  const past = useMemo(() => transcript.hear(session.events()), [transcript]);
  const [lines, setLines] = useState(past);
  const [view, setView] = useState(session.view());
  const [knowing, setKnowing] = useState(false);
  const end = useRef<HTMLDivElement>(null);

  useEffect(
    () =>
      session.subscribe((step) => {
        const heard = transcript.hear(step.events);
        setLines((before) => [...before, ...heard]);
        setView(step.view);
      }),
    [session, transcript],
  );

  useEffect(() => {
    const quiet = sound.attach(session, dealerId);
    sound.enterRoom(dealer.brief.trade);
    return () => {
      quiet();
      sound.leaveRoom();
    };
  }, [session, sound]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() === 'f' && !document.querySelector('dialog[open]')) setKnowing(true);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  const over = view.phase === 'over';
  useEffect(() => {
    if (over) end.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [over]);

  return (
    <main id="main" class="room">
      <h1 class="out-of-sight" id="screen-title" tabIndex={-1}>
        {t('room.heading', { shop: inLanguage(dealer.shop) })}
      </h1>
      <Theatre session={session} dealer={dealer} view={view} />
      <div class="talk">
        <div class="talk-head">
          <Strip view={view} />
          <Button look="quiet" class="known-open" aria-haspopup="dialog" onClick={() => setKnowing(true)}>
            <Icon name="note" />
            {t('room.known')} <span class="key">F</span>
          </Button>
        </div>
        <Conversation dealer={dealer} lines={lines} from={past.length} />
        <div class="turn">
          {view.excuse && <ExcuseSlip excuse={view.excuse} />}
          {view.commitment && <CommitmentSlip commitment={view.commitment} />}
          {view.outcome ? (
            <div class="over" ref={end}>
              <p>{t('room.over', { ending: inLanguage(ENDING_NAMES[view.outcome.ending]) })}</p>
              <Button look="seal" onClick={onOver}>
                {t('room.debrief')}
              </Button>
            </div>
          ) : (
            <>
              <Hint phase={view.phase} />
              <Replies
                view={view}
                reply={transcript.reply}
                onSay={(action) => {
                  sound.click();
                  return session.act(action) === undefined;
                }}
              />
            </>
          )}
        </div>
      </div>
      {knowing && <Known view={view} dealer={dealer} onClose={() => setKnowing(false)} />}
    </main>
  );
}
