import { useEffect } from 'preact/hooks';
import { DRILL } from '../../content/messages/drill.ts';
import { WEEK_DAYS } from '../../protocol/drill.ts';
import type { Sitting } from '../../session/drill/sitting.ts';
import { FileScreen } from '../file/file.tsx';
import { language, translator } from '../kit/language.ts';
import type { PlaceProps } from '../ports.ts';
import { Room } from '../room/room.tsx';
import { wordsOf } from '../room/words.ts';
import { SeasonScreen } from '../season/season.tsx';
import { useView } from '../use-view.ts';
import { type DrillPlay, evenings } from './drill-play.ts';
import { Slip } from './slip.tsx';

const t = translator(DRILL);

export interface PlayingProps extends Pick<PlaceProps, 'sound' | 'mountStage' | 'mountMap'> {
  readonly sitting: Sitting;
  readonly play: DrillPlay;
  readonly onOnward: () => void;
}

/** The drill under way, in the rooms where everything else is played. */
export function Playing(props: PlayingProps) {
  const { sitting, play, sound, mountStage, mountMap, onOnward } = props;
  const { language: set } = sitting.drill;
  useEffect(() => {
    if (set !== 'own') language.value = set;
  }, [language.value]);
  return (
    <>
      <Slip started={sitting.started} minutes={sitting.drill.minutes} where={whereOf(sitting, play)} />
      {play.kind === 'season' ? (
        <SeasonScreen
          season={play.season}
          sound={sound}
          mountStage={mountStage}
          mountMap={mountMap}
          onLeave={onOnward}
          leave={t('play.leave')}
        />
      ) : (
        <Meeting key={play.index} {...props} play={play} />
      )}
    </>
  );
}

type MeetingPlay = Extract<DrillPlay, { kind: 'meeting' }>;

function Meeting({ play, sound, mountStage, onOnward }: PlayingProps & { readonly play: MeetingPlay }) {
  const { session, dealer, last } = play;
  const view = useView(session);
  if (view.phase === 'file') return <FileScreen session={session} dealer={dealer} hour="appointment" />;
  const dealerId = dealer.brief.id;
  return (
    <Room
      session={session}
      openWords={() => wordsOf(session, dealerId)}
      dealerId={dealerId}
      sound={sound}
      mountStage={mountStage}
      onward={last ? t('play.hand-in') : t('play.next')}
      onOver={onOnward}
    />
  );
}

function whereOf({ drill }: Sitting, play: DrillPlay): string {
  if (play.kind === 'meeting')
    return t('play.meeting', { index: play.index + 1, count: drill.dealers.length });
  return drill.scenario.kind === 'week'
    ? t('play.week', { day: Math.min(WEEK_DAYS, evenings(play.season.session) + 1), days: WEEK_DAYS })
    : '';
}
