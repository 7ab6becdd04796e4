import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = dirname(fileURLToPath(import.meta.url));
const phaserFolder = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));
const noPhysics = join(phaserFolder, 'src/phaser-no-physics.js');
const forbidden = join(here, 'test/support/forbidden.ts');

/**
 * Phaser's own sources in place of its ready-made bundle, so that physics and sound stay out of the download. The
 * sources ask for their features by `typeof NAME`, which Phaser's own build replaces by true and false.
 */
function phaserFeatures(): Plugin {
  const features: Record<string, boolean> = {
    CANVAS_RENDERER: true,
    WEBGL_RENDERER: true,
    WEBGL_DEBUG: false,
    EXPERIMENTAL: false,
    FEATURE_SOUND: false,
  };
  return {
    name: 'phaser-features',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(join(phaserFolder, 'src'))) return null;
      return code.replace(/typeof ([A-Z_]{5,})\b/g, (whole, name: string) => String(features[name] ?? whole));
    },
  };
}

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [phaserFeatures()],
  resolve: {
    alias:
      mode === 'test'
        ? // Pure layers are tested without a stage, a loudspeaker or a disk: whoever imports one, fails.
          [{ find: /^(phaser|howler)$/, replacement: forbidden }]
        : [{ find: /^phaser$/, replacement: noPhysics }],
  },
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
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
  },
}));
