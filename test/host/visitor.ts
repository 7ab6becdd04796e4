/** Somebody who talks to a host: with a cookie jar or a token, and in JSON. */

import { WORDS_VERSION } from '../../src/content/words-version.ts';
import type { NewClassRequest, TraineeState } from '../../src/protocol/class.ts';
import { versionsWith } from '../../src/protocol/versions.ts';
import { TRAINER } from './hosts.ts';

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
  readonly headers: Headers;
}

export interface Server {
  readonly request: (path: string, init?: RequestInit) => Response | Promise<Response>;
}

export class Visitor {
  cookies = new Map<string, string>();
  constructor(
    private server: Server,
    readonly headers: Record<string, string> = {},
  ) {}

  /** The same visitor, sent to another host by the load balancer. */
  at(server: Server): Visitor {
    const moved = new Visitor(server, this.headers);
    moved.cookies = this.cookies;
    return moved;
  }

  async get(path: string): Promise<Reply> {
    return this.send(path, {});
  }

  async post(path: string, value: unknown = {}): Promise<Reply> {
    return this.send(path, {
      method: 'POST',
      body: JSON.stringify(value),
      headers: { 'content-type': 'application/json' },
    });
  }

  async send(path: string, init: RequestInit): Promise<Reply> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const own = cookie ? { ...this.headers, cookie } : this.headers;
    const response = await this.server.request(`/api${path}`, {
      ...init,
      headers: { ...own, ...(init.headers as Record<string, string>) },
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      this.cookies.set(name, value);
    }
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json');
    return { status: response.status, body: json ? JSON.parse(text) : text, headers: response.headers };
  }
}

export type Drill = NewClassRequest['drill'];

export function aDrill(change: Partial<Drill> = {}): Drill {
  return {
    game: 'huikuan-drill',
    format: 2,
    versions: versionsWith(WORDS_VERSION),
    id: 'test',
    title: '周三演练',
    scenario: { kind: 'meeting' },
    dealers: [
      { kind: 'drawn', id: 'chen-yue' },
      { kind: 'drawn', id: 'he-ge' },
    ],
    seed: 3_141_592_653,
    language: 'own',
    minutes: null,
    hints: false,
    weights: { assertiveness: 40, commitments: 40, 'follow-up': 20 },
    pass: 60,
    attempts: 2,
    ...change,
  };
}

export async function aTrainer(server: Server): Promise<Visitor> {
  const trainer = new Visitor(server);
  const { status } = await trainer.post('/trainer/sign-in', TRAINER);
  if (status !== 200) throw new Error(`The trainer was not let in: ${status}`);
  return trainer;
}

export interface OpenClass {
  readonly id: string;
  readonly code: string;
}

export async function aClass(
  trainer: Visitor,
  mode: 'exam' | 'live' = 'exam',
  drill: Drill = aDrill(),
): Promise<OpenClass> {
  const { status, body } = await trainer.post('/trainer/classes', { name: '华东一班', mode, drill });
  if (status !== 201) throw new Error(`No class: ${JSON.stringify(body)}`);
  return body;
}

/** A trainee with a token who has begun an attempt. */
export async function aTrainee(
  server: Server,
  { code }: OpenClass,
  name: string,
): Promise<{ readonly visitor: Visitor; readonly attempt: string; readonly state: TraineeState }> {
  const { status, body } = await new Visitor(server).post('/join', { code, name, keep: 'token' });
  if (status !== 201) throw new Error(`Not joined: ${JSON.stringify(body)}`);
  const visitor = new Visitor(server, { authorization: `Bearer ${body.token}` });
  const started = await visitor.post('/play/start');
  if (started.status !== 200) throw new Error(`Not started: ${JSON.stringify(started.body)}`);
  return { visitor, attempt: started.body.id, state: body.state };
}

/** A whole meeting, short and legal for every dealer. */
export const MEETING = [
  { kind: 'prepare', item: 'statement' },
  { kind: 'enter' },
  { kind: 'open-direct', amount: 120_000 },
  { kind: 'leave', appointment: 20 },
] as const;
