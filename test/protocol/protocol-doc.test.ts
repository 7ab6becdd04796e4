/** The protocol document is kept true: its examples are played, its lists held against the types. */
import { describe, expect, it } from 'vitest';
import { random } from '../../src/bots/exploit.ts';
import { BOTS } from '../../src/bots/roster.ts';
import { playOut } from '../../src/cli/play-out.ts';
import { DEALERS, dealerById, TERRITORY } from '../../src/content/dealers.ts';
import { WORDS_VERSION } from '../../src/content/words-version.ts';
import { ACTION_KINDS, actionSchema } from '../../src/protocol/action.ts';
import { SHUT_REASONS } from '../../src/protocol/shut.ts';
import { startSession } from '../../src/session/start.ts';
import { block, DOCUMENT, unnamed } from './document.ts';

describe('the protocol document, of a meeting', () => {
  it('shows one example of every action, and each is one', () => {
    expect(block('actions', actionSchema).map(({ kind }) => kind)).toEqual(ACTION_KINDS);
  });

  it('has an example meeting that plays to its end', () => {
    const dealer = dealerById('lao-tian');
    if (!dealer) throw new Error('lao-tian has left');
    const session = startSession({ dealer: dealer.brief, seed: 7, words: WORDS_VERSION });
    for (const action of block('example', actionSchema)) expect(session.act(action)).toBeUndefined();
    expect(session.view().outcome?.ending).toBe('rep-left');
  });

  it('names every event that happens in a thousand meetings, every dealer and every bot', () => {
    const happened = new Set<string>();
    for (const { brief } of DEALERS)
      for (let seed = 0; seed < 125; seed += 1)
        for (const { kind } of playOut(random, { brief, seed }, seed).events) happened.add(kind);
    expect(happened.size).toBeGreaterThan(40);
    expect(unnamed(happened)).toEqual([]);
    expect(unnamed(TERRITORY.map(({ brief }) => brief.id))).toEqual([]);
    expect(unnamed(Object.keys(BOTS))).toEqual([]);
  });
});

describe('the protocol document, of refusals', () => {
  it('explains every reason of the law, and no other', () => {
    const table = /\| reason \|[^\n]*\n[^\n]*\n((?:\|.*\n)+)/.exec(DOCUMENT)?.[1] ?? '';
    const explained = table
      .trim()
      .split('\n')
      .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, code]) => code));
    expect(explained.sort()).toEqual([...SHUT_REASONS].sort());
  });
});
