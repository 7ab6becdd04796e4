/** What lies on the trainer's desk: drills that were set, and results that came in. Both are kept on this device. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Drill, drillSchema } from '../protocol/drill.ts';
import { drillResultSchema } from '../protocol/drill-result.ts';
import { bookOf, type Verified } from '../session/drill/verify.ts';
import type { Keep } from '../session/keep.ts';
import { openShelf } from './shelf.ts';
import { type Laid, openPile, type Pile } from './weigh/pile.ts';

/** A file, the text of one, or a link. */
export interface HandedIn {
  readonly name: string;
  readonly text: string | Blob;
}

/** What came of it. */
export type LaidByName = Laid & { readonly name: string };

export interface TrainerDesk extends Pick<Pile, 'results' | 'checking' | 'drop'> {
  readonly drills: ReadonlySignal<readonly Drill[]>;
  /** False once this device has refused to keep something. */
  readonly kept: ReadonlySignal<boolean>;
  /** Puts a drill in the place of the one with its id, or beside the others. */
  readonly save: (drill: Drill) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /**
   * Takes in results, and drills of colleagues, one lot after another. Answers for as many, from the first on, as were
   * begun before `stop`.
   */
  readonly takeIn: (things: readonly HandedIn[]) => Promise<readonly LaidByName[]>;
  /** Leaves what has not begun of all that is being handed in. */
  readonly stop: () => void;
}

const DRILLS = 'drills';
const RESULTS = 'results';

export function openDesk(keep: Keep): TrainerDesk {
  const drills = signal<readonly Drill[]>([]);
  const kept = signal(true);
  const shelf = openShelf(keep);
  const book = computed(() => bookOf(drills.value));
  const pile = openPile(book, (results) => write(RESULTS, results));
  let stopping = new AbortController();
  const loaded = load();
  let lots: Promise<unknown> = loaded;

  async function load(): Promise<void> {
    drills.value = await shelf.read(DRILLS, drillSchema);
    await pile.load(await shelf.read(RESULTS, drillResultSchema));
  }

  async function write(key: string, values: readonly unknown[]): Promise<void> {
    kept.value = await shelf.write(key, values);
  }

  async function save(drill: Drill): Promise<void> {
    await loaded;
    drills.value = [...drills.value.filter(({ id }) => id !== drill.id), drill];
    await write(DRILLS, drills.value);
    await pile.weighWaiting();
  }

  async function takeLot(things: readonly HandedIn[], stop: AbortSignal): Promise<readonly LaidByName[]> {
    const texts = things.map(({ text }) => text);
    const laid = await pile.takeIn(texts, stop);
    for (const one of laid) if (one.kind === 'drill') await save(one.drill);
    return named(laid, things, pile.results.value);
  }

  return {
    drills,
    kept,
    results: pile.results,
    checking: pile.checking,
    save,
    remove: async (id) => {
      await loaded;
      drills.value = drills.value.filter((drill) => drill.id !== id);
      await write(DRILLS, drills.value);
    },
    takeIn: (things) => {
      const { signal: stop } = stopping;
      const lot = lots.then(() => takeLot(things, stop));
      lots = lot.catch(() => undefined);
      return lot;
    },
    stop: () => {
      stopping.abort();
      stopping = new AbortController();
    },
    drop: async (result) => {
      await loaded;
      await pile.drop(result);
    },
  };
}

/** What came of `things`, by their names; `results`: all on the pile now, since drills of this lot may be those of its results. */
function named(
  laid: readonly Laid[],
  things: readonly HandedIn[],
  results: readonly Verified[],
): readonly LaidByName[] {
  const now = new Map(results.map((verified) => [verified.result, verified]));
  return laid.map((one, at) => {
    const name = things[at]?.name ?? '';
    if (one.kind !== 'result') return { ...one, name };
    return { ...one, name, verified: now.get(one.verified.result) ?? one.verified };
  });
}
