/** The composition root: opens the saves, makes the game and the sound, and shows the first screen. */
import { render } from 'preact';
import './ui/kit/tokens.css';
import './ui/kit/kit.css';
import './ui/shell/shell.css';
import './ui/cards/cards.css';
import { createSound } from './sound/sound.ts';
import { openSaves } from './store/saves.ts';
import { App, prefetch } from './ui/app.tsx';
import { createGame } from './ui/game.ts';

const host = document.getElementById('app');
if (!host) throw new Error('index.html has no #app');
const game = createGame(
  openSaves(() => Date.now()),
  () => import('./ui/desk.ts').then(({ desk }) => desk),
);
render(
  <App
    game={game}
    sound={createSound()}
    // Phaser and all it draws come only when somebody walks in.
    mountStage={async (...scene) => (await import('./stage/mount.ts')).mountStage(...scene)}
  />,
  host,
);
prefetch();
