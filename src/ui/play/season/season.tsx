import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { dealerById } from '../../../content/dealers.ts';
import { SEASON } from '../../../content/messages/season.ts';
import type { MountMap, MountStage } from '../../../ports/drawing.ts';
import type { Sound } from '../../../ports/sound.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import { type Talk, talkOf } from '../../../session/talk.ts';
import { useArrival } from '../../kit/focus-title.ts';
import { translator } from '../../kit/language.ts';
import { MonthDesk } from '../desk/month.tsx';
import type { Scene } from '../desk/scene.ts';
import { FileScreen } from '../file/file.tsx';
import { Room } from '../room/room.tsx';
import { SceneScreen } from '../scene/scene-screen.tsx';
import { useHints } from './hints.ts';
import type { OpenSeason } from './open-season.ts';
import { type Coming, useRide } from './ride.ts';
import { useSceneNow } from './scene-now.ts';
import { unread } from './unread.ts';

const t = translator(SEASON);

/** A month of a season that has just closed. */
interface ClosedMonth {
  readonly session: MonthSession;
  /** From 1. */
  readonly month: number;
  /** To the next month's desk. */
  readonly onNext: () => void;
}

export interface SeasonScreenProps {
  readonly season: OpenSeason;
  readonly sound: Sound;
  readonly mountStage: MountStage;
  readonly mountMap: MountMap;
  /** What is shown when a month has closed: its report, or a page in its place where the books stay shut. */
  readonly closed: (month: ClosedMonth) => ComponentChildren;
  /** In a lesson: hints of its own for the talks, and none at the desk. */
  readonly lesson?: { readonly talkHint: ComponentChildren };
}

/** A season: at the desk, before a door, in a talk, or over what tells of a month that has just closed. */
export function SeasonScreen(props: SeasonScreenProps) {
  const { season, sound, mountStage, mountMap, lesson, closed } = props;
  const { session, chronicle } = season;
  const [talk, setTalk] = useState<Talk | undefined>(() => talkNow(session));
  const [report, setReport] = useState<number | undefined>(() => unread(session.events()));
  const [sceneNow, setScene] = useSceneNow(season);
  const [coming, setComing] = useState<ComingTo>();
  const [hints, setHints] = useHints();
  useRide(coming, () => {
    if (coming?.to === 'talk') setTalk(coming.talk);
    else if (coming) setScene(coming.scene);
    setComing(undefined);
  });
  useEffect(() => sound.attachMonth(session), [session]);
  const [atDoor, setAtDoor] = useState(() => talk?.view().phase === 'file');
  useEffect(
    () =>
      session.subscribe((step) => {
        const began = step.before.talk ? undefined : talkNow(session);
        if (began) setComing({ to: 'talk', talk: began, byRoad: began.view().phase === 'file' });
        setAtDoor(step.view.talk?.meeting.phase === 'file');
        const end = step.events.find((event) => event.kind === 'month-closed');
        if (end) setReport(end.month);
      }),
    [session],
  );
  useArrival(placeIn({ talk, atDoor, report, sceneNow }));
  // Whom the talk is with is asked when it begins: when it ends the month has forgotten it.
  const dealer = useMemo(() => dealerById(talk?.view().dealer.id ?? ''), [talk]);
  const by = useMemo(() => session.view().talk?.by ?? 'visit', [talk]);

  if (talk && dealer && atDoor)
    return <FileScreen key={dealer.brief.id} session={talk} dealer={dealer} hour="own" />;
  if (talk && dealer)
    return (
      <Room
        session={talk}
        openWords={() => chronicle.talk()}
        dealerId={dealer.brief.id}
        sound={sound}
        mountStage={mountStage}
        by={by}
        onward={t('talk.onward')}
        onOver={() => setTalk(undefined)}
        {...(lesson ? { hint: lesson.talkHint } : {})}
      />
    );
  if (report !== undefined)
    return <>{closed({ session, month: report, onNext: () => setReport(undefined) })}</>;
  if (sceneNow)
    return (
      <SceneScreen
        key={sceneNow.scene.since}
        {...sceneNow}
        session={session}
        chronicle={chronicle}
        sound={sound}
        mountStage={mountStage}
        onLeave={() => setScene(undefined)}
      />
    );
  return (
    <MonthDesk
      session={session}
      away={coming !== undefined}
      onScene={(next) => setComing({ to: 'scene', scene: next, byRoad: next.byRoad })}
      chronicle={chronicle}
      sound={sound}
      mountMap={mountMap}
      hints={lesson ? false : hints}
      onHints={lesson ? undefined : setHints}
    />
  );
}

type ComingTo = Coming &
  ({ readonly to: 'talk'; readonly talk: Talk } | { readonly to: 'scene'; readonly scene: Scene });

interface Now {
  readonly talk: unknown;
  readonly atDoor: boolean | undefined;
  readonly report: number | undefined;
  readonly sceneNow: unknown;
}

function placeIn({ talk, atDoor, report, sceneNow }: Now): string {
  if (talk) return atDoor ? 'door' : 'room';
  if (report !== undefined) return `report/${report}`;
  return sceneNow ? 'scene' : 'desk';
}

function talkNow(session: MonthSession): Talk | undefined {
  return session.view().talk ? talkOf(session) : undefined;
}
