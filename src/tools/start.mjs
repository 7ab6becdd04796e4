/** `npm start`: installs what is missing, builds, serves, prints the address. */
import { ensurePackages, root } from './packages.mjs';

ensurePackages();
const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' });
// Vite takes the next port when this one is in use.
const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 4173 } });
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/';
process.stdout.write(`回款道场 Huikuan Dojo · 打开 / open: ${address} · 按 Ctrl-C 停止 / Ctrl-C stops\n`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  // At once: an open page keeps its connection, and waiting for it would look like hanging.
  process.once(signal, () => process.exit(0));
}
