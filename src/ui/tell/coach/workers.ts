/** The coach's workers: each does one task at a time; a finished one waits for the next, an unwanted one is ended. */
import type { Task, ToldByCoach } from './tasks.ts';

/** Workers kept waiting: a month is asked of two at once. */
const KEPT = 2;
const waiting: Worker[] = [];

/** Gives a task away and hears what is told of it, up to its end. Returns the way to stop before. */
export function give(task: Task, hear: (told: ToldByCoach) => void): () => void {
  const worker =
    waiting.pop() ?? new Worker(new URL('./coach-worker.ts', import.meta.url), { type: 'module' });
  let open = true;
  const stop = () => {
    if (!open) return;
    open = false;
    worker.terminate();
  };
  worker.onmessage = ({ data }: MessageEvent<ToldByCoach>) => {
    if (!open) return;
    if (data.kind !== 'pairs') {
      open = false;
      if (waiting.length < KEPT) waiting.push(worker);
      else worker.terminate();
    }
    hear(data);
  };
  worker.onerror = (event) => {
    if (!open) return;
    event.preventDefault();
    stop();
    hear({ kind: 'failed', why: event.message || 'The worker could not be loaded.' });
  };
  worker.postMessage(task);
  return stop;
}
