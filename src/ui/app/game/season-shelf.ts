/** The seasons this device keeps. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { MonthSession } from '../../../session/month-session.ts';
import { gistOf, type Kept, type SavedSeason, type SeasonSaves } from '../../../session/season-saves.ts';
import { lastWrite } from './last-write.ts';

export interface Shelf {
  /** The newest first; undefined until the disk has answered, or where there is none. */
  readonly kept: ReadonlySignal<readonly Kept[] | undefined>;
  /** False once this device has refused to save. */
  readonly saving: ReadonlySignal<boolean>;
  /** Looks at the disk again. */
  readonly refresh: () => Promise<void>;
  /** Undefined where it is not there, or cannot be read. */
  readonly find: (id: string) => Promise<SavedSeason | undefined>;
  /** Saves the season as it stands, and after each of its steps. */
  readonly keep: (id: string, session: MonthSession) => void;
  /** `gone`: it is off the disk, and still on the list. */
  readonly remove: (id: string, gone: () => void) => Promise<void>;
}

export function openShelf(saves: SeasonSaves): Shelf {
  const kept = signal<readonly Kept[] | undefined>(undefined);
  const saving = signal(true);

  const refresh = async (): Promise<void> => {
    const found = await saves.list();
    if (!found) saving.value = false;
    kept.value = found;
  };
  const listed = refresh();

  return {
    kept,
    saving,
    refresh,
    find: async (id) => {
      if (!kept.value) await listed;
      const found = kept.value?.find((one) => one.kind === 'season' && one.saved.id === id);
      return found?.kind === 'season' ? found.saved : undefined;
    },
    keep: (id, session) => {
      const write = lastWrite(async () => {
        saving.value = await saves.save(id, session.log(), gistOf(session.view()));
      });
      write();
      session.subscribe(write);
    },
    remove: async (id, gone) => {
      await saves.remove(id);
      gone();
      await refresh();
    },
  };
}
