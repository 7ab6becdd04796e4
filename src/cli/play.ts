/**
 * `npm run --silent play -- --scenario meeting --dealer ID --seed N [--log FILE]`: the game by lines of JSON, one action
 * in, one answer out. See src/protocol/PROTOCOL.md.
 */
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { CONTENT_VERSION } from '../content/content-version.ts';
import { DEALERS, dealerById } from '../content/dealers.ts';
import { actionSchema } from '../protocol/action.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { finalOf } from '../session/final.ts';
import { startSession } from '../session/start.ts';
import { readArgs, readSeed, refuse } from './args.ts';
import { writeLog } from './log-file.ts';

const args = readArgs(process.argv.slice(2));
if ((args.value('scenario') ?? 'meeting') !== 'meeting') refuse('--scenario takes "meeting".');
const dealer = dealerById(args.value('dealer') ?? '');
if (!dealer) refuse(`--dealer takes one of: ${DEALERS.map(({ brief }) => brief.id).join(', ')}.`);
const seed = readSeed(args.value('seed') ?? '');
if (seed === undefined) refuse('--seed takes a whole number from 0 to 4294967295.');
const file = args.value('log');
if (args.flag('log') && !file) refuse('--log takes the path of the file to write.');

const session = startSession({ dealer: dealer.brief, seed, contentVersion: CONTENT_VERSION });
const say = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);

say({ view: session.view() });
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const refusal = act(line);
  if (refusal) say({ ok: false, error: refusal });
  if (session.view().phase === 'over') break;
}
process.stdin.destroy();

/** Plays one line; answers it when it is legal. */
function act(line: string): Refusal | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { code: 'not-json', message: 'This line is not valid JSON.' };
  }
  const action = v.safeParse(actionSchema, value);
  if (!action.success)
    return { code: 'not-an-action', message: `Not an action of the protocol: ${action.issues[0].message}.` };
  const before = session.events().length;
  const refusal = session.act(action.output);
  if (refusal) return refusal;
  if (file) writeLog(file, session.log());
  say({ ok: true, events: session.events().slice(before), view: session.view() });
  const final = finalOf(session);
  if (final) say({ final });
  return undefined;
}
