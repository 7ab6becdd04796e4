/** The pages that a newcomer reads: decisions as dated records, and whether what a page points to is there. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from './source.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const FOLDER = 'src/decisions/';
const NAME = /^(\d{4}-\d{2}-\d{2})-[a-z0-9]+(-[a-z0-9]+)*\.md$/;
/** Lines of a record: beyond this nobody reads it. Design choice. */
const LONGEST = 40;
const PARTS = ['Context.', 'Decided.', 'Alternatives.', 'Consequences.', 'Wrong if'];
const FEWEST_ALTERNATIVES = 2;

/** The project's own files, by their paths: those at its top, and all below `folders`. */
export function filesOf(folders: readonly string[]): string[] {
  const top = readdirSync(root, { withFileTypes: true });
  const below = folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  );
  return [...top.filter((entry) => entry.isFile()).map(({ name }) => name), ...below];
}

/** What is wrong with the name, the date, the length or the parts of one record. */
export function badRecord({ path, text }: Source): string[] {
  const day = NAME.exec(path.slice(FOLDER.length))?.[1];
  if (day === undefined) return [`${path}: name it year-month-day-noun.md`];
  const found: string[] = [];
  if (!isDay(day)) found.push(`${path}: ${day} is no day of the calendar`);
  const lines = text.trimEnd().split('\n');
  if (!/^# \S/.test(lines[0] ?? '')) found.push(`${path}: begin with its title`);
  if (!lines[2]?.startsWith(`${day} · `))
    found.push(`${path}: say its day and how it stands below the title`);
  if (lines.length > LONGEST) found.push(`${path}: ${lines.length} lines, at most ${LONGEST}`);
  const starts = PARTS.map((part) => lines.findIndex((line) => line.startsWith(`**${part}`)));
  const inOrder = starts.every((start, at) => start > (starts[at - 1] ?? 0));
  if (!inOrder) found.push(`${path}: ${PARTS.join(' ')} in this order`);
  else if (lines.filter((line) => line.startsWith('- ')).length < FEWEST_ALTERNATIVES)
    found.push(`${path}: name the alternatives, ${FEWEST_ALTERNATIVES} at least`);
  return found;
}

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

/** Records that `page` does not list exactly once under their own title. */
export function unlisted(records: readonly Source[], page: Source): string[] {
  return records.flatMap(({ path, text }) => {
    const title = text.split('\n', 1)[0]?.slice(2);
    const listed = page.text.split(`- [${title}](decisions/${path.slice(FOLDER.length)})`).length - 1;
    return listed === 1 ? [] : [`${path}: listed ${listed} times under its title in ${page.path}`];
  });
}

/** Links within the project that lead nowhere. `files`: every path there is. */
export function deadLinks({ path, text }: Source, files: readonly string[]): string[] {
  return [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)]
    .map((match) => new URL(match[1] ?? '', `file:///${path}`).pathname.slice(1))
    .filter((target) => !files.some((file) => file === target || file.startsWith(`${target}/`)))
    .map((target) => `${path}: there is no ${target}`);
}

/** Files that a page names in code marks and that are nowhere: it may leave out the folders above. */
export function deadNames({ path, text }: Source, files: readonly string[]): string[] {
  return [...text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.(?:tsx?|mjs|md|json|css))`/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !files.some((file) => `/${file}`.endsWith(`/${name}`)))
    .map((name) => `${path}: there is no ${name}`);
}
