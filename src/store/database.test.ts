import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { meetingLog } from '../protocol/log.ts';
import { versionsWith } from '../protocol/versions.ts';
import { openSaves } from './saves.ts';
import { openSeasonSaves } from './season-saves.ts';

it('a device that knows only meetings keeps the one under way, and has room for seasons', async () => {
  const log = meetingLog({ versions: versionsWith(1), dealer: 'lao-zhou', seed: 7, actions: [] });
  const old = await openDB('huikuan-dojo', 1, { upgrade: (db) => void db.createObjectStore('games') });
  await old.put('games', { log, savedAt: 5 }, 'current');
  old.close();
  expect(await openSaves(() => 9).load()).toEqual({ kind: 'saved', saved: { log, savedAt: 5 } });
  expect(await openSeasonSaves(() => 9).list()).toEqual([]);
});
