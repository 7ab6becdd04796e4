import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { focusTitle } from '../../kit/focus-title.ts';
// Smaller windows are dealt with in room.css, for all parts at once: it comes after them.
import './strip.css';
import './talk.css';
import './room.css';
import './turn.css';
import { dealerById } from '../../../content/dealers.ts';
import { ROOM } from '../../../content/messages/room.ts';
import type { MountStage } from '../../../ports/drawing.ts';
import type { Sound } from '../../../ports/sound.ts';
import type { Talk } from '../../../session/talk.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icons.tsx';
import { inLanguage, translator } from '../../kit/language.ts';
import type { Words } from '../words/words.ts';
import type { ReplyAct } from './acts.ts';
import { CommitmentSlip } from './commitment-slip.tsx';
import { Conversation } from './conversation.tsx';
import { Ending } from './ending.tsx';
import { Hint } from './hint.tsx';
import { keysTaken } from './keys.ts';
import { Known } from './known.tsx';
import { Listening } from './listening.tsx';
import type { HeldBy } from './mood.ts';
import { OnThePhone } from './on-the-phone.tsx';
import { Replies } from './replies.tsx';
import { Strip } from './strip.tsx';
import { useTelling } from './telling.ts';
import { Theatre } from './theatre.tsx';

const t = translator(ROOM);

export interface RoomProps {
  readonly session: Talk;
  /** Made with the room: what was said before is heard again at once, what comes is heard as it comes. */
  readonly openWords: () => Words;
  readonly dealerId: string;
  readonly sound: Sound;
  readonly mountStage: MountStage;
  /** A visit, unless said otherwise. */
  readonly by?: HeldBy;
  /** Where the door leads once the talk is over. */
  readonly onward: string;
  readonly onOver: () => void;
  /** In place of the room's own hints: a lesson's, or none at all. */
  readonly hint?: ComponentChildren;
}

/** The room: the dealer on stage, the talk, and what you could say now. */
export function Room(props: RoomProps) {
  const { session, openWords, dealerId, sound, mountStage, by = 'visit', onward, onOver, hint } = props;
  const dealer = dealerById(dealerId);
  if (!dealer) throw new Error(`no such dealer: ${dealerId}`);
  const words = useMemo(openWords, [session]);
  const [lines, setLines] = useState(words.past);
  const [view, setView] = useState(session.view());
  const [knowing, setKnowing] = useState(false);
  const [act, setAct] = useState<ReplyAct>();
  const telling = useTelling(lines, words.past.length);
  const turn = useRef<HTMLDivElement>(null);

  useEffect(() => words.follow((heard) => setLines((before) => [...before, ...heard])), [words]);
  useEffect(() => session.subscribe((step) => setView(step.view)), [session]);

  useEffect(() => {
    const quiet = sound.attach(session, dealerId);
    sound.enterRoom(dealer.brief.trade);
    return () => {
      quiet();
      sound.leaveRoom();
    };
  }, [session, sound]);

  useLayoutEffect(() => {
    focusTitle();
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'f' && !keysTaken(event)) setKnowing(true);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  return (
    <main id="main" class="room">
      <h1 class="out-of-sight" id="screen-title" tabIndex={-1}>
        {by === 'call'
          ? t('room.heading.call', { name: inLanguage(dealer.short) })
          : t('room.heading', { shop: inLanguage(dealer.shop) })}
      </h1>
      {by === 'call' ? (
        <OnThePhone dealer={dealer} mood={view.mood} />
      ) : (
        <Theatre mountStage={mountStage} session={session} dealer={dealer} mood={view.mood} />
      )}
      <section class="room-strip" aria-label={t('room.figures')}>
        <Strip view={view} by={by} />
        <Button class="known-open" aria-haspopup="dialog" onClick={() => setKnowing(true)}>
          <Icon name="note" />
          <span class="known-word">{t('room.known')}</span>
          <span class="key" aria-hidden="true">
            F
          </span>
        </Button>
      </section>
      <div class="talk">
        <Conversation dealer={dealer} lines={lines} telling={telling} excuses={view.excuses} />
        <div class="turn" ref={turn} tabIndex={-1}>
          {view.commitment && view.ending === null && <CommitmentSlip commitment={view.commitment} />}
          {telling.waiting ? (
            <Listening onSkip={telling.skip} />
          ) : view.ending !== null ? (
            <Ending ending={view.ending} commitment={view.commitment} onward={onward} onOver={onOver} />
          ) : (
            <>
              {hint === undefined ? <Hint phase={view.phase} /> : hint}
              <Replies
                key={view.turn}
                view={view}
                reply={words.reply}
                act={act}
                onAct={setAct}
                onSay={(action) => {
                  sound.click();
                  const refusal = session.act(action);
                  if (!refusal) turn.current?.focus({ preventScroll: true });
                  return refusal;
                }}
              />
            </>
          )}
        </div>
      </div>
      {knowing && <Known view={view} dealer={dealer} by={by} onClose={() => setKnowing(false)} />}
    </main>
  );
}
