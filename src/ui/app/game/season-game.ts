/**
 * The seasons as the screens see them: which one is open, which are kept on this device. One value each, as signals;
 * the season itself lives in its session.
 */

import { type ReadonlySignal, signal } from '@preact/signals';
import type { SeasonLog } from '../../../protocol/log.ts';
import type { Refusal } from '../../../protocol/refusal.ts';
import type { History } from '../../../session/history.ts';
import type { SeasonSaves } from '../../../session/season-saves.ts';
import type { Opened, OpenSeason } from '../../play/season/open-season.ts';
import { unread } from '../../play/season/unread.ts';
import type { SeasonStart } from './office.ts';
import { openShelf, type Shelf } from './season-shelf.ts';

export type Office = typeof import('./office.ts');

/** Why a file or a save does not open. */
export type Unopened = Refusal['code'] | 'meeting';

export interface SeasonGame {
  readonly open: ReadonlySignal<OpenSeason | undefined>;
  readonly kept: Shelf['kept'];
  readonly saving: Shelf['saving'];
  readonly refresh: Shelf['refresh'];
  readonly begin: (start: SeasonStart) => Promise<void>;
  /** Takes up a kept season; answers why not, where it cannot. */
  readonly goOn: (id: string) => Promise<Unopened | undefined>;
  readonly importText: (text: string) => Promise<Unopened | undefined>;
  /** The text of a season's file. */
  readonly exportText: (log: SeasonLog) => Promise<string>;
  readonly remove: (id: string) => Promise<void>;
}

/** Seasons are saved after each step; each month that closes goes into `played`. */
export function createSeasonGame(
  saves: SeasonSaves,
  fetchOffice: () => Promise<Office>,
  played: History,
): SeasonGame {
  const open = signal<OpenSeason | undefined>(undefined);
  const shelf = openShelf(saves);

  /** From here on it is saved, and its months are remembered. */
  function take(id: string, opened: Opened): void {
    const { session } = opened;
    open.value = { id, ...opened };
    shelf.keep(id, session);
    if (unread(session.events()) !== undefined) record(opened);
    session.subscribe(({ events }) => {
      if (unread(events) !== undefined) record(opened);
    });
  }

  /** Takes what opened; answers why not, where nothing did. */
  function takeIfOpen(id: string, opened: Opened | Refusal | 'meeting'): Unopened | undefined {
    if (opened === 'meeting') return opened;
    if ('code' in opened) return opened.code;
    take(id, opened);
    return undefined;
  }

  /** A month is remembered when it closes; one whose report is opened again is there already. */
  function record({ session }: Opened): void {
    const log = session.log();
    fetchOffice()
      .then(({ finished }) => played.add(finished('free', log, session)))
      .catch(() => undefined);
  }

  return {
    open,
    kept: shelf.kept,
    saving: shelf.saving,
    refresh: shelf.refresh,
    begin: async (start) => {
      const office = await fetchOffice();
      take(crypto.randomUUID(), office.begin(start));
    },
    goOn: async (id) => {
      if (open.value?.id === id) return undefined;
      const found = await shelf.find(id);
      if (!found) return 'bad-log';
      return takeIfOpen(id, (await fetchOffice()).resume(found.log));
    },
    importText: async (text) => takeIfOpen(crypto.randomUUID(), (await fetchOffice()).read(text)),
    exportText: async (log) => (await fetchOffice()).textOf(log),
    remove: async (id) => {
      await shelf.remove(id, () => {
        if (open.value?.id === id) open.value = undefined;
      });
    },
  };
}
