/**
 * How much one visitor may request in a minute. A class of hundreds sits behind one address: among them, only
 * failures are rare.
 */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { fail } from './failure.ts';
import { type Env, refuse, type Visit } from './requests.ts';
import { hashOfToken } from './secrets.ts';

export interface Limits {
  /** Failed attempts to sign in or to set up, by address. */
  readonly signIn: number;
  /** Failed attempts to join, by address; all of them may be this many times ten. */
  readonly join: number;
  /** Requests of one trainee. */
  readonly play: number;
  /** Requests from one address that do not identify anybody. */
  readonly any: number;
}
export const USUAL_LIMITS: Limits = { signIn: 10, join: 60, play: 300, any: 30_000 };

export type AddressOf = (visit: Visit) => string;

/** The visitor's address; behind a proxy, the one that the proxy added last. */
export function addressBy(proxy: boolean): AddressOf {
  return (visit) => {
    const forwarded = proxy ? visit.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
    if (forwarded) return forwarded;
    return visit.env?.incoming ? (getConnInfo(visit).remote.address ?? 'unknown') : 'inside';
  };
}

const MINUTE = 60_000;

function perMinute(limit: number, keyGenerator: (visit: Visit) => string, skipSuccessfulRequests = false) {
  return rateLimiter<Env>({
    windowMs: MINUTE,
    limit,
    keyGenerator,
    skipSuccessfulRequests,
    standardHeaders: false,
    handler: (visit) => refuse(visit, fail('too-many')),
  });
}

export interface Limiters {
  readonly signIn: MiddlewareHandler<Env>;
  readonly join: readonly [MiddlewareHandler<Env>, MiddlewareHandler<Env>];
  readonly play: MiddlewareHandler<Env>;
  readonly any: MiddlewareHandler<Env>;
}

/** `tokenOf` finds the trainee's token in a request. */
export function limiters(
  limits: Limits,
  addressOf: AddressOf,
  tokenOf: (visit: Visit) => string | undefined,
): Limiters {
  return {
    signIn: perMinute(limits.signIn, addressOf, true),
    join: [perMinute(limits.join, addressOf, true), perMinute(limits.join * 10, addressOf)],
    play: perMinute(limits.play, (visit) => hashOfToken(tokenOf(visit) ?? addressOf(visit))),
    any: perMinute(limits.any, addressOf),
  };
}
