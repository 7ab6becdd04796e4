/**
 * Writes down actions that come in at the same time together: a statement for ten costs hardly more than one for one, and
 * a full hall sends hundreds in a second. Whoever writes waits until theirs is in the database, or was not let in.
 */
import type { AttemptEntry } from './attempts.ts';

/** Milliseconds from the start of one statement to that of the next; what comes meanwhile is gathered. */
const GAP = 15;
/** Entries of one statement. */
const MOST = 100;

export interface Ledger {
  /** Whether the entry was written down; throws where it may not have been, because the statement failed. */
  readonly write: (entry: AttemptEntry) => Promise<boolean>;
}

interface Waiting {
  readonly entry: AttemptEntry;
  readonly written: (isWritten: boolean) => void;
  readonly failed: (error: unknown) => void;
}

/** `commit` writes entries of different attempts, all or none, and returns the attempts whose entry it let in. */
export function openLedger(
  commit: (entries: readonly AttemptEntry[]) => Promise<ReadonlySet<string>>,
): Ledger {
  let waiting: readonly Waiting[] = [];
  let isWriting = false;

  const writeOn = async () => {
    isWriting = true;
    while (waiting.length > 0) {
      const gap = new Promise((over) => setTimeout(over, GAP));
      const { batch, rest } = split(waiting);
      waiting = rest;
      try {
        const letIn = await commit(batch.map(({ entry }) => entry));
        for (const { entry, written } of batch) written(letIn.has(entry.attempt));
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
      await gap;
    }
    isWriting = false;
  };

  return {
    write: (entry) =>
      new Promise((written, failed) => {
        waiting = [...waiting, { entry, written, failed }];
        if (!isWriting) void writeOn();
      }),
  };
}

/** The next batch, in the order of coming: of each attempt one entry, because the second builds on the first. */
function split(waiting: readonly Waiting[]) {
  const attempts = new Set<string>();
  const batch: Waiting[] = [];
  const rest: Waiting[] = [];
  for (const each of waiting) {
    const { attempt } = each.entry;
    const goes = batch.length < MOST && !attempts.has(attempt);
    attempts.add(attempt);
    (goes ? batch : rest).push(each);
  }
  return { batch, rest };
}
