import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CARDS } from '../../content/messages/cards.ts';
import { DOORS } from '../../content/messages/doors.ts';
import { SEASON } from '../../content/messages/season.ts';
import { SHELL } from '../../content/messages/shell.ts';
import type { MonthSession } from '../../session/month-session.ts';
import type { People } from '../../session/people.ts';
import type { Session } from '../../session/session.ts';
import { focusTitle } from '../kit/focus-title.ts';
import { inLanguage, language, translator } from '../kit/language.ts';
import { Live } from '../kit/live.tsx';
import { Patience } from '../kit/patience.tsx';
import { newSeed } from '../kit/seed.ts';
import type { PlaceProps } from '../places/place.ts';
import { PLACES, type PlaceName } from '../places/place.ts';
import type { OpenSeason } from '../play/season/open-season.ts';
import { openCoach } from '../tell/coach/access.ts';
import { Cards } from './cards/cards.tsx';
import type { Game } from './game/game.ts';
import type { Play } from './game/meeting-save.ts';
import type { MeetingScreen, ScreenName } from './game/whereabouts.ts';
import { Header } from './shell/header.tsx';
import { Update, type Updates } from './shell/update.tsx';

const t = translator(SHELL);
const cards = translator(CARDS);
const season = translator(SEASON);
const doors = translator(DOORS);

/** Screens that are not needed to begin with. The service worker brings them along while the first one is read. */
const later = {
  file: () => import('../play/file/file.tsx'),
  room: () => import('../play/room/meeting-room.tsx'),
  debrief: () => import('../tell/debrief/debrief.tsx'),
  season: () => import('../tell/report/told-season.tsx'),
};

export interface AppProps extends PlaceProps {
  readonly game: Game;
  readonly updates: Updates;
  readonly people: People;
  /** The screens of the places behind the doors. */
  readonly places: Readonly<Record<PlaceName, () => Promise<ComponentType<PlaceProps>>>>;
}

export function App(props: AppProps) {
  const { game, sound } = props;
  const screen = game.screen.value;
  const play = game.play.value;
  useEffect(() => {
    document.title = t('app.title', { where: whereOf(screen, play) });
  }, [screen, play, language.value]);
  const before = useRef(screen);
  useEffect(() => {
    // Where the page opens, the browser's own start of focus is right.
    if (before.current === screen) return;
    before.current = screen;
    scrollTo(0, 0);
    if (screen === 'cards') focusTitle();
  }, [screen]);
  return (
    <>
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <Header
        sound={sound}
        people={props.people}
        back={
          screen === 'cards'
            ? undefined
            : { where: screen === 'season' ? 'start' : 'dealers', go: game.toCards }
        }
      />
      <Screen {...props} />
      <Update updates={props.updates} />
      <Live />
    </>
  );
}

function Screen({ places, updates, people, ...props }: AppProps) {
  const { game } = props;
  const screen = game.screen.value;
  const place = PLACES.find((one) => one === screen);
  if (place) return <Later load={places[place]} props={props} key={place} of={place} />;
  const season = game.seasons.open.value;
  if (screen === 'season' && season) return <InSeason {...props} season={season} />;
  const play = game.play.value;
  if (play && (screen === 'file' || screen === 'room' || screen === 'debrief'))
    return <InMeeting {...props} play={play} screen={screen} />;
  return <Cards game={game} />;
}

type InGameProps = Omit<AppProps, 'places' | 'updates' | 'people'>;

interface InSeasonProps extends InGameProps {
  readonly season: OpenSeason;
}

function InSeason({ season, game, keep, sound, mountStage, mountMap }: InSeasonProps) {
  return (
    <Later
      load={() => later.season().then(({ ToldSeason }) => ToldSeason)}
      props={{
        season,
        sound,
        mountStage,
        mountMap,
        onLeave: game.toCards,
        coach: openCoach(() => game.go('gym'), keep),
      }}
      key="season"
      of={season.session}
    />
  );
}

interface InMeetingProps extends InGameProps {
  readonly play: Play;
  readonly screen: MeetingScreen;
}

/** A meeting by itself: its file, its room, what came of it. */
function InMeeting({ play, screen, game, keep, sound, mountStage }: InMeetingProps) {
  const { session, dealer } = play;
  const dealerId = dealer.brief.id;
  switch (screen) {
    case 'file':
      return (
        <Later
          load={() => later.file().then(({ FileScreen }) => FileScreen)}
          props={{ session, dealer, hour: 'appointment' as const }}
          key={screen}
          of={session}
        />
      );
    case 'room':
      return (
        <Later
          load={() => later.room().then(({ MeetingRoom }) => MeetingRoom)}
          props={{ session, dealerId, sound, mountStage, onOver: () => game.goOn(play) }}
          key={screen}
          of={session}
        />
      );
    case 'debrief':
      return (
        <Later
          load={() => later.debrief().then(({ DebriefScreen }) => DebriefScreen)}
          props={{
            session,
            dealerId,
            coach: openCoach(() => game.go('gym'), keep),
            onAgain: (kind: 'same-luck' | 'new-luck' | 'other-dealer') => {
              if (kind === 'other-dealer') game.toCards();
              else void game.visit(dealer, kind === 'same-luck' ? session.log().seed : newSeed());
            },
          }}
          key={screen}
          of={session}
        />
      );
  }
}

interface LaterProps<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** A screen of another session is another screen. */
  readonly of: Session | MonthSession | PlaceName;
}

/** A screen that arrives in a moment; says so when it does not. */
function Later<Props extends object>({ load, props, of }: LaterProps<Props>) {
  const [loaded, setLoaded] = useState<{ readonly Component: ComponentType<Props> } | 'failed'>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (Component) => wanted && setLoaded({ Component }),
      () => wanted && setLoaded('failed'),
    );
    return () => {
      wanted = false;
    };
  }, []);
  useEffect(() => {
    // The control that led here is gone; a screen that put the focus somewhere itself knows better.
    if (loaded && document.activeElement === document.body) focusTitle();
  }, [loaded]);
  if (loaded === 'failed') return <main class="moment">{t('app.failed')}</main>;
  if (!loaded)
    return (
      <main class="moment">
        <Patience words={t('app.loading')} />
      </main>
    );
  return <loaded.Component key={of} {...props} />;
}

function whereOf(screen: ScreenName, play: Play | undefined): string {
  const place = PLACES.find((one) => one === screen);
  if (place) return doors(`${place}.title`);
  if (screen === 'season') return season('season.where');
  if (screen === 'cards' || !play) return cards('cards.where');
  const name = inLanguage(play.dealer.name);
  return screen === 'file' ? t('app.file', { name }) : `${name} · ${inLanguage(play.dealer.shop)}`;
}
