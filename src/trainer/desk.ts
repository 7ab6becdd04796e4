/** What lies on the trainer's desk: drills that were set, and results that came in. Both are kept on this device. */
import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { DRILL_CONTENT } from '../content/drill-book.ts';
import { type Drill, drillSchema } from '../protocol/drill.ts';
import { type DrillResult, drillResultSchema } from '../protocol/drill-result.ts';
import { readDrill } from '../session/drill/drill-text.ts';
import type { Unread } from '../session/drill/envelope.ts';
import { fingerprint } from '../session/drill/fingerprint.ts';
import { readResult } from '../session/drill/result-text.ts';
import { isSame, type Verified, verify } from '../session/drill/verify.ts';
import type { Keep } from '../session/keep.ts';

/** What came of one thing that was handed in. */
export type Taken =
  | { readonly kind: 'result'; readonly name: string; readonly verified: Verified }
  | { readonly kind: 'again'; readonly name: string; readonly trainee: string }
  | { readonly kind: 'drill'; readonly name: string; readonly title: string }
  | { readonly kind: 'unread'; readonly name: string; readonly why: Unread['kind'] };

export interface TrainerDesk {
  readonly drills: ReadonlySignal<readonly Drill[]>;
  readonly results: ReadonlySignal<readonly Verified[]>;
  /** False once this device has refused to keep something. */
  readonly kept: ReadonlySignal<boolean>;
  /** Puts a drill in the place of the one with its id, or beside the others. */
  readonly save: (drill: Drill) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Takes in results, and drills of colleagues: texts of files, or links. */
  readonly takeIn: (
    things: readonly { readonly name: string; readonly text: string }[],
  ) => Promise<readonly Taken[]>;
  readonly drop: (result: DrillResult) => Promise<void>;
}

const DRILLS = 'drills';
const RESULTS = 'results';

/** The screen is drawn between one replay and the next. */
const breath = () => new Promise((done) => setTimeout(done));

export function openDesk(keep: Keep): TrainerDesk {
  const drills = signal<readonly Drill[]>([]);
  const results = signal<readonly Verified[]>([]);
  const kept = signal(true);
  /** What another version has left there: not understood, not thrown away. */
  const strange: Record<string, unknown[]> = { [DRILLS]: [], [RESULTS]: [] };
  const loaded = load();

  async function listed<Schema extends v.GenericSchema>(key: string, schema: Schema) {
    const found = v.safeParse(v.array(v.unknown()), await keep.read(key));
    const known: v.InferOutput<Schema>[] = [];
    for (const one of found.success ? found.output : []) {
      const read = v.safeParse(schema, one);
      if (read.success) known.push(read.output);
      else strange[key]?.push(one);
    }
    return known;
  }

  async function load(): Promise<void> {
    drills.value = await listed(DRILLS, drillSchema);
    const all = await listed(RESULTS, drillResultSchema);
    for (const result of all) {
      await breath();
      results.value = [...results.value, judged(result, all)];
    }
  }

  function judged(result: DrillResult, others: readonly DrillResult[]): Verified {
    return verify(result, drills.value, others, DRILL_CONTENT);
  }

  async function write(key: string, values: readonly unknown[]): Promise<void> {
    kept.value = await keep.write(key, [...values, ...(strange[key] ?? [])]);
  }

  const handedIn = () => results.value.map(({ result }) => result);

  async function take(name: string, text: string): Promise<Taken> {
    const result = readResult(text);
    if ('kind' in result) {
      const drill = readDrill(text);
      if ('kind' in drill) return { kind: 'unread', name, why: worse(result, drill) };
      await desk.save(drill);
      return { kind: 'drill', name, title: drill.title };
    }
    if (handedIn().some((one) => isSame(one, result)))
      return { kind: 'again', name, trainee: result.trainee };
    const verified = judged(result, handedIn());
    results.value = [...results.value, verified];
    await write(RESULTS, handedIn());
    return { kind: 'result', name, verified };
  }

  const desk: TrainerDesk = {
    drills,
    results,
    kept,
    save: async (drill) => {
      await loaded;
      const others = drills.value.filter(({ id }) => id !== drill.id);
      drills.value = [...others, drill];
      await write(DRILLS, drills.value);
      // Results may have waited for their drill.
      const all = handedIn();
      const print = fingerprint(drill);
      results.value = results.value.map((one) =>
        one.result.drill === print ? judged(one.result, all) : one,
      );
    },
    remove: async (id) => {
      await loaded;
      drills.value = drills.value.filter((drill) => drill.id !== id);
      await write(DRILLS, drills.value);
    },
    takeIn: async (things) => {
      await loaded;
      const taken: Taken[] = [];
      for (const { name, text } of things) {
        await breath();
        taken.push(await take(name, text));
      }
      return taken;
    },
    drop: async (result) => {
      await loaded;
      results.value = results.value.filter((one) => !isSame(one.result, result));
      await write(RESULTS, handedIn());
    },
  };
  return desk;
}

/** Of a text that is neither: what says most. */
function worse(result: Unread, drill: Unread): Unread['kind'] {
  return result.kind === 'foreign' ? drill.kind : result.kind;
}
