/** What changed since a commit, and the parts of `npm test` that this can affect. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { affectedBy } from './affected.mjs';
import { root } from './packages.mjs';

/** Names of the main branch, the likeliest first. */
const MAIN = ['origin/HEAD', 'origin/main', 'main', 'origin/master', 'master'];

/** Undefined where git cannot say. */
export function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  return status === 0 ? stdout : undefined;
}

/** The commit that a name stands for; undefined where there is none. */
export function commitOf(name) {
  return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)?.trim();
}

export const noSuchCommit = (name) =>
  `这里没有“${name}”这个提交。 There is no commit “${name}” here: name one that \`git log\` knows, main or HEAD~1 for instance.`;

/**
 * The files that differ, in the working tree and what is not yet committed included, from where REF and we parted; without
 * REF, from where the main branch was left.
 */
export function changedSince(ref) {
  const name = ref ?? MAIN.find((main) => commitOf(main)) ?? 'HEAD';
  const commit = commitOf(name);
  if (!commit) return { kind: 'unknown', message: noSuchCommit(name) };
  const base = git('merge-base', commit, 'HEAD')?.trim() ?? commit;
  const lists = [
    git('diff', '--name-only', '--relative', '--no-renames', '-z', base),
    git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  const files = [...new Set(lists.flatMap((list) => (list ?? '').split('\0')))].filter(Boolean).sort();
  return { kind: 'changed', since: base.slice(0, 8), files };
}

/** Names for the runners of the parts that are affected; no entry where a part is not. */
export function partsFor({ files }) {
  const sources = readSources();
  const { units, specs, proof } = affectedBy(files, sources);
  return {
    ...(units.length > 0 ? { unit: units } : {}),
    ...(proof ? { engines: [] } : {}),
    ...(specs.length > 0 ? { e2e: specs } : {}),
  };
}

/** One line for the reader. */
export function leftOut({ since, files }, { unit = [], engines, e2e = [] }) {
  const out = [
    `unit tests: ${unit.length} files, the others left out`,
    engines ? 'the engines' : 'the engines left out',
    e2e.length > 0 ? `browser tests: ${e2e.length} files` : 'browser tests left out',
  ];
  return `${files.length} files changed since ${since} — ${out.join('; ')}`;
}

function readSources() {
  const paths = ['src', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(tsx?|mjs)$/.test(path)),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
