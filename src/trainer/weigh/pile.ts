/** The results on the desk: each is played again as it comes in, and judged beside all others. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DrillResult } from '../../protocol/drill-result.ts';
import { resultFingerprint } from '../../session/drill/fingerprint.ts';
import { type DrillBook, judgeAll, type Verified, type WeighedResult } from '../../session/drill/verify.ts';
import { weighInSlices } from './slices.ts';
import type { ToldOfThing, ToWeigh } from './weigh.ts';

/** How far playing again has come: what was kept here before, or what is being handed in. */
interface Checking {
  readonly what: 'kept' | 'handed-in';
  readonly done: number;
  readonly all: number;
}

/** What came of one thing that was handed in. */
export type Laid =
  | Exclude<ToldOfThing, { kind: 'weighed' }>
  | { readonly kind: 'result'; readonly verified: Verified }
  | { readonly kind: 'again'; readonly trainee: string };

export interface Pile {
  readonly results: ReadonlySignal<readonly Verified[]>;
  /** Undefined while nothing is played again. */
  readonly checking: ReadonlySignal<Checking | undefined>;
  /** Lays down what was kept, before anything else is done with the pile. */
  readonly load: (all: readonly DrillResult[]) => Promise<void>;
  /** Answers for as many, from the first on, as were begun before `stop`. */
  readonly takeIn: (texts: readonly (string | Blob)[], stop: AbortSignal) => Promise<readonly Laid[]>;
  /** Results may have waited for their drill. */
  readonly weighWaiting: () => Promise<void>;
  readonly drop: (result: DrillResult) => Promise<void>;
}

interface Entry extends WeighedResult {
  /** The result's fingerprint. */
  readonly print: string;
}

/** `write` keeps all results. */
export function openPile(
  book: ReadonlySignal<DrillBook>,
  write: (results: readonly DrillResult[]) => Promise<void>,
): Pile {
  const entries = signal<readonly Entry[]>([]);
  const checking = signal<Checking>();
  const results = computed(() => judgeAll(entries.value, book.value));

  /** Plays `things` again, with how far it has come in sight. */
  async function check(
    what: Checking['what'],
    things: readonly ToWeigh[],
    lay: (told: readonly ToldOfThing[]) => void,
    stop?: AbortSignal,
  ): Promise<void> {
    if (things.length === 0) return;
    const count = (done: number) => {
      checking.value = { what, done, all: things.length };
    };
    count(0);
    await weighInSlices({ book: book.value, things }, { count, lay }, stop);
    checking.value = undefined;
  }

  const add = (fresh: readonly Entry[]) => {
    if (fresh.length > 0) entries.value = [...entries.value, ...fresh];
  };
  const writeAll = () => write(entries.value.map(({ result }) => result));

  return {
    results,
    checking,
    load: (all) => check('kept', asThings(all), (told) => add(entriesOf(told))),
    takeIn: async (texts, stop) => {
      const lot = openLot(new Set(entries.value.map(({ print }) => print)));
      let written = Promise.resolve();
      const lay = (told: readonly ToldOfThing[]) => {
        add(entriesOf(lot.newOf(told)));
        written = writeAll();
      };
      const things = texts.map((text) => ({ kind: 'text', text }) as const);
      await check('handed-in', things, lay, stop);
      await written;
      const judged = new Map(entries.value.map(({ print }, at) => [print, results.value[at]]));
      return lot.laid(judged);
    },
    weighWaiting: async () => {
      const waiting = entries.value.filter(({ worth, result }) => !worth && book.value.has(result.drill));
      await check('handed-in', asThings(waiting.map(({ result }) => result)), (told) => {
        entries.value = weighedNow(entries.value, entriesOf(told));
      });
    },
    drop: async (result) => {
      const dropped = resultFingerprint(result);
      entries.value = entries.value.filter(({ print }) => print !== dropped);
      await writeAll();
    },
  };
}

/** `entries`, those without a worth with what `weighed` found. */
function weighedNow(entries: readonly Entry[], weighed: readonly Entry[]): readonly Entry[] {
  const worths = new Map(weighed.map(({ print, worth }) => [print, worth]));
  return entries.map((entry) => ({ ...entry, worth: entry.worth ?? worths.get(entry.print) }));
}

interface HandedLot {
  /** What of the things that were looked at is here for the first time. */
  readonly newOf: (told: readonly ToldOfThing[]) => readonly ToldOfThing[];
  /** What came of each thing; `judged`: the results on the pile by their fingerprint. */
  readonly laid: (judged: ReadonlyMap<string, Verified | undefined>) => readonly Laid[];
}

/** What is handed in at once; `known`: fingerprints of the results that were here before. */
function openLot(known: ReadonlySet<string>): HandedLot {
  const prints = new Set(known);
  const came: { readonly told: ToldOfThing; readonly isNew: boolean }[] = [];
  return {
    newOf: (told) =>
      told.filter((one) => {
        const isNew = one.kind !== 'weighed' || !prints.has(one.print);
        came.push({ told: one, isNew });
        if (one.kind === 'weighed') prints.add(one.print);
        return isNew;
      }),
    laid: (judged) =>
      came.map(({ told, isNew }): Laid => {
        if (told.kind !== 'weighed') return told;
        const verified = judged.get(told.print);
        return isNew && verified
          ? { kind: 'result', verified }
          : { kind: 'again', trainee: told.weighed.result.trainee };
      }),
  };
}

const asThings = (all: readonly DrillResult[]) => all.map((result) => ({ kind: 'result', result }) as const);

const entriesOf = (told: readonly ToldOfThing[]): readonly Entry[] =>
  told.flatMap((one) => (one.kind === 'weighed' ? [{ ...one.weighed, print: one.print }] : []));
