/** The composition root: opens the saves, makes the game and the sound, and shows the first screen. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import './ui/kit/tokens.css';
import './ui/kit/kit.css';
import './ui/app/shell/shell.css';
import './ui/app/cards/cards.css';
import './ui/app/cards/corner.css';
import { PACKAGE_MARK } from './session/lms/mark.ts';
import { createSound } from './sound/sound.ts';
import { openHistory } from './store/history.ts';
import { openKeep } from './store/keep.ts';
import { openPeople } from './store/people.ts';
import { openSaves } from './store/saves.ts';
import { openSeasonSaves } from './store/season-saves.ts';
import { App } from './ui/app/app.tsx';
import { createGame } from './ui/app/game/game.ts';
import { createSeasonGame } from './ui/app/game/season-game.ts';
import { painted } from './ui/kit/patience.tsx';
import type { PlaceProps } from './ui/places/place.ts';

const host = document.getElementById('app');
if (!host) throw new Error('index.html has no #app');
const sound = createSound();
// Phaser and all it draws come only when somebody walks in.
const mountStage: PlaceProps['mountStage'] = async (...scene) =>
  (await import('./stage/mount.ts')).mountStage(...scene);
const mountMap: PlaceProps['mountMap'] = async (...scene) =>
  (await import('./stage/map/mount-map.ts')).mountMap(...scene);

// A package for a learning platform opens its one drill, and nothing of it stays on the device by itself.
if (document.querySelector(`meta[name="${PACKAGE_MARK}"]`))
  void import('./ui/app/package/start.tsx').then(({ startPackage }) =>
    startPackage(host, { sound, mountStage, mountMap, keep: openKeep() }),
  );
// For whoever builds screens: every piece of the kit, in place of the game.
else if (new URLSearchParams(location.search).has('gallery'))
  void import('./ui/places/gallery/start.tsx').then(({ startGallery }) => startGallery(host));
// The picture that the page brings along is seen before the script, busy with the rest, lets nothing be drawn.
else void painted().then(() => openGame(host));

/** Milliseconds in which the first screen has a phone for itself. */
const QUIET_MS = 3_000;

async function openGame(host: HTMLElement): Promise<void> {
  const history = openHistory(() => Date.now());
  const game = createGame(
    openSaves(() => Date.now()),
    () => import('./ui/app/game/desk.ts').then(({ desk }) => desk),
    createSeasonGame(
      openSeasonSaves(() => Date.now()),
      () => import('./ui/app/game/office.ts'),
      history,
    ),
    history,
  );
  const people = openPeople(
    () => Date.now(),
    () => crypto.randomUUID(),
  );
  const keep = openKeep();
  const ready = signal(false);
  let take = (): void => undefined;
  // A moment for the browser between two pieces of work: a finger on the page is answered in it.
  await painted();
  render(
    <App
      game={game}
      sound={sound}
      mountStage={mountStage}
      mountMap={mountMap}
      keep={keep}
      history={history}
      people={people}
      places={{
        course: async () => (await import('./ui/places/course/course.tsx')).CourseScreen,
        gym: async () => (await import('./ui/places/gym/gym.tsx')).GymScreen,
        growth: async () => (await import('./ui/places/growth/growth.tsx')).GrowthScreen,
        drill: async () => (await import('./ui/places/trainee/trainee.tsx')).TraineeScreen,
        trainer: async () => (await import('./trainer/trainer.tsx')).TrainerScreen,
      }}
      updates={{ ready, take: () => take() }}
    />,
    host,
  );
  // The rest of the game is brought to this device when the first screen has long been there: it would have slowed it.
  setTimeout(() => {
    void import('./store/updates.ts').then(({ followUpdates }) =>
      followUpdates((taking) => {
        take = taking;
        ready.value = true;
      }),
    );
  }, QUIET_MS);
}
