/**
 * The class host as a browser sees it: requests through a port like `fetch`, answers through their schemas. An answer is
 * a value or a failure with the host's own sentence; a host that cannot be reached is a failure too.
 */
import * as v from 'valibot';
import {
  type ActRequest,
  actAnswerSchema,
  attemptStateSchema,
  type Board,
  boardSchema,
  classListSchema,
  classSchema,
  type FailureSaid,
  failureSchema,
  hostStatusSchema,
  type JoinRequest,
  joinedSchema,
  type NewClassRequest,
  resultsSchema,
  traineeStateSchema,
  trainerSchema,
  transcriptSchema,
} from '../protocol/class.ts';

/** What a browser brings; `base` is where the host is, '' for the page's own. */
export interface Web {
  readonly base: string;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Opens a stream of Server-Sent Events; returns the way to close it. */
  readonly events: (address: string, hear: Hearing) => () => void;
}

interface Hearing {
  readonly message: (data: string) => void;
  /** The stream broke (false), or came back (true). */
  readonly connected: (isConnected: boolean) => void;
}

const LONGEST_ANSWER_MS = 20_000;
const CONNECT_AGAIN_MS = 2_000;

/** The ports of the browser this runs in. */
export function browserWeb(base = ''): Web {
  return {
    base,
    // A host that hangs is a host that is away.
    fetch: (address, init) => fetch(address, { signal: AbortSignal.timeout(LONGEST_ANSWER_MS), ...init }),
    events: (address, hear) => {
      let source: EventSource;
      let again: ReturnType<typeof setTimeout> | undefined;
      const open = () => {
        source = new EventSource(address);
        source.addEventListener('board', ({ data }) => hear.message(data));
        source.addEventListener('open', () => hear.connected(true));
        source.addEventListener('error', () => {
          hear.connected(false);
          // The browser connects again by itself, unless somebody else answered for the host.
          if (source.readyState === EventSource.CLOSED) again = setTimeout(open, CONNECT_AGAIN_MS);
        });
      };
      open();
      return () => {
        clearTimeout(again);
        source.close();
      };
    },
  };
}

/** `unreachable`: no answer, try again; `unreadable`: an answer, but not of this program's host. */
export type Failed =
  | { readonly ok: false; readonly kind: 'refused'; readonly status: number; readonly said: FailureSaid }
  | { readonly ok: false; readonly kind: 'unreachable' | 'unreadable' };
export type Reply<Value> = { readonly ok: true; readonly value: Value } | Failed;

/** Who asks in which language (for the sentences of failures), and with which token, where no cookie is kept. */
export interface Caller {
  readonly language: 'zh' | 'en';
  readonly token?: string;
}

const nothing = v.object({});

export function createClassClient(web: Web, caller: Caller) {
  const calls = callsOf(web, caller);
  return {
    status: () => calls.get('/status', hostStatusSchema),
    trainer: trainerCalls(web, calls),
    trainee: traineeCalls(calls),
  };
}
export type ClassClient = ReturnType<typeof createClassClient>;

/** What is asked of the host, and by which address. */
interface Question<Schema extends v.GenericSchema> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly schema: Schema;
  readonly body?: unknown;
}

/** The ways of asking, for one caller. */
function callsOf(web: Web, caller: Caller) {
  return {
    get: <Schema extends v.GenericSchema>(path: string, schema: Schema) =>
      ask(web, caller, { method: 'GET', path, schema }),
    post: <Schema extends v.GenericSchema>(path: string, schema: Schema, body?: unknown) =>
      ask(web, caller, { method: 'POST', path, schema, body }),
    file: async (path: string): Promise<Reply<Blob>> => {
      try {
        const response = await web.fetch(`${web.base}/api${path}`, { credentials: 'same-origin' });
        if (response.ok) return { ok: true, value: await response.blob() };
        return { ok: false, kind: response.status >= 500 ? 'unreachable' : 'unreadable' };
      } catch {
        return { ok: false, kind: 'unreachable' };
      }
    },
  };
}
type Calls = ReturnType<typeof callsOf>;

