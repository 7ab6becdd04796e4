/**
 * News of classes, from any host to every board that is being watched. What changes is told in batches: a class with
 * five hundred busy trainees makes as many messages as a class of five. A message that got lost is caught up by looking
 * anyway every few seconds.
 */
import type { Board } from '../protocol/class.ts';
import { boardFrom } from './board.ts';
import type { Database } from './database/database.ts';
import { type ClassRoll, type Enrolled, everybody, openRoll, readRoll } from './roll.ts';

const CHANNEL = 'class_news';
/** Milliseconds in which changes are gathered before they are told; and between two looks at a board. */
const BATCH = 200;
const LOOK = 300;
/** A look takes at most a fifth of the host's time, up to this wait (milliseconds): trainees come first. */
const LONGEST_WAIT = 900;
/** Milliseconds after which a watched board is looked at although nobody said that anything had changed. */
const ANYWAY = 5_000;

export interface Hall {
  /** Something in this class was written down. */
  readonly changed: (classId: string) => void;
  /** Hands over the whole board, then every change of it. Returns the way to stop. */
  readonly watch: (classId: string, see: (board: Board) => void) => () => void;
  /** Called when the host closes, so that streams end. Returns the way to stop. */
  readonly onClose: (end: () => void) => () => void;
  readonly close: () => Promise<void>;
}

interface Watched {
  readonly seers: Map<(board: Board) => void, boolean>;
  readonly roll: ClassRoll;
  /** People as last shown. */
  readonly shown: Map<string, string>;
  state: string;
  due: NodeJS.Timeout | undefined;
  looked: number;
  /** Milliseconds that the last look took. */
  cost: number;
  busy: boolean;
}

export async function openHall(database: Database, tell: (error: Error) => void): Promise<Hall> {
  const crier = openCrier(database, tell);
  const boards = openBoards(database, tell);
  const ends = new Set<() => void>();
  const stop = await database.listen(CHANNEL, boards.soon);
  return {
    changed: crier.changed,
    watch: boards.watch,
    onClose: (end) => {
      ends.add(end);
      return () => ends.delete(end);
    },
    close: async () => {
      boards.close();
      for (const end of [...ends]) end();
      crier.close();
      await stop();
    },
  };
}

/** Tells all hosts on the database which classes have news, several at once. */
function openCrier(database: Database, tell: (error: Error) => void) {
  const news = new Set<string>();
  let telling: NodeJS.Timeout | undefined;
  const tellAll = () => {
    telling = undefined;
    const all = [...news];
    news.clear();
    for (const classId of all) database.notify(CHANNEL, classId).catch(tell);
  };
  return {
    changed: (classId: string) => {
      news.add(classId);
      telling ??= setTimeout(tellAll, BATCH);
    },
    close: () => clearTimeout(telling),
  };
}

/** The boards that somebody watches, each looked at again when there is news of it, and now and then anyway. */
function openBoards(database: Database, tell: (error: Error) => void) {
  const watched = new Map<string, Watched>();
  let closed = false;

  const look = async (classId: string, board: Watched) => {
    board.due = undefined;
    if (board.busy) return soon(classId);
    board.busy = true;
    board.looked = Date.now();
    try {
      const changed = await readRoll(database, board.roll);
      if (changed && !closed) show(board, changed);
    } catch (error) {
      if (!closed) tell(error as Error);
    }
    board.cost = Date.now() - board.looked;
    board.busy = false;
  };
  const soon = (classId: string) => {
    const board = watched.get(classId);
    if (!board || board.due || closed) return;
    const gap = Math.min(LONGEST_WAIT, Math.max(LOOK, 5 * board.cost));
    const wait = Math.max(0, board.looked + gap - Date.now());
    board.due = setTimeout(() => void look(classId, board), wait);
  };
  const anyway = setInterval(() => {
    for (const [classId, { looked }] of watched) if (Date.now() - looked >= ANYWAY) soon(classId);
  }, ANYWAY / 5);

  return {
    soon,
    watch: (classId: string, see: (board: Board) => void) => {
      const board = watched.get(classId) ?? unseen(classId);
      watched.set(classId, board);
      board.seers.set(see, false);
      soon(classId);
      return () => {
        board.seers.delete(see);
        if (board.seers.size > 0) return;
        clearTimeout(board.due);
        watched.delete(classId);
      };
    },
    close: () => {
      closed = true;
      clearInterval(anyway);
      for (const { due } of watched.values()) clearTimeout(due);
    },
  };
}

function unseen(classId: string): Watched {
  return {
    seers: new Map(),
    roll: openRoll(classId),
    shown: new Map(),
    state: '',
    due: undefined,
    looked: 0,
    cost: 0,
    busy: false,
  };
}

/** Shows the whole board to whoever has not seen it, and what is new to the others. */
function show(board: Watched, changed: readonly Enrolled[]): void {
  const { roll, shown, seers } = board;
  const news = changed.filter((person) => {
    const text = JSON.stringify(person);
    const isNew = shown.get(person.trainee) !== text;
    shown.set(person.trainee, text);
    return isNew;
  });
  const isNews = news.length > 0 || board.state !== roll.state;
  board.state = roll.state;
  const rows = isNews ? boardFrom(roll, news) : undefined;
  for (const [see, hasSeen] of [...seers]) {
    seers.set(see, true);
    if (!hasSeen) see(boardFrom(roll, everybody(roll)));
    else if (rows) see(rows);
  }
}
