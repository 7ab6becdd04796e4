/** Away from the page: one thing after another is read and played again. */
import { answer, type Task } from './weigh.ts';

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  void answer(data).then((told) => postMessage(told));
});
