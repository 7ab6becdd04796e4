/**
 * Many results are played again at once, in a worker for each core of this device. Each result is weighed for itself,
 * so neither the number of workers nor who is done first changes what is found.
 */
import { answer, type Task, type Told } from './weigh.ts';

interface Hand {
  readonly weigh: (task: Task) => Promise<Told>;
  readonly rest: () => void;
}

/** Tells `hear` what came of each task, one by one in their order; once `stop` is given, no more begin. */
export async function weighAll(
  tasks: readonly Task[],
  hear: (told: Told) => void,
  stop?: AbortSignal,
): Promise<void> {
  const waiting = tasks.entries();
  const tell = inOrder(hear);
  const work = async () => {
    const hand = takeHand();
    try {
      // All hands draw from the same line.
      for (const [at, task] of waiting) {
        if (stop?.aborted) return;
        tell(at, await hand.weigh(task));
      }
    } finally {
      hand.rest();
    }
  };
  await Promise.all(Array.from({ length: Math.min(hands(), tasks.length) }, work));
}

/** What is done early waits for those before it. */
function inOrder(hear: (told: Told) => void): (at: number, told: Told) => void {
  const early = new Map<number, Told>();
  let next = 0;
  return (at, told) => {
    early.set(at, told);
    for (let ready = early.get(next); ready; ready = early.get(next)) {
      early.delete(next);
      next += 1;
      hear(ready);
    }
  };
}

/** One where the browser does not say, or where the page does it all. */
function hands(): number {
  return typeof Worker === 'undefined' ? 1 : Math.max(1, navigator.hardwareConcurrency || 1);
}

/** A worker; where there is none, or it cannot be loaded, the page does the work itself. */
function takeHand(): Hand {
  let worker =
    typeof Worker === 'undefined'
      ? undefined
      : new Worker(new URL('./weigh-worker.ts', import.meta.url), { type: 'module' });
  const rest = () => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    rest,
    weigh: async (task) => {
      const told = worker && (await askedOf(worker, task));
      if (told) return told;
      rest();
      await breath();
      return answer(task);
    },
  };
}

/** Undefined when the worker fails. */
function askedOf(worker: Worker, task: Task): Promise<Told | undefined> {
  return new Promise((done) => {
    worker.onmessage = ({ data }: MessageEvent<Told>) => done(data);
    worker.onmessageerror = () => done(undefined);
    worker.onerror = (event) => {
      event.preventDefault();
      done(undefined);
    };
    worker.postMessage(task);
  });
}

/** The screen is drawn between one replay and the next. */
const breath = () => new Promise((done) => setTimeout(done));
