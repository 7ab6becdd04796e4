import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { GALLERY_FOLDER, galleryApart } from './src/tools/gallery-apart.ts';
import { GAME_FILES, gameFiles } from './src/tools/game-files.ts';

const here = dirname(fileURLToPath(import.meta.url));
const phaserSources = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
const forbidden = join(here, 'test/support/forbidden.ts');

/**
 * Phaser's own sources in place of its ready-made bundle, so that physics and sound stay out of the download. The
 * sources ask for their features by `typeof NAME`, which Phaser's own build replaces by true and false; we do the same,
 * because a name nobody defines would be bundled first and only be asked for in the browser.
 */
function phaserFeatures(): Plugin {
  const features: Record<string, boolean> = {
    CANVAS_RENDERER: true,
    WEBGL_RENDERER: true,
    WEBGL_DEBUG: false,
    FEATURE_SOUND: false,
    PLUGIN_CAMERA3D: false,
    PLUGIN_FBINSTANT: false,
  };
  return {
    name: 'phaser-features',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(phaserSources)) return null;
      return (
        code
          .replace(/typeof ([A-Z_0-9]{5,})\b/g, (whole, name: string) => String(features[name] ?? whole))
          // `global` is Node's word; in a browser it is an error, and with it the whole stage fails to load.
          .replace('global.Phaser = Phaser', 'globalThis.Phaser = Phaser')
      );
    },
  };
}

/** After one visit the whole game is on the device. A new version waits until the player takes it: `src/ui/app/shell/update.tsx`. */
function offline() {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: '回款道场 · Huikuan Dojo',
      short_name: '回款道场',
      description: '练回款的游戏：进门、开口、站稳、落到纸上。',
      lang: 'zh-CN',
      theme_color: '#f5ead6',
      background_color: '#f5ead6',
      display: 'standalone',
      icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,webm,mp3}', GAME_FILES],
      // The README's pictures and the gallery of the kit are no part of the game.
      globIgnores: ['*.jpg', `${GALLERY_FOLDER}/**`],
      maximumFileSizeToCacheInBytes: 4_000_000,
      cleanupOutdatedCaches: true,
    },
  });
}

/** Tests run without a stage, a loudspeaker or a disk: whoever reaches for one, fails. */
const without = (...packages: string[]) => ({
  alias: packages.map((name) => ({ find: new RegExp(`^${name}$`), replacement: forbidden })),
});

const TESTS = ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'];
// The store is tested on a disk in memory (fake-indexeddb) with the library it really uses.
const STORE_TESTS = ['src/store/**/*.test.ts', 'test/log/**/*.test.ts'];
// Those that put something else in the place of a clock, a page or a process, or hold a database: each in a process of its own.
const APART = [
  'src/{host,sound,stage,trainer,ui}/**/*.test.{ts,tsx}',
  'test/{host,lms,mutants}/**/*.test.ts',
  'test/property/trainer-desk.test.ts',
];
const TIMEOUT_MS = 180_000;

/** Tests of one kind: the packages they must do without, and whether a file has a process of its own. */
const project = (
  name: string,
  isolate: 'apart' | 'together',
  packages: readonly string[],
  include: readonly string[],
  exclude: readonly string[] = [],
) => ({
  resolve: without(...packages),
  test: {
    name,
    include: [...include],
    exclude: ['node_modules/**', ...exclude],
    isolate: isolate === 'apart',
    testTimeout: TIMEOUT_MS,
    hookTimeout: TIMEOUT_MS,
  },
});

export default defineConfig({
  base: './',
  plugins: [phaserFeatures(), galleryApart(), gameFiles(), offline()],
  resolve: { alias: [{ find: /^phaser$/, replacement: join(phaserSources, 'phaser-no-physics.js') }] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 2048,
    chunkSizeWarningLimit: 1400,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Phaser changes with its version only, the stage with ours: a returning player fetches just what changed.
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/](phaser|eventemitter3)/ }] },
      },
    },
  },
  server: { host: '127.0.0.1' },
  test: {
    environment: 'node',
    // All cores: Vitest by itself leaves one of them alone, which of two is half.
    maxWorkers: '100%',
    projects: [
      project('rules', 'together', ['phaser', 'howler', 'idb'], TESTS, [...STORE_TESTS, ...APART]),
      project('apart', 'apart', ['phaser', 'howler', 'idb'], APART),
      project('store', 'apart', ['phaser', 'howler'], STORE_TESTS),
    ],
  },
});
