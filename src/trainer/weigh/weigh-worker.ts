/** Away from the page: one thing after another is read and played again. */
import type { DrillBook } from '../../session/drill/verify.ts';
import { answer, type Order } from './weigh.ts';

let book: DrillBook = new Map();

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'book') book = data.book;
  else void answer(data.thing, book).then((told) => postMessage(told));
});
