/** A worker for each core; tasks wait in line for the first that is free. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts';
import type { TaskOrder } from './worker.ts';

interface Waiting {
  readonly order: TaskOrder;
  readonly done: (output: unknown) => void;
  readonly failed: (error: unknown) => void;
}

export interface WorkerPool {
  readonly run: <Name extends TaskName>(name: Name, input: TaskInput<Name>) => Promise<TaskOutput<Name>>;
  readonly close: () => void;
}

export function openPool(): WorkerPool {
  const waiting: Waiting[] = [];
  const workers = Array.from({ length: availableParallelism() }, () => {
    // Processes, not threads: they start as this one was started, with what reads TypeScript. Seasons leave much
    // garbage at once: with more room for young objects it is collected less often.
    const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
      execArgv: [...process.execArgv, '--max-semi-space-size=64'],
    });
    return { worker, current: null as Waiting | null };
  });
  type Seat = (typeof workers)[number];

  const next = (seat: Seat) => {
    seat.current = waiting.shift() ?? null;
    if (seat.current) seat.worker.send(seat.current.order);
  };
  for (const seat of workers) {
    seat.worker.on('message', (output) => {
      seat.current?.done(output);
      next(seat);
    });
    seat.worker.on('exit', (code) => seat.current?.failed(new Error(`a worker ended with code ${code}`)));
  }
  return {
    run: (name, input) =>
      new Promise((resolve, reject) => {
        waiting.push({
          order: { name, input },
          done: (output) => resolve(output as TaskOutput<typeof name>),
          failed: reject,
        });
        const free = workers.find(({ current }) => current === null);
        if (free) next(free);
      }),
    close: () => {
      for (const { worker } of workers) worker.disconnect();
    },
  };
}
