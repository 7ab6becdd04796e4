import { useMemo } from 'preact/hooks';
import { type Dealer, dealerById } from '../../../content/dealers.ts';
import { CLASS } from '../../../content/messages/class.ts';
import { DRILL } from '../../../content/messages/drill.ts';
import type { DrillScenario } from '../../../protocol/drill.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import type { Session } from '../../../session/session.ts';
import { Button } from '../../kit/button.tsx';
import { translator } from '../../kit/language.ts';
import { useView } from '../../kit/use-view.ts';
import { SeasonScreen } from '../../play/season/season.tsx';
import { openChronicle } from '../../play/words/chronicle.ts';
import { DrillMeeting } from '../drill/drill-meeting.tsx';
import { dayWords, isOver } from '../drill/drill-time.ts';
import { Sheet } from '../drill/sheet.tsx';
import { Slip } from '../drill/slip.tsx';
import type { PlaceProps } from '../place.ts';
import type { ClassSeat } from './class-seat.ts';
import type { ClassStage } from './class-stage.ts';
import { Hold } from './hold.tsx';

const t = translator(CLASS);
const drill = translator(DRILL);

export interface ExamTableProps extends Pick<PlaceProps, 'sound' | 'mountStage' | 'mountMap'> {
  readonly seat: ClassSeat;
  readonly stage: Extract<ClassStage, { kind: 'exam' }>;
}

/** The game that the host plays, in the rooms where everything else is played. */
export function ExamTable(props: ExamTableProps) {
  const { seat, stage, sound, mountStage } = props;
  const { session } = stage.game;
  const { scenario, dealers, minutes } = stage.state.sheet;
  const started = stage.state.attempt?.started ?? Date.now();
  return (
    <>
      {seat.said.value !== undefined && (
        <p class="class-said paper" role="alert">
          {t('play.refused', { why: seat.said.value })}
        </p>
      )}
      <Hold way={seat.way.value}>
        {session.scenario === 'meeting' ? (
          <>
            <Slip
              started={started}
              minutes={minutes}
              where={drill('play.meeting', { index: stage.at + 1, count: dealers.length })}
            />
            <DrillMeeting
              key={stage.at}
              session={session}
              dealer={dealerOf(session)}
              sound={sound}
              mountStage={mountStage}
              onward={stage.at + 1 < dealers.length ? drill('play.next') : t('play.hand-in')}
              onOver={seat.onward}
            />
          </>
        ) : (
          <Season {...props} session={session} scenario={scenario} slip={{ started, minutes }} />
        )}
      </Hold>
    </>
  );
}

function dealerOf(session: Session): Dealer {
  const { id } = session.view().dealer;
  const dealer = dealerById(id);
  if (!dealer) throw new Error(`no such dealer: ${id}`);
  return dealer;
}

interface SeasonProps extends ExamTableProps {
  readonly session: MonthSession;
  readonly scenario: DrillScenario;
  readonly slip: { readonly started: number; readonly minutes: number | null };
}

function Season({ seat, session, scenario, slip, sound, mountStage, mountMap }: SeasonProps) {
  useView(session);
  const season = useMemo(() => ({ id: 'class', session, chronicle: openChronicle(session) }), [session]);
  if (isOver(scenario, session)) return <MonthOver words={t('play.hand-in')} onNext={seat.onward} />;
  return (
    <>
      <Slip {...slip} where={dayWords(scenario, session)} />
      <SeasonScreen
        season={season}
        sound={sound}
        mountStage={mountStage}
        mountMap={mountMap}
        closed={({ onNext }) => <MonthOver words={t('play.month-next')} onNext={onNext} />}
      />
    </>
  );
}

/** In place of a month's report: its books stay shut. */
function MonthOver({ words, onNext }: { readonly words: string; readonly onNext: () => void }) {
  return (
    <Sheet title={t('play.month-over')}>
      <p>{t('play.month-over.text')}</p>
      <Button look="seal" onClick={onNext}>
        {words}
      </Button>
    </Sheet>
  );
}
