/**
 * `npm run engines [-- NAME …] [--report FILE]`: replays bots' logs in every engine and compares the final hashes with
 * those of the sources in Node. Prints a table, then every disagreement; exit code 1 if there is one. An engine that
 * cannot be had is a failure as well.
 */
import { writeFileSync } from 'node:fs';
import { readArgs, refuse } from '../../cli/args.ts';
import { LOG_KINDS, type LogKind } from './bot-log.ts';
import { botLogs } from './bot-logs.ts';
import { openChromium, openFirefox } from './browsers.ts';
import { bundleReplay } from './bundle.ts';
import type { Engine } from './engine.ts';
import { type Expected, prove } from './proof.ts';
import { finals } from './replay.ts';
import { openJsc, openNode } from './shells.ts';

interface Choice {
  /** As the command line asks for it. */
  readonly id: string;
  readonly name: string;
  readonly open: (bundle: string) => Promise<Engine>;
}

const ENGINES: readonly Choice[] = [
  { id: 'node', name: 'Node', open: openNode },
  { id: 'chromium', name: 'Chromium', open: openChromium },
  { id: 'firefox', name: 'Firefox', open: openFirefox },
  { id: 'jsc', name: 'JavaScriptCore', open: openJsc },
];

/** Fewer logs than this prove little. */
const FEWEST_LOGS = 200;

const args = readArgs(process.argv.slice(2));
const strangers = args.words.filter((word) => !ENGINES.some(({ id }) => id === word));
if (strangers.length > 0) refuse(`Engines are: ${ENGINES.map(({ id }) => id).join(', ')}.`);
const chosen = ENGINES.filter(({ id }) => args.words.length === 0 || args.words.includes(id));

const tally = { passed: 0, failed: 0 };
const complaints: string[] = [];
const expected = expectedHashes();
const bundle = await bundleReplay();
line('engine', 'version', 'logs', 'agree', 'seconds');
for (const choice of chosen) await examine(choice);
for (const complaint of complaints) process.stdout.write(`✗ ${complaint}\n`);
process.stdout.write(`engines: ${tally.passed} passed, ${tally.failed} failed\n`);
const report = args.value('report');
if (report) writeFileSync(report, JSON.stringify(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;

/** One test: there are enough logs, of every kind, and no two games of them are the same. */
function expectedHashes(): readonly Expected[] {
  const logs = botLogs();
  const hashes = finals(logs);
  const kinds = LOG_KINDS.filter((kind) => logs.some((log) => log.kind === kind));
  const good =
    logs.length >= FEWEST_LOGS && kinds.length === LOG_KINDS.length && new Set(hashes).size === logs.length;
  count(good);
  if (!good)
    complaints.push(
      `${logs.length} logs (at least ${FEWEST_LOGS}) of ${kinds.join(' and ')} (${LOG_KINDS.join(' and ')}) with ${new Set(hashes).size} different hashes`,
    );
  return logs.map((log, index) => ({ log, hash: hashes[index] ?? '' }));
}

/** One test for each kind of log: an engine passes with all of them or not at all. */
async function examine({ name, open }: Choice): Promise<void> {
  let engine: Engine | undefined;
  try {
    engine = await open(bundle);
    const verdict = await prove(engine, expected);
    line(name, engine.version, expected.length, verdict.agreeing, verdict.seconds.toFixed(1));
    complaints.push(...verdict.complaints.map((complaint) => `${name}, ${complaint}`));
    const wrong = new Set<LogKind>(verdict.disagreements.map(({ log }) => log.kind));
    for (const kind of LOG_KINDS) count(!wrong.has(kind));
  } catch (error) {
    line(name, engine?.version ?? 'not here', expected.length, 0, '-');
    complaints.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    for (const _ of LOG_KINDS) count(false);
  } finally {
    await engine?.close();
  }
}

function count(passed: boolean): void {
  tally[passed ? 'passed' : 'failed'] += 1;
}

function line(...[name, version, logs, agree, seconds]: readonly (string | number)[]): void {
  const numbers = [logs, agree, seconds].map((cell) => String(cell).padStart(8)).join('');
  process.stdout.write(`${String(name).padEnd(16)}${String(version).padEnd(32)}${numbers}\n`);
}
