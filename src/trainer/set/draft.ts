/** The drill being edited. It outlives the editor, so that another tab of the desk or a reload does not cost it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import * as v from 'valibot';
import { DRILL_LIMITS, type Drill, drillEntries, weightsSchema } from '../../protocol/drill.ts';
import { fromFormat1 } from '../../protocol/old-versions.ts';
import type { Keep } from '../../session/keep.ts';

export interface DrillDraft {
  /** Undefined while none is being edited. */
  readonly drill: ReadonlySignal<Drill | undefined>;
  readonly open: (drill: Drill) => void;
  readonly change: (part: Partial<Drill>) => void;
  /** Saved, or not wanted. */
  readonly close: () => void;
  /** Whether something would be lost if the page were left now. */
  readonly unkept: () => boolean;
}

const DRAFT = 'drill-draft';

/** A drill on its way to being one: its title may be missing, its weights and its dealers not add up yet. */
const draftSchema = v.pipe(
  v.unknown(),
  v.transform(fromFormat1),
  v.strictObject({
    ...drillEntries,
    title: v.pipe(v.string(), v.maxLength(DRILL_LIMITS.title)),
    weights: v.strictObject(weightsSchema.entries),
  }),
);

/** What is changed is kept on this device at once. There is one draft: the next takes the place of the last. */
export function openDraft(keep: Keep): DrillDraft {
  const drill = signal<Drill>();
  let writes = 0;
  let kept = true;
  void load();

  async function load(): Promise<void> {
    const found = v.safeParse(draftSchema, await keep.read(DRAFT));
    // A trainer who was quicker than the device has begun another draft.
    if (found.success && writes === 0 && drill.value === undefined) drill.value = found.output;
  }

  async function put(next: Drill | undefined): Promise<void> {
    drill.value = next;
    writes += 1;
    const mine = writes;
    kept = false;
    const done = await keep.write(DRAFT, next ?? null);
    if (mine === writes) kept = done;
  }

  return {
    drill,
    // Nothing of it would be missed before something is changed.
    open: (next) => {
      drill.value = next;
    },
    change: (part) => {
      const before = drill.peek();
      if (before) void put({ ...before, ...part });
    },
    close: () => void put(undefined),
    unkept: () => drill.peek() !== undefined && !kept,
  };
}

/** The draft of this device. The browser asks before the page is left with one that could not be kept. */
export function useDraft(keep: Keep): DrillDraft {
  const draft = useMemo(() => openDraft(keep), [keep]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (draft.unkept()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [draft]);
  return draft;
}
