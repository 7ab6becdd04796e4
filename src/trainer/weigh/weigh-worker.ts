/** Away from the page: one thing after another is read and played again. */
import type { DrillBook } from '../../session/drill/verify.ts';
import { answer, type WeighOrder } from './weigh.ts';

let book: DrillBook = new Map();

addEventListener('message', ({ data }: MessageEvent<WeighOrder>) => {
  if (data.kind === 'book') book = data.book;
  else void answer(data.thing, book).then((told) => postMessage(told));
});
