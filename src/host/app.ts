/** The host as one function from request to answer: the API under /api, the built game everywhere else. */
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { WORDS_VERSION } from '../content/words-version.ts';
import { RULES_VERSION, versionsWith } from '../protocol/versions.ts';
import { needsSetup } from './accounts.ts';
import { createAuthority } from './authority.ts';
import { createCookies } from './cookies.ts';
import type { Database } from './database/database.ts';
import { fail } from './failure.ts';
import { headers, neverKept, sameOrigin } from './guard.ts';
import type { Hall } from './hall.ts';
import { addressBy, type Limits, limiters } from './limits.ts';
import { answer, type Env, refuse } from './requests.ts';
import { deskRoutes } from './routes/desk.ts';
import { seatRoutes } from './routes/seat.ts';
import type { Services } from './services.ts';

export interface HostInput {
  readonly database: Database;
  readonly hall: Hall;
  readonly limits: Limits;
  /** Whether a proxy stands before the host and passes on the visitor's address; visitors then come by https. */
  readonly proxy: boolean;
  readonly https: boolean;
  /** The folder of the built game; null where there is none to serve. */
  readonly site: string | null;
  /** Is told about what should not happen. */
  readonly tell: (error: Error) => void;
}

export function createApp({ database, hall, limits, proxy, https, site, tell }: HostInput) {
  const cookies = createCookies(https);
  const limit = limiters(limits, addressBy(proxy), cookies.trainee);
  const services: Services = {
    database,
    hall,
    cookies,
    limit,
    authority: createAuthority(database, hall.changed),
  };

  const api = new Hono<Env>();
  api.use(limit.any, neverKept, sameOrigin);
  api.get('/status', async (visit) =>
    answer(visit, {
      needsSetup: await needsSetup(database),
      rules: RULES_VERSION,
      versions: versionsWith(WORDS_VERSION),
    }),
  );
  api.route('/', seatRoutes(services));
  api.route('/trainer', deskRoutes(services));

  const app = new Hono<Env>();
  app.use(headers);
  app.route('/api', api);
  app.all('/api/*', (visit) => refuse(visit, fail('not-found')));
  if (site !== null) {
    app.use(etag());
    app.use(
      serveStatic({
        root: site,
        precompressed: true,
        onFound: (path, visit) => {
          // A file whose name changes with its content is cached for a year.
          const hashed = /[\\/]assets[\\/]/.test(path);
          visit.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
        },
      }),
    );
  }
  app.notFound((visit) => refuse(visit, fail('not-found')));
  app.onError((error, visit) => {
    tell(error);
    return refuse(visit, fail('broken'));
  });
  return app;
}
