/** Judges every import of a file by the table. */
import { posix } from 'node:path';
import { type Import, importsOf, type Source } from './source.ts';
import { COMPOSERS, INNER, LAZY_ROOM, ROOMS, TEST_PACKAGES } from './table.ts';

/** The room a path of src lies in; a file right in src (main.tsx) is a room of its own. */
function roomOf(path: string): string {
  const [, first = ''] = path.split('/');
  return first.replace(/\.tsx?$/, '');
}

/** How far up in its room a file lies, where the room has rooms of its own; -1 for one that nobody planned. */
function floorOf(path: string): number {
  const [, room = '', inner = ''] = path.split('/');
  return INNER[room]?.indexOf(inner) ?? 0;
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** `preact/hooks` is of `preact`, `@preact/signals` of itself. */
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

function mayUsePackage(path: string, target: string): boolean {
  const room = roomOf(path);
  const allowed = [...(ROOMS[room]?.packages ?? []), ...(isTest(path) ? TEST_PACKAGES : [])];
  return (
    COMPOSERS.includes(room) ||
    allowed.includes(packageOf(target)) ||
    (target.startsWith('node:') && allowed.includes('node:'))
  );
}

function mayImport(path: string, file: string, way: Import['way']): boolean {
  const from = roomOf(path);
  if (!file.startsWith('src/')) return isTest(path) && file.startsWith('test/support/');
  const to = roomOf(file);
  if (from === to) return floorOf(path) >= floorOf(file);
  if (COMPOSERS.includes(from)) return to !== LAZY_ROOM || from === 'tools' || way === 'dynamic';
  const { may = [], types = [], parts = [] } = ROOMS[from] ?? {};
  return (
    may.includes(to) ||
    (way === 'types' && types.includes(to)) ||
    parts.some((part) => file.startsWith(`src/${part}/`))
  );
}

/** The room for a sentence, and the room inside it where there is one. */
function placeOf(path: string): string {
  const room = roomOf(path);
  return INNER[room] ? `${room}/${path.split('/')[2]}` : room;
}

/** A sentence when an import breaks the table. */
function judge(path: string, { target, way }: Import): string | undefined {
  if (target === null)
    return `${path} loads what only a running program knows: write the address as a string`;
  // `?url` and the like are for the bundler.
  const bare = target.replace(/\?.*$/, '');
  if (!bare.startsWith('.'))
    return mayUsePackage(path, bare) ? undefined : `${path} → ${target}: not a package of ${roomOf(path)}`;
  if (mayImport(path, posix.join(posix.dirname(path), bare), way)) return undefined;
  const how = { static: 'imports', types: 'takes types from', dynamic: 'loads' }[way];
  return `${path} ${how} ${target}: no such arrow from ${placeOf(path)}`;
}

/** One sentence for each arrow that the table does not have. */
export function forbiddenArrows(source: Source): string[] {
  const room = roomOf(source.path);
  if (!COMPOSERS.includes(room) && !ROOMS[room]) return [`${source.path}: ${room} is no room of the table`];
  if (floorOf(source.path) < 0) return [`${source.path}: lies in no room of those inside ${room}`];
  return importsOf(source)
    .map((each) => judge(source.path, each))
    .filter((sentence) => sentence !== undefined);
}
