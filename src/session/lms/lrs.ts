/**
 * A learning record store over HTTP: five requests, made with `fetch` alone. Libraries for it bring an HTTP client of
 * their own, which cannot let a last statement outlive the page (`keepalive`), and cmi5 ends with such a statement.
 */
import { XAPI_VERSION } from './xapi.ts';

export interface Lrs {
  /** With or without a slash at its end. */
  readonly endpoint: string;
  /** The whole value of the header. */
  readonly authorization: string;
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** `statements`, `activities/state`, … */
  readonly resource: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Continues when the page is left. */
  readonly keepalive?: boolean;
}

export type StoreAnswer =
  | { readonly kind: 'ok'; readonly body: unknown }
  /** No network, a wrong address, or a store that does not allow web pages. */
  | { readonly kind: 'unreached' }
  | { readonly kind: 'refused'; readonly status: number; readonly text: string };

export async function ask({ endpoint, authorization }: Lrs, request: Request): Promise<StoreAnswer> {
  const { method, resource, query = {}, body, keepalive = false } = request;
  const search = new URLSearchParams(query).toString();
  const address = `${endpoint.replace(/\/*$/, '/')}${resource}${search && `?${search}`}`;
  try {
    const answer = await fetch(address, {
      method,
      keepalive,
      headers: {
        Authorization: authorization,
        'X-Experience-API-Version': XAPI_VERSION,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return answer.ok ? { kind: 'ok', body: parsed(text) } : { kind: 'refused', status: answer.status, text };
  } catch {
    return { kind: 'unreached' };
  }
}

/** Key and secret as a header (RFC 7617), in UTF-8. */
export function basic(key: string, secret: string): string {
  const bytes = new TextEncoder().encode(`${key}:${secret}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
