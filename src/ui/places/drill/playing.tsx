import { useEffect } from 'preact/hooks';
import { DRILL } from '../../../content/messages/drill.ts';
import type { Sitting } from '../../../session/drill/sitting.ts';
import { language, translator } from '../../kit/language.ts';
import { ToldSeason } from '../../tell/report/told-season.tsx';
import type { PlaceProps } from '../place.ts';
import { DrillMeeting } from './drill-meeting.tsx';
import type { SittingPlay } from './drill-play.ts';
import { dayWords } from './drill-time.ts';
import { Slip } from './slip.tsx';

const t = translator(DRILL);

export interface PlayingProps extends Pick<PlaceProps, 'sound' | 'mountStage' | 'mountMap'> {
  readonly sitting: Sitting;
  readonly play: SittingPlay;
  readonly onOnward: () => void;
}

/** The drill under way, in the rooms where everything else is played. */
export function Playing({ sitting, play, sound, mountStage, mountMap, onOnward }: PlayingProps) {
  const { language: set } = sitting.drill;
  useEffect(() => {
    if (set !== 'own') language.value = set;
  }, [language.value]);
  return (
    <>
      <Slip started={sitting.started} minutes={sitting.drill.minutes} where={whereOf(sitting, play)} />
      {play.kind === 'season' ? (
        <ToldSeason
          season={play.season}
          sound={sound}
          mountStage={mountStage}
          mountMap={mountMap}
          onLeave={onOnward}
          leave={t('play.leave')}
        />
      ) : (
        <DrillMeeting
          key={play.index}
          session={play.session}
          dealer={play.dealer}
          sound={sound}
          mountStage={mountStage}
          onward={play.last ? t('play.hand-in') : t('play.next')}
          onOver={onOnward}
        />
      )}
    </>
  );
}

function whereOf({ drill }: Sitting, play: SittingPlay): string {
  if (play.kind === 'meeting')
    return t('play.meeting', { index: play.index + 1, count: drill.dealers.length });
  return dayWords(drill.scenario, play.season.session);
}
