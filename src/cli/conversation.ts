/** A play by lines of JSON: one action comes in on a line, one answer goes out. */
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { GameLog } from '../protocol/log.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { finalOf } from '../session/final.ts';
import type { PlayOf } from '../session/play.ts';
import { writeLog } from './log-file.ts';
import type { Replayed } from './replay-log.ts';

/** What a meeting and a season have in common for whoever talks to them in lines. */
type Talkable<Action> = Replayed &
  PlayOf<Action, unknown, { readonly phase: string }> & { readonly log: () => GameLog };

/** Until the game is over or there are no more lines. The log of `file` is written anew after every action. */
export async function converse<Action>(
  session: Talkable<Action>,
  schema: v.GenericSchema<unknown, Action>,
  file: string | undefined,
): Promise<void> {
  // A season's first morning has happened before anybody acts.
  const morning = session.events();
  say(morning.length > 0 ? { events: morning, view: session.view() } : { view: session.view() });
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const refusal = answer(line);
    if (refusal) say({ ok: false, error: refusal });
    if (session.view().phase === 'over') break;
  }
  process.stdin.destroy();

  /** Plays one line; answers it when it is legal. */
  function answer(line: string): Refusal | undefined {
    const action = readAction(line, schema);
    if ('refusal' in action) return action.refusal;
    const before = session.events().length;
    const refusal = session.act(action.read);
    if (refusal) return refusal;
    if (file) writeLog(file, session.log());
    say({ ok: true, events: session.events().slice(before), view: session.view() });
    const final = finalOf(session);
    if (final) say({ final });
    return undefined;
  }
}

function readAction<Action>(
  line: string,
  schema: v.GenericSchema<unknown, Action>,
): { readonly read: Action } | { readonly refusal: Refusal } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { refusal: { code: 'not-json', message: 'This line is not valid JSON.' } };
  }
  const action = v.safeParse(schema, value);
  if (action.success) return { read: action.output };
  const message = `Not an action of the protocol: ${action.issues[0].message}.`;
  return { refusal: { code: 'not-an-action', message } };
}

function say(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
