/** The protocol document is kept true: its examples are played, its lists held against the types. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { random } from '../../src/bots/exploit.ts';
import { playOut } from '../../src/cli/play-out.ts';
import { CONTENT_VERSION } from '../../src/content/content-version.ts';
import { DEALERS, dealerById } from '../../src/content/dealers.ts';
import { ACTION_KINDS, type Action, actionSchema } from '../../src/protocol/action.ts';
import { startSession } from '../../src/session/start.ts';

const doc = readFileSync(new URL('../../src/protocol/PROTOCOL.md', import.meta.url), 'utf8');

/** The lines of the fenced block with this name, as actions. */
function block(name: string): readonly Action[] {
  const text = new RegExp(`\`\`\`jsonl ${name}\\n([^\`]*)\`\`\``).exec(doc)?.[1] ?? '';
  return text
    .trim()
    .split('\n')
    .map((line) => v.parse(actionSchema, JSON.parse(line)));
}

describe('the protocol document', () => {
  it('shows one example of every action, and each is one', () => {
    expect(block('actions').map(({ kind }) => kind)).toEqual(ACTION_KINDS);
  });

  it('has an example meeting that plays to its end', () => {
    const dealer = dealerById('lao-tian');
    if (!dealer) throw new Error('lao-tian has left');
    const session = startSession({ dealer: dealer.brief, seed: 7, contentVersion: CONTENT_VERSION });
    for (const action of block('example')) expect(session.act(action)).toBeUndefined();
    expect(session.view().outcome?.ending).toBe('rep-left');
  });

  it('names every event that happens in a thousand meetings, and every dealer', () => {
    const happened = new Set<string>();
    for (const { brief } of DEALERS)
      for (let seed = 0; seed < 125; seed += 1)
        for (const { kind } of playOut(random, { brief, seed }, seed).events) happened.add(kind);
    expect(happened.size).toBeGreaterThan(40);
    for (const kind of happened) expect(doc).toContain(`\`${kind}\``);
    for (const { brief } of DEALERS) expect(doc).toContain(`\`${brief.id}\``);
  });
});
