/**
 * What a file with planted mutants asks while it runs: `load()` once for each time it is loaded. The answer belongs to that
 * load for good, so that copies of a module with different mutants can live side by side in one process.
 */

/** Loops look at the clock only after so many turns. */
const TURNS = 2_000;

/** A whole run of one test file with one mutant, or with none while it is watched what the tests execute. */
export interface Trial {
  /** The mutant that is switched on; null to watch which ones are passed. */
  readonly mutant: number | null;
  /** Called for each switch that is passed while watching. */
  readonly passed?: (mutant: number) => void;
  /** Seconds of processor time that the process may have used when it counts as endless. */
  deadline: number;
}

interface Planted {
  readonly load: () => {
    readonly __mutant: (mutant: number) => boolean;
    readonly __turn: () => void;
  };
}

declare global {
  var __planted: Planted | undefined;
}

/** Seconds of processor time this process has used: a busy machine makes nothing endless. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** From now on everything that is loaded belongs to this trial. */
export function begin(trial: Trial): void {
  const { mutant, passed } = trial;
  globalThis.__planted = {
    load() {
      let turns = 0;
      return {
        __mutant:
          mutant === null
            ? (number) => {
                passed?.(number);
                return false;
              }
            : (number) => number === mutant,
        __turn() {
          turns += 1;
          if (turns < TURNS) return;
          turns = 0;
          if (processorSeconds() > trial.deadline) throw new Error('This has taken too long to end.');
        },
      };
    },
  };
}
