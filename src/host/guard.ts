/** What stands before every route: headers, sizes, and a check that no page of another site changes anything. */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import { fail } from './failure.ts';
import { type Env, refuse, type Visit } from './requests.ts';

/** Bytes. A drill with eight built dealers has about 4,000, a year of a territory played at home about 3 million. */
const SMALL = 16_384;
const RESULT = 4_194_304;

const limited = (most: number) => {
  const tooLarge = (visit: Visit) => refuse(visit, fail('too-large'));
  const counted = bodyLimit({ maxSize: most, onError: tooLarge }) as MiddlewareHandler<Env>;
  return createMiddleware<Env>(async (visit, next) => {
    const length = visit.req.header('content-length');
    // Node holds a body to its announced length; only a body without one needs to be counted, at ten times the
    // price.
    if (length === undefined || visit.req.header('transfer-encoding') !== undefined)
      return counted(visit, next);
    return Number(length) <= most ? next() : tooLarge(visit);
  });
};
export const smallBody = limited(SMALL);
export const resultBody = limited(RESULT);

/** Only our own scripts, styles and frames; pictures and sounds may be made on the page. */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    mediaSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'", 'data:', 'blob:'],
    workerSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'"],
  },
  referrerPolicy: 'same-origin',
  // Enforcing https is up to the server that stands before the host.
  strictTransportSecurity: false,
});

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses requests that another site's page could have sent: they change nothing, with or without a cookie. */
export const sameOrigin = createMiddleware<Env>(async (visit, next) => {
  if (READS.has(visit.req.method)) return next();
  const site = visit.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return refuse(visit, fail('wrong-origin'));
  const origin = visit.req.header('origin');
  if (origin !== undefined && hostOf(origin) !== visit.req.header('host'))
    return refuse(visit, fail('wrong-origin'));
  const type = visit.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return refuse(visit, fail('not-json'));
  return next();
});

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** Answers are for the visitor who asked, and only now. */
export const neverKept = createMiddleware<Env>(async (visit, next) => {
  // Set before the answer is made: a header added afterwards has the answer made anew as a stream, at three times
  // the price.
  visit.header('Cache-Control', 'no-store');
  await next();
});
