/** `npm start`: installs what is missing, builds, serves, prints the address. */
import { ensurePackages, root } from './packages.mjs';

ensurePackages();
const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' });
const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 4173 } });
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/';
process.stdout.write(`\n  回款道场 · Huikuan Dojo\n  打开 / open: ${address}\n  按 Ctrl-C 停止 / Ctrl-C stops\n\n`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.httpServer.close();
    process.exit(0);
  });
}
