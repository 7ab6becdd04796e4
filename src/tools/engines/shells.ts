/** Engines that are a program: each question is a script, its answer what the script prints. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Engine } from './engine.ts';
import { ensureJsc, versionOfJsc } from './find.ts';

const run = promisify(execFile);
const MOST_OUTPUT = 256 * 1_024 * 1_024;

/**
 * What libraries of the replay ask the host for and a bare shell has not: XState holds on to a logger when it is loaded
 * (and never calls it), the hash takes its bytes from TextEncoder. The bytes are still the engine's own doing.
 */
export const JSC_SHIMS = `
var console = { log() {} };
function TextEncoder() {}
TextEncoder.prototype.encode = (text) =>
  Uint8Array.from(unescape(encodeURIComponent(text)), (byte) => byte.charCodeAt(0));
`;

export async function openNode(bundle: string): Promise<Engine> {
  const { node, v8 } = process.versions;
  return shell(`${node}, V8 ${v8}`, process.execPath, (expression) => [
    bundle,
    `console.log(JSON.stringify(${expression}))`,
  ]);
}

export async function openJsc(bundle: string): Promise<Engine> {
  const program = ensureJsc();
  return shell(versionOfJsc(program), program, (expression) => [
    JSC_SHIMS,
    bundle,
    `print(JSON.stringify(${expression}))`,
  ]);
}

async function shell(
  version: string,
  program: string,
  script: (expression: string) => readonly string[],
): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'huikuan-dojo-engine-'));
  const file = join(folder, 'question.cjs');
  return {
    version,
    evaluate: async (expression) => {
      await writeFile(file, script(expression).join('\n'));
      const { stdout } = await run(program, [file], { maxBuffer: MOST_OUTPUT });
      return JSON.parse(stdout);
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
