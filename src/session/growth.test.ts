import { describe, expect, it } from 'vitest';
import { aBrief } from '../../test/support/a-brief.ts';
import { readGrowth } from './growth.ts';
import type { History } from './history.ts';
import { startSession } from './start.ts';

function finished() {
  const session = startSession({ dealer: aBrief(), seed: 3, words: 1 });
  for (const action of [
    { kind: 'enter' },
    { kind: 'open-direct', amount: 150_000 },
    { kind: 'leave', appointment: 20 },
  ] as const) {
    if (session.view().excuse) session.act({ kind: 'accept-excuse' });
    session.act(action);
  }
  return { id: 'one', mode: 'free', log: session.log(), endedAt: 1 } as const;
}

function bookOver(kept: unknown) {
  const written: unknown[] = [];
  const history: History = {
    add: async () => true,
    list: async () => [finished()],
    drop: async () => undefined,
  };
  const keep = {
    read: async () => kept,
    write: async (_: string, value: unknown) => {
      written.push(value);
      return true;
    },
  };
  const read = () =>
    readGrowth({ history, keep, words: 1, briefOf: () => aBrief(), breathe: async () => undefined });
  return { read, written };
}

describe('the book of how somebody gets on', () => {
  it('notes a new game beside what it does not understand, and loses nothing', async () => {
    const later = { version: 9, of: 'a later game' };
    const { read, written } = bookOver([later]);
    expect(await read()).toMatchObject([{ kind: 'read', facts: { id: 'one' } }]);
    expect(written).toMatchObject([[later, { id: 'one' }]]);
  });

  it('writes nothing where something else lies in its place, and shows the games all the same', async () => {
    const { read, written } = bookOver({ not: 'notes' });
    expect(await read()).toHaveLength(1);
    expect(written).toEqual([]);
  });
});
