/** Serves the built game as it should be served anywhere: compressed, what never changes kept, what may change asked for. */
import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

/** A file whose name changes with its content is kept for a year; all others are asked for each time. */
const HASHED = /[\\/]assets[\\/]/;
const TRIES = 20;

/** The built game under `folder`, on the first free port from `port` on; returns the server and its address. */
export async function serveBuild(folder, port) {
  const app = new Hono();
  app.use(etag());
  app.use(
    serveStatic({
      root: folder,
      precompressed: true,
      onFound: (path, c) => {
        c.header('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
        c.header('X-Content-Type-Options', 'nosniff');
      },
    }),
  );
  for (let next = port; next < port + TRIES; next += 1) {
    const server = await listen(app, next);
    if (server) return { server, address: `http://127.0.0.1:${next}/` };
  }
  throw new Error(`ports ${port} to ${port + TRIES - 1} are all in use`);
}

/** Undefined where somebody else has the port. */
async function listen(app, port) {
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (error?.code === 'EADDRINUSE') return undefined;
    throw error;
  }
}
