/** The protocol document, and the fenced blocks in it that are played. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

export const DOCUMENT = readFileSync(new URL('../../src/protocol/PROTOCOL.md', import.meta.url), 'utf8');

/** The lines of the fenced block with this name. */
export function block<Value>(name: string, schema: v.GenericSchema<unknown, Value>): readonly Value[] {
  const text = new RegExp(`\`\`\`jsonl ${name}\\n([^\`]*)\`\`\``).exec(DOCUMENT)?.[1] ?? '';
  return text
    .trim()
    .split('\n')
    .map((line) => v.parse(schema, JSON.parse(line)));
}

/** Words of the protocol that the document does not name as code. */
export function unnamed(words: Iterable<string>): readonly string[] {
  return [...words].filter((word) => !DOCUMENT.includes(`\`${word}\``));
}
