import { useMemo } from 'preact/hooks';
import { dealerById } from '../../content/dealers.ts';
import { CLASS } from '../../content/messages/class.ts';
import { DRILL } from '../../content/messages/drill.ts';
import { type DrillScenario, WEEK_DAYS } from '../../protocol/drill.ts';
import type { MonthSession } from '../../session/month-session.ts';
import type { Session } from '../../session/session.ts';
import { openChronicle } from '../chronicle.ts';
import { Slip } from '../drill/slip.tsx';
import { FileScreen } from '../file/file.tsx';
import { Button } from '../kit/button.tsx';
import { translator } from '../kit/language.ts';
import type { PlaceProps } from '../ports.ts';
import { Room } from '../room/room.tsx';
import { wordsOf } from '../room/words.ts';
import { SeasonScreen } from '../season/season.tsx';
import { useView } from '../use-view.ts';
import type { ClassSeat, ClassStage } from './class-seat.ts';
import { Hold } from './hold.tsx';

const t = translator(CLASS);
const drill = translator(DRILL);

export interface ExamTableProps extends Pick<PlaceProps, 'sound' | 'mountStage' | 'mountMap'> {
  readonly seat: ClassSeat;
  readonly stage: Extract<ClassStage, { kind: 'exam' }>;
}

/** The game that the host plays, in the rooms where everything else is played. */
export function ExamTable(props: ExamTableProps) {
  const { seat, stage } = props;
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
            <Meeting
              key={stage.at}
              {...props}
              session={session}
              onward={stage.at + 1 < dealers.length ? drill('play.next') : t('play.hand-in')}
            />
          </>
        ) : (
          <Season {...props} session={session} scenario={scenario} slip={{ started, minutes }} />
        )}
      </Hold>
    </>
  );
}

function Meeting(props: ExamTableProps & { readonly session: Session; readonly onward: string }) {
  const { seat, session, sound, mountStage, onward } = props;
  const view = useView(session);
  const dealer = dealerById(view.dealer.id);
  if (!dealer) throw new Error(`no such dealer: ${view.dealer.id}`);
  if (view.phase === 'file') return <FileScreen session={session} dealer={dealer} hour="appointment" />;
  return (
    <Room
      session={session}
      openWords={() => wordsOf(session, dealer.brief.id)}
      dealerId={dealer.brief.id}
      sound={sound}
      mountStage={mountStage}
      onward={onward}
      onOver={seat.onward}
    />
  );
}

interface SeasonProps extends ExamTableProps {
  readonly session: MonthSession;
  readonly scenario: DrillScenario;
  readonly slip: { readonly started: number; readonly minutes: number | null };
}

function Season({ seat, session, scenario, slip, sound, mountStage, mountMap }: SeasonProps) {
  const view = useView(session);
  const season = useMemo(() => ({ id: 'class', session, chronicle: openChronicle(session) }), [session]);
  const evenings = session
    .events()
    .filter((event) => event.kind === 'acted' && event.action.kind === 'end-day').length;
  const isOver = view.phase === 'over' || (scenario.kind === 'week' && evenings >= WEEK_DAYS);
  const where =
    scenario.kind === 'week'
      ? drill('play.week', { day: Math.min(WEEK_DAYS, evenings + 1), days: WEEK_DAYS })
      : '';
  if (isOver) return <MonthOver words={t('play.hand-in')} onNext={seat.onward} />;
  return (
    <>
      <Slip {...slip} where={where} />
      <SeasonScreen
        season={season}
        sound={sound}
        mountStage={mountStage}
        mountMap={mountMap}
        onLeave={seat.onward}
        closed={(onNext) => <MonthOver words={t('play.month-next')} onNext={onNext} />}
      />
    </>
  );
}

/** In place of a month's report: its books stay shut. */
function MonthOver({ words, onNext }: { readonly words: string; readonly onNext: () => void }) {
  return (
    <main id="main" class="drill">
      <section class="drill-sheet paper">
        <h1 id="screen-title" tabIndex={-1}>
          {t('play.month-over')}
        </h1>
        <p>{t('play.month-over.text')}</p>
        <Button look="seal" onClick={onNext}>
          {words}
        </Button>
      </section>
    </main>
  );
}
