import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { meetingLog } from '../protocol/log.ts';
import { versionsWith } from '../protocol/versions.ts';
import { database } from './database.ts';
import { openSaves } from './saves.ts';

const log = meetingLog({
  versions: versionsWith(1),
  dealer: 'lao-zhou',
  seed: 7,
  actions: [{ kind: 'prepare', item: 'statement' }],
});
const put = async (value: unknown) => {
  await (await database()).put('games', value, 'current');
};

describe('saves', () => {
  beforeEach(async () => openSaves(() => 0).clear());

  it('give back the game as it was last saved', async () => {
    const saves = openSaves(() => 1234);
    expect(await saves.load()).toEqual({ kind: 'none' });
    expect(await saves.save(log)).toBe(true);
    expect(await openSaves(() => 0).load()).toEqual({ kind: 'saved', saved: { log, savedAt: 1234 } });
  });

  it('hand back what they cannot read, and leave it where it is', async () => {
    await put({ hello: 'stranger' });
    const loaded = await openSaves(() => 0).load();
    expect(loaded.kind).toBe('broken');
    expect(loaded.kind === 'broken' && loaded.text).toContain('stranger');
    expect((await openSaves(() => 0).load()).kind).toBe('broken');
  });

  it('refuse a log with an action that is none', async () => {
    await put({ log: { ...log, actions: [{ kind: 'bribe', amount: 5 }] }, savedAt: 1 });
    expect((await openSaves(() => 0).load()).kind).toBe('broken');
  });
});
