/**
 * A hall full of trainees before class hosts: they join, and each sends an action at an even pace. The bench
 * measures how long they wait, from sending an action to having its whole answer, and how long the trainer's board
 * takes to show it. All of them sit in this one process, so it only reads an answer: a browser's further work is
 * the browser's.
 */
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import type { Action } from '../protocol/action.ts';
import type { ActAnswer, AttemptState, Board, Class, Joined } from '../protocol/class.ts';
import { benchDrill } from './bench-drill.ts';

interface Hall {
  /** Where the hosts are. Trainees are spread over them as a load balancer would; the board is watched on the first. */
  readonly hosts: readonly string[];
  readonly trainer: { readonly name: string; readonly password: string };
  readonly trainees: number;
  /** Milliseconds between the actions of one trainee. */
  readonly pace: number;
  readonly actions: number;
}

/** Milliseconds; a delay is infinite where the board never showed the action. */
export interface Waits {
  readonly answers: readonly number[];
  readonly boards: readonly number[];
}

const MEETING: readonly Action[] = [
  { kind: 'prepare', item: 'statement' },
  { kind: 'enter' },
  { kind: 'open-direct', amount: 120_000 },
  { kind: 'leave', appointment: 20 },
];

const DRILL = benchDrill(['chen-yue', 'he-ge', 'lao-tian'], {
  id: 'bench',
  scenario: { kind: 'meeting' },
  seed: 1,
  attempts: 1,
});

/** A class of its own, played once. */
export async function playHall(hall: Hall): Promise<Waits> {
  const { hosts, pace } = hall;
  const [first = ''] = hosts;
  const trainer = await signIn(first, hall.trainer);
  const held = await trainer.send<Class>('/trainer/classes', { name: 'bench', mode: 'exam', drill: DRILL });
  const seats = await fill(hall, held.code);
  const answered = new Map<string, number>();
  const sights = new Map<string, number>();
  const leave = trainer.watch(`/trainer/classes/${held.id}/live`, (board) => note(board, sights));
  const answers: number[] = [];
  await Promise.all(
    seats.map(async ({ visitor, attempt }, place) => {
      await pause((place * pace) / seats.length);
      for (let index = 0; index < hall.actions; index += 1) {
        const action = MEETING[index % MEETING.length];
        const begun = performance.now();
        const answer = await visitor.send<ActAnswer>('/play/act', { attempt, index, action });
        const now = performance.now();
        if (answer.index !== index + 1) throw new Error(`Action ${index} was not taken.`);
        answers.push(now - begun);
        answered.set(`${attempt} ${index + 1}`, now);
        await pause(begun + pace - now);
      }
    }),
  );
  // Time for the board to show the last ones.
  await pause(2_000);
  leave();
  const boards = [...answered].map(([key, at]) => Math.max(0, (sights.get(key) ?? Infinity) - at));
  return { answers, boards };
}

/** When the board first told of each action; one that tells of the third tells of those before, too. */
function note({ rows }: Board, sights: Map<string, number>): void {
  const now = performance.now();
  for (const { attempt } of rows)
    for (let count = attempt?.actions ?? 0; attempt && count > 0; count -= 1) {
      const key = `${attempt.id} ${count}`;
      if (sights.has(key)) break;
      sights.set(key, now);
    }
}

async function fill({ hosts, trainees }: Hall, code: string) {
  const seats: { readonly visitor: Visitor; readonly attempt: string }[] = [];
  for (let place = 0; place < trainees; place += 1) {
    const host = hosts[place % hosts.length] ?? '';
    const name = `trainee ${place}`;
    const { token } = await visitorOf(host, {}).send<Joined>('/join', { code, name, keep: 'token' });
    const visitor = visitorOf(host, { authorization: `Bearer ${token}` });
    const { id } = await visitor.send<AttemptState>('/play/start', {});
    seats.push({ visitor, attempt: id });
  }
  return seats;
}

async function signIn(host: string, account: Hall['trainer']): Promise<Visitor> {
  let cookie = '';
  await visitorOf(host, {}).send('/trainer/sign-in', account, ([kept = '']) => {
    cookie = kept.split(';')[0] ?? '';
  });
  return visitorOf(host, { cookie });
}

type Visitor = ReturnType<typeof visitorOf>;

/** A visitor to one host, always with these headers. */
function visitorOf(host: string, own: Readonly<Record<string, string>>) {
  const headers = { ...own, 'content-type': 'application/json' };
  return {
    /** The answer's JSON; anything but success is thrown. `cookies` hears what is to be kept. */
    send: async <Answer>(
      path: string,
      body: object,
      cookies: (kept: readonly string[]) => void = () => undefined,
    ) => {
      const answer = await post(`${host}/api${path}`, headers, JSON.stringify(body));
      cookies(answer.headers['set-cookie'] ?? []);
      let text = '';
      answer.setEncoding('utf8');
      for await (const chunk of answer) text += chunk;
      if ((answer.statusCode ?? 500) >= 300) throw new Error(`${path}: ${answer.statusCode} ${text}`);
      return JSON.parse(text) as Answer;
    },
    /** Reads a live board; returns the way to leave. */
    watch: (path: string, see: (board: Board) => void) => {
      const asked = request(`${host}/api${path}`, { headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('error', () => undefined);
        answer.on('data', (chunk: string) => {
          const parts = `${text}${chunk}`.split('\n\n');
          text = parts.pop() ?? '';
          for (const part of parts) {
            const data = /^data: (.+)$/m.exec(part)?.[1];
            if (data) see(JSON.parse(data));
          }
        });
      });
      // A stream that ends early shows in the figure: what was not seen counts as infinitely late.
      asked.on('error', () => undefined);
      asked.end();
      return () => void asked.destroy();
    },
  };
}

/** Connections stay open, as a browser keeps them. */
const agent = new Agent({ keepAlive: true });

/** Like a browser, asks again where the host had just closed a connection that was idle. */
function post(address: string, headers: OutgoingHttpHeaders, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method: 'POST', agent, headers }, resolve);
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(post(address, headers, body));
      else reject(error);
    });
    asked.end(body);
  });
}

const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
