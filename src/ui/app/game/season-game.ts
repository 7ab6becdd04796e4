/**
 * The seasons as the screens see them: which one is open, which are kept on this device. One value each, as signals;
 * the season itself lives in its session.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { SeasonLog } from '../../../protocol/log.ts';
import type { Refusal } from '../../../protocol/refusal.ts';
import type { History } from '../../../session/history.ts';
import { gistOf, type Kept, type SeasonSaves } from '../../../session/season-saves.ts';
import type { Opened, OpenSeason } from '../../play/season/open-season.ts';
import { unread } from '../../play/season/unread.ts';
import type { SeasonStart } from './office.ts';

export type Office = typeof import('./office.ts');

/** Why a file or a save does not open. */
export type Unopened = Refusal['code'] | 'meeting';

export interface SeasonGame {
  readonly open: ReadonlySignal<OpenSeason | undefined>;
  /** The newest first; undefined until the disk has answered, or where there is none. */
  readonly kept: ReadonlySignal<readonly Kept[] | undefined>;
  /** False once this device has refused to save. */
  readonly saving: ReadonlySignal<boolean>;
  /** Looks at the disk again. */
  readonly refresh: () => Promise<void>;
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
  const kept = signal<readonly Kept[] | undefined>(undefined);
  const saving = signal(true);

  const refresh = async (): Promise<void> => {
    const found = await saves.list();
    if (!found) saving.value = false;
    kept.value = found;
  };
  const listed = refresh();

  function take(id: string, opened: Opened): void {
    open.value = { id, ...opened };
    const keep = keeper(id, opened, saves, (saved) => {
      saving.value = saved;
    });
    keep();
    opened.session.subscribe(keep);
    if (unread(opened.session.events()) !== undefined) record(opened);
    opened.session.subscribe(({ events }) => {
      if (unread(events) !== undefined) record(opened);
    });
  }

  /** A month is remembered when it closes; one whose report is opened again is there already. */
  function record({ session }: Opened): void {
    const log = session.log();
    fetchOffice()
      .then(({ finished }) => played.add(finished('free', log)))
      .catch(() => undefined);
  }

  return {
    open,
    kept,
    saving,
    refresh,
    begin: async (start) => {
      const office = await fetchOffice();
      take(crypto.randomUUID(), office.begin(start));
    },
    goOn: async (id) => {
      if (open.value?.id === id) return undefined;
      if (!kept.value) await listed;
      const found = kept.value?.find((one) => one.kind === 'season' && one.saved.id === id);
      if (found?.kind !== 'season') return 'bad-log';
      const opened = (await fetchOffice()).resume(found.saved.log);
      if ('code' in opened) return opened.code;
      take(id, opened);
      return undefined;
    },
    importText: async (text) => {
      const opened = (await fetchOffice()).read(text);
      if (opened === 'meeting') return opened;
      if ('code' in opened) return opened.code;
      take(crypto.randomUUID(), opened);
      return undefined;
    },
    exportText: async (log) => (await fetchOffice()).textOf(log),
    remove: async (id) => {
      await saves.remove(id);
      if (open.value?.id === id) open.value = undefined;
      await refresh();
    },
  };

  /** Saves the season as it stands; of what happens while the disk writes, only the last is written next. */
  function keeper(
    id: string,
    { session }: Opened,
    disk: SeasonSaves,
    told: (saved: boolean) => void,
  ): () => void {
    let writing = false;
    let more = false;
    const write = async (): Promise<void> => {
      writing = true;
      do {
        more = false;
        told(await disk.save(id, session.log(), gistOf(session.view())));
      } while (more);
      writing = false;
    };
    return () => {
      more = true;
      if (!writing) void write();
    };
  }
}
