/** The live board of a class, as Server-Sent Events. */
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { Board } from '../../protocol/class.ts';
import type { Hall } from '../hall.ts';
import type { Visit } from '../requests.ts';

/** Milliseconds between signs of life on a silent stream: proxies close what says nothing. */
const BEAT = 15_000;

/** Sends the whole board, then its changes, as events called `board`, until the trainer goes or `isIn` says no. */
export function live(visit: Visit, hall: Hall, id: string, isIn: () => Promise<boolean>): Response {
  const streamed = streamSSE(visit, async (stream) => {
    const boards = new Boards();
    const leave = hall.watch(id, (board) => boards.add(board));
    const gone = hall.onClose(() => stream.abort());
    const end = () => {
      leave();
      gone();
      boards.wake();
    };
    stream.onAbort(end);
    await send(stream, boards, isIn);
    end();
  });
  streamed.headers.set('Cache-Control', 'no-store');
  return streamed;
}

async function send(stream: SSEStreamingApi, boards: Boards, isIn: () => Promise<boolean>): Promise<void> {
  while (!stream.aborted) {
    const board = boards.next();
    if (board) {
      await stream.writeSSE({ event: 'board', data: JSON.stringify(board) });
      continue;
    }
    const news = await boards.come(() => stream.aborted);
    if (news || stream.aborted) continue;
    if (!(await isIn())) return;
    await stream.writeSSE({ event: 'beat', data: '' });
  }
}

/** Boards that wait to be sent. */
class Boards {
  private readonly waiting: Board[] = [];
  private wakeUp: () => void = () => undefined;

  add(board: Board): void {
    this.waiting.push(board);
    this.wakeUp();
  }

  next(): Board | undefined {
    return this.waiting.shift();
  }

  wake(): void {
    this.wakeUp();
  }

  /** True once there is something to do, false after a silence. */
  come(isOver: () => boolean): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), BEAT);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve(true);
      };
      if (this.waiting.length > 0 || isOver()) this.wakeUp();
    });
  }
}
