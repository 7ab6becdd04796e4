import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../play/room/talk.css';
import '../../play/room/turn.css';
import { type Dealer, dealerById } from '../../../content/dealers.ts';
import { GYM } from '../../../content/messages/gym.ts';
import { formatYuan } from '../../../content/money.ts';
import { TEMPERAMENT_NAMES } from '../../../content/terms.ts';
import type { Sound } from '../../../ports/sound.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import type { TalkDrillPlay } from '../../../session/gym.ts';
import { clockTime } from '../../kit/clock.ts';
import { inLanguage, language, translator } from '../../kit/language.ts';
import { useView } from '../../kit/use-view.ts';
import { Preparing } from '../../play/file/preparing.tsx';
import type { ReplyAct } from '../../play/room/acts.ts';
import { CommitmentSlip } from '../../play/room/commitment-slip.tsx';
import { Conversation } from '../../play/room/conversation.tsx';
import { Listening } from '../../play/room/listening.tsx';
import { Replies } from '../../play/room/replies.tsx';
import { useTelling } from '../../play/room/telling.ts';
import { wordsOf } from '../../play/words/words.ts';
import { Situation } from './situation.tsx';

const t = translator(GYM);

export interface TalkDrillProps {
  readonly play: TalkDrillPlay;
  readonly sound: Sound;
  /** The player's part is over: the talk stays to be read. */
  readonly over: boolean;
}

/** A drill across the table: what has been said, and what could be said now. */
export function TalkDrill({ play, sound, over }: TalkDrillProps) {
  const { session } = play;
  const dealer = dealerById(play.ref.dealer);
  if (!dealer) throw new Error(`no such dealer: ${play.ref.dealer}`);
  const words = useMemo(() => wordsOf(session, play.ref.dealer), [session]);
  const [lines, setLines] = useState(words.past);
  const [act, setAct] = useState<ReplyAct>();
  const view = useView(session);
  const first = useMemo(() => session.view(), [session]);
  const telling = useTelling(lines, words.past.length);
  useEffect(() => words.follow((heard) => setLines((before) => [...before, ...heard])), [words]);
  useEffect(() => sound.attach(session, play.ref.dealer), [session]);
  return (
    <>
      <Situation who={whoText(dealer, first)} what={whatText(first)} />
      {view.phase === 'file' ? (
        !over && <Preparing session={session} dealer={dealer} view={view} hour="appointment" />
      ) : (
        <div class="talk">
          <Conversation dealer={dealer} lines={lines} telling={telling} excuses={view.excuses} />
          {!over && (
            <div class="turn" tabIndex={-1}>
              {view.commitment && <CommitmentSlip commitment={view.commitment} />}
              {telling.waiting ? (
                <Listening onSkip={telling.skip} />
              ) : (
                <Replies
                  key={view.turn}
                  view={view}
                  reply={words.reply}
                  act={act}
                  onAct={setAct}
                  onSay={(action) => {
                    sound.click();
                    return session.act(action);
                  }}
                />
              )}
            </div>
          )}
        </div>
      )}
    </>
  );
}

function whoText(dealer: Dealer, view: MeetingView): string {
  return t('where.talk', {
    name: inLanguage(dealer.name),
    shop: inLanguage(dealer.shop),
    what: inLanguage(TEMPERAMENT_NAMES[view.dealer.repute]),
    target: formatYuan(view.dealer.target, language.value),
  });
}

function whatText(view: MeetingView): string {
  const sum = (amount: number | null) => formatYuan(amount ?? 0, language.value);
  switch (view.phase) {
    case 'file':
      return t('where.file', { time: clockTime(view.appointment) });
    case 'opening':
    case 'claim':
      return t(`where.${view.phase}`);
    case 'excuse':
      return t('where.excuse', { ask: sum(view.ask) });
    case 'bargaining':
      if (view.offer === null) return t('where.bargaining.open', { ask: sum(view.ask) });
      return t('where.bargaining', { ask: sum(view.ask), offer: sum(view.offer) });
    case 'commitment':
    case 'over':
      return t(
        view.commitment && view.commitment.instalments.length > 0
          ? 'where.commitment.dated'
          : 'where.commitment',
        { amount: sum(view.commitment?.amount ?? view.offer) },
      );
  }
}