/** One question to the host: the value its schema reads, or why there is none. */
async function ask<Schema extends v.GenericSchema>(
  web: Web,
  caller: Caller,
  { method, path, schema, body }: Question<Schema>,
): Promise<Reply<v.InferOutput<Schema>>> {
  const headers: Record<string, string> = { 'accept-language': caller.language };
  if (caller.token !== undefined) headers['authorization'] = `Bearer ${caller.token}`;
  if (method === 'POST') headers['content-type'] = 'application/json';
  let status: number;
  let value: unknown;
  try {
    const response = await web.fetch(`${web.base}/api${path}`, {
      method,
      headers,
      credentials: 'same-origin',
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    status = response.status;
    value = await response.json().catch(() => undefined);
  } catch {
    return { ok: false, kind: 'unreachable' };
  }
  if (status >= 200 && status < 300) {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? { ok: true, value: parsed.output } : { ok: false, kind: 'unreadable' };
  }
  const said = v.safeParse(failureSchema, value);
  if (said.success) return { ok: false, kind: 'refused', status, said: said.output };
  // A proxy speaks for a host that is down.
  return { ok: false, kind: status >= 500 ? 'unreachable' : 'unreadable' };
}

const classPath = (id: string) => `/trainer/classes/${encodeURIComponent(id)}`;

function trainerCalls(web: Web, { get, post, file }: Calls) {
  return {
    setUp: (asked: { readonly code: string; readonly name: string; readonly password: string }) =>
      post('/trainer/setup', trainerSchema, asked),
    signIn: (asked: { readonly name: string; readonly password: string }) =>
      post('/trainer/sign-in', trainerSchema, asked),
    signOut: () => post('/trainer/sign-out', nothing),
    me: () => get('/trainer/me', trainerSchema),
    add: (asked: { readonly name: string; readonly password: string }) =>
      post('/trainer/trainers', trainerSchema, asked),
    classes: () => get('/trainer/classes', classListSchema),
    create: (asked: NewClassRequest) => post('/trainer/classes', classSchema, asked),
    open: (id: string) => post(`${classPath(id)}/open`, classSchema),
    close: (id: string) => post(`${classPath(id)}/close`, classSchema),
    readmit: (id: string, trainee: string) =>
      post(`${classPath(id)}/trainees/${encodeURIComponent(trainee)}/readmit`, nothing),
    board: (id: string) => get(`${classPath(id)}/board`, boardSchema),
    /** Whole boards first and after each break, then those rows that have news. Returns the way to stop. */
    watch: (
      id: string,
      see: (board: Board) => void,
      connected: (isConnected: boolean) => void = () => undefined,
    ) =>
      web.events(`${web.base}/api${classPath(id)}/live`, {
        message: (data) => {
          const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), boardSchema), data);
          if (parsed.success) see(parsed.output);
        },
        connected,
      }),
    results: (id: string) => get(`${classPath(id)}/results.json`, resultsSchema),
    /** The table for spreadsheets, byte for byte as the host writes it. */
    csv: (id: string) => file(`${classPath(id)}/results.csv`),
    transcript: (attempt: string) =>
      get(`/trainer/attempts/${encodeURIComponent(attempt)}/transcript`, transcriptSchema),
  };
}

function traineeCalls({ get, post }: Calls) {
  return {
    join: (asked: JoinRequest) => post('/join', joinedSchema, asked),
    state: () => get('/play/state', traineeStateSchema),
    /** The same without the games of the attempt: for looking often. */
    look: () => get('/play/look', traineeStateSchema),
    /** Begins an attempt, or goes on with the one that is being played. */
    start: () => post('/play/start', attemptStateSchema),
    /** Safe to send again after `unreachable`: the same action at the same index counts once. */
    act: (asked: ActRequest) => post('/play/act', actAnswerSchema, asked),
    handIn: (attempt: string) => post('/play/hand-in', attemptStateSchema, { attempt }),
    /** The file of a result played on this device; in live classes. */
    sendResult: (file: unknown) => post('/play/result', traineeStateSchema, file),
  };
}
