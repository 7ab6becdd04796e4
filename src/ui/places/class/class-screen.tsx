/** A trainee in a class, from the door to the result. */
import { useEffect, useMemo } from 'preact/hooks';
import { useArrival } from '../../kit/focus-title.ts';
import '../drill/drill.css';
import './class.css';
import { CLASS } from '../../../content/messages/class.ts';
import { browserWeb, createClassClient } from '../../../session/class-client.ts';
import { Button } from '../../kit/button.tsx';
import { language, translator } from '../../kit/language.ts';
import { Patience } from '../../kit/patience.tsx';
import { Done } from '../drill/done.tsx';
import { HandIn } from '../drill/hand-in.tsx';
import { Playing } from '../drill/playing.tsx';
import { placeOf, type Seat } from '../drill/seat.ts';
import type { PlaceProps } from '../place.ts';
import { ClassDone } from './class-done.tsx';
import { ClassDoor } from './class-door.tsx';
import { type ClassSeat, openClassSeat } from './class-seat.ts';
import type { ClassStage } from './class-stage.ts';
import { ClassTold } from './class-told.tsx';
import { ExamTable } from './exam-table.tsx';

const t = translator(CLASS);

export interface ClassScreenProps extends PlaceProps {
  /** Where a drill is played on this device. */
  readonly table: Seat;
  /** A class's code out of a link; empty where there was none. */
  readonly code: string;
  /** To drills that nobody holds a class over. */
  readonly onLeave: () => void;
}

export function ClassScreen(props: ClassScreenProps) {
  const seat = useMemo(
    () =>
      openClassSeat(
        () => createClassClient(browserWeb(), { language: language.value }),
        props.keep,
        props.table,
      ),
    [],
  );
  const stage = seat.stage.value;
  useEffect(() => seat.rise, [seat]);
  useEffect(() => void seat.takeUp(props.code), [props.code]);
  useArrival(placeIn(stage, props.table));
  switch (stage.kind) {
    case 'asking':
      return (
        <main id="main" class="moment">
          <Patience words={t(stage.silent ? 'way.silent' : 'way.asking')} />
        </main>
      );
    case 'door':
      return (
        <main id="main" class="drill">
          <h1 id="screen-title" class="out-of-sight" tabIndex={-1}>
            {t('door.title')}
          </h1>
          <ClassDoor
            key={stage.code}
            code={stage.code}
            said={seat.said.value}
            onJoin={(code, name) => void seat.join(code, name)}
          />
          <Button look="quiet" onClick={props.onLeave}>
            {t('door.other')}
          </Button>
        </main>
      );
    case 'told':
      return <ClassTold seat={seat} state={stage.state} />;
    case 'exam':
      return <ExamTable {...props} seat={seat} stage={stage} />;
    case 'live':
      return <LiveTable {...props} seat={seat} stage={stage} />;
    case 'done':
      return <ClassDone seat={seat} state={stage.state} />;
    default:
      return stage satisfies never;
  }
}

function placeIn(stage: ClassStage, table: Seat): string {
  switch (stage.kind) {
    case 'exam':
      return `exam/${stage.at}`;
    case 'live':
      return placeOf(table.stage.value);
    default:
      return stage.kind;
  }
}

interface LiveTableProps extends ClassScreenProps {
  readonly seat: ClassSeat;
  readonly stage: Extract<ClassStage, { kind: 'live' }>;
}

/** Played here at once, with every step on its way to the board. */
function LiveTable({ seat, stage, table, ...props }: LiveTableProps) {
  const at = table.stage.value;
  const away = seat.way.value === 'away' ? t('way.mirror-away') : '';
  const way = (
    <p class="class-way" role="status" data-shown={away !== ''}>
      {away}
    </p>
  );
  if (at.kind === 'playing')
    return (
      <>
        {way}
        <Playing {...props} sitting={at.sitting} play={at.play} onOnward={table.onward} />
      </>
    );
  if (at.kind !== 'done') return <main id="main" class="moment" aria-busy="true" />;
  const mark = stage.level ? stage.state.attempt?.result?.mark : undefined;
  return (
    <>
      {way}
      <Done
        sitting={at.sitting}
        score={at.score}
        result={at.result}
        onAgain={() => void seat.begin()}
        handedIn={
          <>
            <p class="class-level" role="status" data-level={mark !== undefined}>
              {seat.said.value ?? (mark === undefined ? t('done.sending') : t('done.checked', { mark }))}
            </p>
            {/* What the class has not taken can still be handed in by oneself. */}
            {mark === undefined && at.result && <HandIn result={at.result} />}
          </>
        }
      />
    </>
  );
}
