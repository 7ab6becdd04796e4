/** `npm run host`: installs what is missing, builds the game where it is not built or old, and starts the class host. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, root } from './packages.mjs';

ensurePackages();
const site = join(root, 'dist');
if (isOld()) {
  process.stderr.write('正在构建游戏… Building the game…\n');
  const { build } = await import('vite');
  const { compressBuild } = await import('./compress.mjs');
  await build({ root, logLevel: 'warn' });
  await compressBuild(site);
}
const host = spawn(
  process.execPath,
  ['--import', import.meta.resolve('tsx'), join(root, 'src/host/main.ts')],
  {
    // A folder named in HOST_DATA is meant from where the trainer stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
    env: { HOST_SITE: site, ...process.env },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => host.kill(signal));
host.on('exit', (code) => process.exit(code ?? 1));

/** Whether a source is newer than the build. */
function isOld() {
  const built = join(site, 'index.html');
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  const sources = ['src', 'public'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return [join(root, 'index.html'), join(root, 'package-lock.json'), ...sources].some(
    (path) => statSync(path).mtimeMs > mtimeMs,
  );
}
