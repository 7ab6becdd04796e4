import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { seasonLog } from '../protocol/log.ts';
import { versionsWith } from '../protocol/versions.ts';
import type { SeasonGist } from '../session/season-saves.ts';
import { database } from './database.ts';
import { openSaves } from './saves.ts';
import { openSeasonSaves } from './season-saves.ts';

const log = seasonLog({
  versions: versionsWith(1),
  dealers: ['lao-zhou', 'sun-jie', 'ma-zong', 'he-ge'],
  months: 3,
  seed: 7,
  actions: [{ kind: 'end-day' }],
});
const gist: SeasonGist = {
  month: 1,
  date: { year: 2027, month: 3, day: 2 },
  over: false,
  quota: 400_000,
  collected: 0,
};

describe('saved seasons', () => {
  beforeEach(async () => (await database()).clear('seasons'));

  it('lie side by side, the newest on top', async () => {
    let now = 1;
    const saves = openSeasonSaves(() => now);
    await saves.save('first', log, gist);
    now = 2;
    await saves.save('second', { ...log, seed: 8 }, gist);
    now = 3;
    await saves.save('first', { ...log, actions: [] }, gist);
    const kept = await saves.list();
    expect(kept?.map((one) => one.kind === 'season' && [one.saved.id, one.saved.savedAt])).toEqual([
      ['first', 3],
      ['second', 2],
    ]);
  });

  it('go when they are thrown away, and only they', async () => {
    const saves = openSeasonSaves(() => 1);
    await saves.save('first', log, gist);
    await saves.save('second', log, gist);
    await saves.remove('first');
    const kept = await saves.list();
    expect(kept).toHaveLength(1);
  });

  it('are handed back as text where they cannot be read, and do not hide the others', async () => {
    const saves = openSeasonSaves(() => 1);
    await saves.save('good', log, gist);
    await (await database()).put(
      'seasons',
      { id: 'odd', log: { ...log, actions: [{ kind: 'bribe' }] } },
      'odd',
    );
    const kept = await saves.list();
    expect(kept?.map(({ kind }) => kind).sort()).toEqual(['broken', 'season']);
    expect(kept?.find((one) => one.kind === 'broken')).toMatchObject({ id: 'odd' });
  });

  it('leave the meeting under way where it is', async () => {
    const meetings = openSaves(() => 1);
    await openSeasonSaves(() => 1).save('first', log, gist);
    expect((await meetings.load()).kind).toBe('none');
  });
});
