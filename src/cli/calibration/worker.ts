/** One core's worker, a process of its own: does the tasks it is sent, one after the other. */
import { TASKS, type TaskName } from './tasks.ts';

export interface TaskOrder {
  readonly name: TaskName;
  readonly input: unknown;
}

process.on('message', ({ name, input }: TaskOrder) => {
  // The pool pairs names with inputs of their own type (`pool.ts`), which a record of functions cannot show.
  const work = TASKS[name] as (input: unknown) => unknown;
  process.send?.(work(input));
});
