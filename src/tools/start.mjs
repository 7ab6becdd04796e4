/** `npm start`: installs what is missing, builds, serves, prints the address. */
import { join } from 'node:path';
import { ensurePackages, root } from './packages.mjs';

ensurePackages();
const { build } = await import('vite');
const { compressBuild } = await import('./compress.mjs');
const { serveBuild } = await import('./serve.mjs');
const folder = join(root, 'dist');
await build({ root, logLevel: 'warn' });
await compressBuild(folder);
// Takes the next port when this one is in use.
const { address } = await serveBuild(folder, 4173);
process.stdout.write(`回款道场 Huikuan Dojo · 打开 / open: ${address} · 按 Ctrl-C 停止 / Ctrl-C stops\n`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  // At once: an open page keeps its connection, and waiting for it would look like hanging.
  process.once(signal, () => process.exit(0));
}
