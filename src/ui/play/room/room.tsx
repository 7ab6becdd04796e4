import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { dealerById } from '../../../content/dealers.ts';
import { ROOM } from '../../../content/messages/room.ts';
import type { MountStage } from '../../../ports/drawing.ts';
import type { Sound } from '../../../ports/sound.ts';
import type { Talk } from '../../../session/talk.ts';
import { Button } from '../../kit/button.tsx';
import { focusTitle } from '../../kit/focus-title.ts';
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
import type { HeldBy } from './mood.ts';
import { OnThePhone } from './on-the-phone.tsx';
import { Replies } from './replies.tsx';
import { RoomFrame } from './room-frame.tsx';
import { useRoomSound } from './room-sound.ts';
import { Strip } from './strip.tsx';
import { useTelling } from './telling.ts';
import { Theatre } from './theatre.tsx';
import { useTurn } from './use-turn.ts';

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
  const turn = useTurn(sound, session.act);

  useEffect(() => words.follow((heard) => setLines((before) => [...before, ...heard])), [words]);
  useEffect(() => session.subscribe((step) => setView(step.view)), [session]);

  useRoomSound(sound, dealer, session);

  useLayoutEffect(() => {
    focusTitle();
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'f' && !keysTaken(event)) setKnowing(true);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  return (
    <RoomFrame
      title={
        by === 'call'
          ? t('room.heading.call', { name: inLanguage(dealer.short) })
          : t('room.heading', { shop: inLanguage(dealer.shop) })
      }
      picture={
        by === 'call' ? (
          <OnThePhone dealer={dealer} mood={view.mood} />
        ) : (
          <Theatre mountStage={mountStage} session={session} dealer={dealer} mood={view.mood} />
        )
      }
      figuresLabel={t('room.figures')}
      figures={
        <>
          <Strip view={view} by={by} />
          <Button class="known-open" aria-haspopup="dialog" onClick={() => setKnowing(true)}>
            <Icon name="note" />
            <span class="known-word">{t('room.known')}</span>
            <span class="key" aria-hidden="true">
              F
            </span>
          </Button>
        </>
      }
      log={<Conversation dealer={dealer} lines={lines} telling={telling} excuses={view.excuses} />}
      turn={turn.place}
      agreed={view.commitment && view.ending === null && <CommitmentSlip commitment={view.commitment} />}
      telling={telling}
      replies={() =>
        view.ending !== null ? (
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
              onSay={turn.say}
            />
          </>
        )
      }
    >
      {knowing && <Known view={view} dealer={dealer} by={by} onClose={() => setKnowing(false)} />}
    </RoomFrame>
  );
}
