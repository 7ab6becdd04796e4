/**
 * Leaves a list of the game's files beside them, so that the trainer's desk can put the whole game into a package for a
 * learning platform. What only belongs to an installed game is not on it (service worker, its manifest), nor are the README's
 * pictures and the gallery of the kit.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { GALLERY_FOLDER } from './gallery-apart.ts';

export const GAME_FILES = 'game-files.json';
const LEFT_OUT =
  /(^|\/)(sw|workbox-[^/]*|registerSW)\.js$|\.(webmanifest|md|jpg|br|gz|map)$|^game-files\.json$/;

export function gameFiles(): Plugin {
  return {
    name: 'game-files',
    apply: 'build',
    writeBundle({ dir }) {
      if (dir) writeFileSync(join(dir, GAME_FILES), JSON.stringify(filesOf(dir)));
    },
  };
}

function filesOf(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !LEFT_OUT.test(file) && !file.startsWith(`${GALLERY_FOLDER}/`))
    .sort();
}
