/** A scene of the month on the screen: where one is, what is said, and what could be said next. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Dealer, dealerById } from '../../../content/dealers.ts';
import { SCENE } from '../../../content/messages/scene.ts';
import type { MountStage } from '../../../ports/drawing.ts';
import type { Sound } from '../../../ports/sound.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import { standingBefore } from '../../../session/standing.ts';
import { focusTitle } from '../../kit/focus-title.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import { useStill } from '../../kit/media.ts';
import { useView } from '../../kit/use-view.ts';
import type { Scene } from '../desk/scene.ts';
import { RoomFrame } from '../room/room-frame.tsx';
import { useRoomSound } from '../room/room-sound.ts';
import { useTelling } from '../room/telling.ts';
import { Theatre } from '../room/theatre.tsx';
import { useTurn } from '../room/use-turn.ts';
// After the room's own, which it changes.
import './scene.css';
import type { Chronicle } from '../words/chronicle.ts';
import { SceneFigures } from './scene-figures.tsx';
import { tellScene } from './scene-lines.ts';
import { SceneLog, whoOf } from './scene-log.tsx';
import { ScenePicture } from './scene-picture.tsx';
import { SceneReplies } from './scene-replies.tsx';

const t = translator(SCENE);

export interface SceneScreenProps {
  readonly scene: Scene;
  /** What was said so far has been heard before, and stands there at once. */
  readonly resumed: boolean;
  readonly session: MonthSession;
  readonly chronicle: Chronicle;
  readonly sound: Sound;
  readonly mountStage: MountStage;
  readonly onLeave: () => void;
}

export function SceneScreen(props: SceneScreenProps) {
  const { scene, resumed, session, chronicle, sound, mountStage, onLeave } = props;
  const dealer = dealerById(scene.dealer);
  if (!dealer) throw new Error(`no such dealer: ${scene.dealer}`);
  const view = useView(session);
  const desk = view.dealers.find(({ id }) => id === scene.dealer);
  const { lines, here } = tellScene(scene, chronicle.lines(), session.log().seed);
  const telling = useTelling(lines, resumed ? lines.length : 0);
  const turn = useTurn(sound, session.act);
  const standing = useMemo(() => standingBefore(session, scene.dealer, scene.since), [session, scene]);
  useEffect(() => standing.leave, [standing]);
  useRoomSound(sound, dealer, standing);
  useSpoken(lines, dealer);
  useEffect(focusTitle, []);

  if (!desk) return null;
  const names = { name: inLanguage(dealer.short), shop: inLanguage(dealer.shop) };
  return (
    <RoomFrame
      here={here}
      title={t(`title.${here}`, names)}
      picture={
        here === 'shop' ? (
          <Theatre mountStage={mountStage} session={standing} dealer={dealer} mood={standing.view().mood} />
        ) : (
          <ScenePicture here={here} dealer={dealer} />
        )
      }
      figuresLabel={t('figure.label')}
      figures={<SceneFigures view={view} desk={desk} here={here} />}
      log={<SceneLog dealer={dealer} lines={lines} telling={telling} />}
      turn={turn.place}
      telling={telling}
      replies={() => (
        <SceneReplies
          key={lines.length}
          scene={scene}
          here={here}
          view={view}
          desk={desk}
          happened={session.events().slice(scene.since)}
          wording={(action) => inLanguage(chronicle.deskReply(action).text)}
          onSay={turn.say}
          onLeave={onLeave}
        />
      )}
    />
  );
}

/** Where nothing is told line by line, what came all at once is spoken all at once. */
function useSpoken(lines: ReturnType<typeof tellScene>['lines'], dealer: Dealer): void {
  const still = useStill();
  const spoken = useRef(0);
  useEffect(() => {
    const fresh = lines.slice(spoken.current);
    const first = spoken.current === 0;
    spoken.current = lines.length;
    if (still && first)
      announce(fresh.map((line) => `${whoOf(line, dealer)} ${inLanguage(line.text)}`).join(' '));
  }, [lines.length]);
}
