/**
 * The theatre: the page's only Phaser game. Browsers allow few drawing contexts, so it is built once, its canvas is
 * carried from host to host, and it sleeps while nobody looks.
 */
import Phaser from 'phaser';
import { FrameLog } from './frame-log.ts';

/** `asleep`: not shown; `still`: shown, drawn on demand; `idle`: breathing; `playing`: full rate. */
export type Pace = 'asleep' | 'still' | 'idle' | 'playing';

/** Breathing and blinking need no more. */
const IDLE_RATE = 30;

export interface Theatre {
  readonly scene: Phaser.Scene;
  readonly canvas: HTMLCanvasElement;
  readonly frames: FrameLog;
  readonly fit: (width: number, height: number, dpr: number) => void;
  readonly pace: (pace: Pace) => void;
  /** Makes whoever is on leave: room and map share one scene. `leave` may be called again later, to no effect. */
  readonly enter: (leave: () => void) => void;
  /** Calls back when a lost drawing context is there again. */
  readonly onRestored: (callback: () => void) => () => void;
}

let theatre: Promise<Theatre> | undefined;

/** Rejects where the browser can draw neither WebGL nor Canvas. */
export function openTheatre(): Promise<Theatre> {
  theatre ??= build().catch((reason: unknown) => {
    theatre = undefined;
    throw reason;
  });
  return theatre;
}

async function build(): Promise<Theatre> {
  const scene = await new Promise<Phaser.Scene>((resolve) => {
    new Phaser.Game({
      type: Phaser.AUTO,
      parent: null,
      width: 64,
      height: 64,
      banner: false,
      transparent: false,
      backgroundColor: '#ead9ba',
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Phaser.Scale.NONE },
      // One texture a batch: with several, Phaser 4.2 tears wedges out of rotated pictures (phaserjs/phaser#7372), and
      // software renderers pay for every sampler the shader might choose.
      render: { antialias: true, antialiasGL: false, maxTextures: 1, powerPreference: 'low-power' },
      fps: { smoothStep: false },
      scene: {
        key: 'room',
        create(this: Phaser.Scene) {
          resolve(this);
        },
      },
    });
  });
  const { game } = scene;
  game.canvas.setAttribute('aria-hidden', 'true');
  game.canvas.style.display = 'block';
  let leave: (() => void) | undefined;
  return {
    scene,
    canvas: game.canvas,
    frames: new FrameLog(game.events),
    fit: (width, height, dpr) => fit(scene, width, height, dpr),
    pace: (pace) => setPace(game, pace),
    enter: (next) => {
      leave?.();
      leave = next;
    },
    onRestored: (callback) => {
      game.renderer.on('restorewebgl', callback);
      return () => game.renderer.off('restorewebgl', callback);
    },
  };
}

/** The canvas has the device's pixels; the camera lets the room think in CSS pixels. */
function fit(scene: Phaser.Scene, width: number, height: number, dpr: number): void {
  const { scale, cameras } = scene;
  scale.setZoom(1 / dpr);
  scale.resize(Math.round(width * dpr), Math.round(height * dpr));
  scene.game.canvas.style.width = `${width}px`;
  scene.game.canvas.style.height = `${height}px`;
  cameras.main.setSize(scale.width, scale.height).setOrigin(0, 0).setZoom(dpr);
}

/** Changes of rate wait for the end of the frame: inside it, the loop would be started twice. */
function setPace(game: Phaser.Game, pace: Pace): void {
  queueMicrotask(() => {
    const { loop } = game;
    if (pace === 'asleep') {
      loop.sleep();
      return;
    }
    if (!loop.running) {
      // The time asleep is not the tweens' time.
      loop.resetDelta();
      loop.wake();
    }
    const limit = pace === 'idle' ? IDLE_RATE : 0;
    if (loop.fpsLimit !== limit) loop.setFPSLimit(limit);
    if (pace === 'still') {
      // One frame shows it all, then nothing moves until the next event.
      loop.tick();
      loop.sleep();
    }
  });
}
