import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { meetingLog } from '../protocol/log.ts';
import { versionsWith } from '../protocol/versions.ts';
import { database, PLAYED } from './database.ts';
import { openHistory } from './history.ts';

const log = meetingLog({
  versions: versionsWith(1),
  dealer: 'lao-zhou',
  seed: 7,
  actions: [{ kind: 'enter' }],
});

const game = { id: 'free-1', mode: 'free' as const, log };

describe('the history of finished games', () => {
  beforeEach(async () => (await database()).clear(PLAYED));

  it('has a game once, with the hour it ended, however often it is added', async () => {
    await openHistory(() => 10).add(game);
    await openHistory(() => 99).add(game);
    expect(await openHistory(() => 0).list()).toEqual([{ ...game, endedAt: 10 }]);
  });

  it('leaves out what it cannot read, and leaves it lying', async () => {
    await (await database()).put(PLAYED, { id: 'odd', mode: 'free', log: 'none' });
    expect(await openHistory(() => 0).list()).toEqual([]);
    expect(await (await database()).get(PLAYED, 'odd')).toBeDefined();
  });

  it('lets go of the games it is told to, and only of them', async () => {
    const other = { ...game, id: 'free-2' };
    await openHistory(() => 10).add(game);
    await openHistory(() => 20).add(other);
    await openHistory(() => 0).drop([game.id]);
    expect((await openHistory(() => 0).list())?.map(({ id }) => id)).toEqual([other.id]);
  });
});
