/** A drill as a package for a learning platform: a zip with the whole game, the drill, and the platform's manifest. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import * as v from 'valibot';
import type { Drill } from '../../protocol/drill.ts';
import { type DrillPackage, PACKAGE_FILE, type Standard } from '../../session/lms/package.ts';
import { manifestFor, START_PAGE } from './manifest.ts';
import { startPage } from './start-page.ts';

/** The list of the game's files that the build leaves beside them: `src/tools/game-files.ts`. */
const GAME_FILES = 'game-files.json';
const gameFilesSchema = v.array(v.pipe(v.string(), v.nonEmpty()));

/** Packed already: packing them again costs time and saves nothing. */
const PACKED = /\.(webm|mp3|jpg|png|woff2)$/;

interface PackageOrder {
  readonly standard: Standard;
  readonly drill: Drill;
  /** A sentence about the drill for people who choose courses. */
  readonly about: string;
  readonly onStep: (done: number, all: number) => void;
}

/** A file of the game that could not be had. */
export interface Missing {
  readonly kind: 'missing';
  readonly file: string;
}

/** The files come from where the game itself came from; after one visit that is this device. */
export async function buildPackage({
  standard,
  drill,
  about,
  onStep,
}: PackageOrder): Promise<Blob | Missing> {
  const listed = await fetched(GAME_FILES);
  const files = listed && filesIn(listed);
  if (!files) return { kind: 'missing', file: GAME_FILES };
  const zip = openZip();
  for (const [index, file] of files.entries()) {
    const bytes = await fetched(file);
    if (!bytes) return { kind: 'missing', file };
    zip.add(file, file === START_PAGE ? encoded(startPage(decoded(bytes), standard, drill.title)) : bytes);
    onStep(index + 1, files.length);
  }
  const held: DrillPackage = { game: 'huikuan-package', format: 1, standard, drill };
  zip.add(PACKAGE_FILE, encoded(`${JSON.stringify(held, null, 1)}\n`));
  const manifest = manifestFor(standard, drill, [...files, PACKAGE_FILE], about);
  zip.add(manifest.name, encoded(manifest.text));
  return zip.done();
}

function openZip() {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, piece) => {
    if (error) failure = error;
    else pieces.push(new Uint8Array(piece));
  });
  return {
    add: (name: string, bytes: Uint8Array): void => {
      const entry = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      zip.add(entry);
      entry.push(bytes, true);
    },
    done: (): Blob => {
      zip.end();
      if (failure) throw failure;
      return new Blob(pieces, { type: 'application/zip' });
    },
  };
}

async function fetched(file: string): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(file);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

function filesIn(listed: Uint8Array): readonly string[] | undefined {
  try {
    const files = v.safeParse(gameFilesSchema, JSON.parse(decoded(listed)));
    return files.success ? files.output : undefined;
  } catch {
    return undefined;
  }
}

const encoded = (text: string) => new TextEncoder().encode(text);
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
