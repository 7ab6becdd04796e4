/** Another commit of this repository in a temporary folder, with packages, ready to run. */
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitOf, git, noSuchCommit } from './changed.mjs';
import { installPackagesIn, root } from './packages.mjs';

/**
 * Checks `ref` out. Where it wants the same packages as we have they are ours, by a link: no network is needed; otherwise
 * they are installed. `remove` may be called more than once, and when the process is about to end.
 *
 * @returns {{ kind: 'checked-out', folder: string, commit: string, remove: () => void } | { kind: 'refused', message: string }}
 */
export function checkOut(ref) {
  if (git('rev-parse', '--git-dir') === undefined)
    return refused(
      '这里不是 git 仓库，没有别的提交可比。 This is no git repository: there is no other commit to compare with.',
    );
  const commit = commitOf(ref);
  if (!commit) return refused(noSuchCommit(ref));
  // What somebody who was ended by force has left behind is forgotten.
  git('worktree', 'prune');
  const folder = join(mkdtempSync(join(tmpdir(), 'huikuan-tree-')), 'tree');
  const remove = () => {
    git('worktree', 'remove', '--force', folder);
    rmSync(join(folder, '..'), { recursive: true, force: true });
    git('worktree', 'prune');
  };
  if (git('worktree', 'add', '--detach', folder, commit) === undefined) {
    remove();
    return refused(`“${ref}”取不出来。 “${ref}” could not be checked out into ${folder}.`);
  }
  if (sameLock(folder)) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  else if (!installPackagesIn(folder)) {
    remove();
    return refused(
      `“${ref}”的依赖装不上。 The packages of “${ref}” could not be installed; it wants others than we have.`,
    );
  }
  return { kind: 'checked-out', folder, commit, remove };
}

function sameLock(folder) {
  const [ours, theirs] = [root, folder].map((place) => join(place, 'package-lock.json'));
  return existsSync(theirs) && readFileSync(ours, 'utf8') === readFileSync(theirs, 'utf8');
}

/** @returns {{ kind: 'refused', message: string }} */
function refused(message) {
  return { kind: 'refused', message };
}
