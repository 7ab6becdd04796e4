/** Holds what an engine answers against what is expected, and finds where a game parted. */
import type { BotLog } from './bot-log.ts';
import { type Engine, finalsIn, statesIn } from './engine.ts';
import { states } from './replay.ts';

export interface Expected {
  readonly log: BotLog;
  readonly hash: string;
}

export interface Disagreement extends Expected {
  readonly got: string;
}

/** What came of one engine. */
interface Verdict {
  readonly seconds: number;
  readonly agreeing: number;
  readonly disagreements: readonly Disagreement[];
  /** Of the first few disagreements; tracing replays action by action. */
  readonly complaints: readonly string[];
}

/** So many differences are traced; a broken engine breaks every game in the same place. */
const TRACED = 3;

const HASH = /^[0-9a-f]{64}$/;

export async function prove(engine: Engine, expected: readonly Expected[]): Promise<Verdict> {
  const start = performance.now();
  const got = await finalsIn(
    engine,
    expected.map(({ log }) => log),
  );
  const seconds = (performance.now() - start) / 1_000;
  const disagreements = compare(expected, got);
  const complaints: string[] = [];
  for (const [index, each] of disagreements.entries()) {
    const { log, hash, got: other } = each;
    const where = index < TRACED ? `; ${parting(log, states(log), await statesIn(engine, log))}` : '';
    complaints.push(`${log.kind} "${log.name}": ${other} instead of ${hash}${where}`);
  }
  return { seconds, agreeing: expected.length - disagreements.length, disagreements, complaints };
}

/** Equal answers agree only if they are hashes: the same complaint everywhere proves nothing. */
export function compare(expected: readonly Expected[], got: readonly string[]): readonly Disagreement[] {
  return expected
    .map((each, index) => ({ ...each, got: got[index] ?? 'no answer' }))
    .filter(({ hash, got }) => hash !== got || !HASH.test(got));
}

/** Where two replays of a log part: in words, because it is a reader who goes on from there. */
export function parting({ text }: BotLog, here: readonly string[], there: readonly string[]): string {
  const length = Math.max(here.length, there.length);
  const at = Array.from({ length }).findIndex((_, index) => here[index] !== there[index]);
  if (at < 0) return 'every state agrees, so only the end was made differently';
  if (at === 0) return 'the states differ from the start';
  const { actions } = JSON.parse(text);
  return `the states differ first after action ${at} of ${actions.length}: ${JSON.stringify(actions[at - 1])}`;
}
