/**
 * Replays many results at once, in a worker for each core of this device. Each result is weighed by itself, so
 * neither the number of workers nor the order in which they finish changes the findings.
 */
import type { DrillBook } from '../../session/drill/verify.ts';
import { answer, type ToldOfThing, type ToWeigh, type WeighOrder } from './weigh.ts';

interface Hand {
  readonly weigh: (thing: ToWeigh) => Promise<ToldOfThing>;
  readonly rest: () => void;
}

/** Things that are weighed by the drills of one book. */
export interface Load {
  readonly book: DrillBook;
  readonly things: readonly ToWeigh[];
}

/** Tells `hear` what came of each thing, one by one in their order; once `stop` is given, no more begin. */
export async function weighAll(
  { book, things }: Load,
  hear: (told: ToldOfThing) => void,
  stop?: AbortSignal,
): Promise<void> {
  const waiting = things.entries();
  const tell = inOrder(hear);
  const work = async () => {
    const hand = takeHand(book);
    try {
      // All hands draw from the same line.
      for (const [at, thing] of waiting) {
        if (stop?.aborted) return;
        tell(at, await hand.weigh(thing));
      }
    } finally {
      hand.rest();
    }
  };
  await Promise.all(Array.from({ length: Math.min(hands(), things.length) }, work));
}

/** What is done early waits for those before it. */
function inOrder(hear: (told: ToldOfThing) => void): (at: number, told: ToldOfThing) => void {
  const early = new Map<number, ToldOfThing>();
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
function takeHand(book: DrillBook): Hand {
  let worker =
    typeof Worker === 'undefined'
      ? undefined
      : new Worker(new URL('./weigh-worker.ts', import.meta.url), { type: 'module' });
  if (worker) order(worker, { kind: 'book', book });
  const rest = () => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    rest,
    weigh: async (thing) => {
      const told = worker && (await askedOf(worker, thing));
      if (told) return told;
      rest();
      await breath();
      return answer(thing, book);
    },
  };
}

const order = (worker: Worker, given: WeighOrder) => worker.postMessage(given);

/** Undefined when the worker fails. */
function askedOf(worker: Worker, thing: ToWeigh): Promise<ToldOfThing | undefined> {
  return new Promise((done) => {
    worker.onmessage = ({ data }: MessageEvent<ToldOfThing>) => done(data);
    worker.onmessageerror = () => done(undefined);
    worker.onerror = (event) => {
      event.preventDefault();
      done(undefined);
    };
    order(worker, { kind: 'thing', thing });
  });
}

/** The screen is drawn between one replay and the next. */
const breath = () => new Promise((done) => setTimeout(done));
