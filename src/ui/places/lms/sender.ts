/** Statements on their way to a record store: one lot after the other, in their order, kept until they were taken. */
import { ask, type Lrs } from '../../../session/lms/lrs.ts';
import type { Statement } from '../../../session/lms/xapi.ts';

export interface Sender {
  readonly send: (statements: readonly Statement[]) => void;
  /** Lays a document there; only the newest of several that wait is sent. */
  readonly document: (resource: string, query: Readonly<Record<string, string>>, body: unknown) => void;
  readonly retry: () => void;
  /** Everything that waits and then this, at once: the page is being left. */
  readonly last: (statement: Statement) => void;
}

/** Browsers let go of a larger request when the page is left. */
const LOT = 40;
const RETRY_MS = 5_000;

interface Document {
  readonly resource: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export function openSender(lrs: Lrs, onLink: (link: 'well' | 'trouble') => void): Sender {
  let waiting: readonly Statement[] = [];
  let laid: Document | undefined;
  let busy = false;
  let closed = false;
  /** One next try, however often it is asked to try meanwhile. */
  let again: ReturnType<typeof setTimeout> | undefined;

  async function pump(): Promise<void> {
    if (busy || closed) return;
    busy = true;
    const well = (await statements()) && (await document());
    busy = false;
    if (closed) return;
    onLink(well ? 'well' : 'trouble');
    clearTimeout(again);
    if (!well) again = setTimeout(() => void pump(), RETRY_MS);
    else if (waiting.length > 0 || laid) void pump();
  }

  async function statements(): Promise<boolean> {
    const lot = waiting.slice(0, LOT);
    if (lot.length === 0) return true;
    const answer = await ask(lrs, { method: 'POST', resource: 'statements', body: lot });
    if (answer.kind !== 'ok') return false;
    waiting = waiting.slice(lot.length);
    return true;
  }

  async function document(): Promise<boolean> {
    const sent = laid;
    if (!sent) return true;
    const answer = await ask(lrs, { method: 'PUT', ...sent });
    if (answer.kind !== 'ok') return false;
    if (laid === sent) laid = undefined;
    return true;
  }

  return {
    send: (more) => {
      waiting = [...waiting, ...more];
      void pump();
    },
    document: (resource, query, body) => {
      laid = { resource, query, body };
      void pump();
    },
    retry: () => void pump(),
    last: (statement) => {
      closed = true;
      // What is on its way now may arrive twice; a store knows it by its id.
      const body = [...waiting, statement];
      void ask(lrs, { method: 'POST', resource: 'statements', body, keepalive: true });
      if (laid) void ask(lrs, { method: 'PUT', ...laid, keepalive: true });
    },
  };
}
