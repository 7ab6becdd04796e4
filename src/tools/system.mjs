/** What the system brings: programs on the path, and Debian's packages where we may install them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the shell would look for each of `names`, the best name first. */
export function* onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) for (const folder of folders) yield join(folder, name);
}

let listed = false;

/** Installs packages with apt; does nothing where there is no apt or we are not root. Whoever asked looks again. */
export function installWithApt(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const quiet = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // The lists do not age within one run.
  if (!listed) listed = spawnSync('apt-get', ['update', '-qq'], quiet).status === 0;
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], quiet);
}
