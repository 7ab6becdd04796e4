import { useRef, useState } from 'preact/hooks';
import type { Keep } from '../../../session/keep.ts';
import { type Book, EMPTY_BOOK, readBook, writeBook } from './book.ts';

/** The device does not let us write; or what lies there cannot be read, and stays as it is. */
export type BookTrouble = 'unsaved' | 'broken';

export interface BookInUse {
  readonly book: Book;
  readonly trouble: BookTrouble | null;
  /** As it stands now, whatever was drawn last. */
  readonly latest: () => Book;
  readonly note: (change: Partial<Book>) => void;
  /** Reads what the device has. */
  readonly open: () => Promise<Book>;
}

/** The gym's book while it is used: each note is shown at once, and written down. */
export function useBook(keep: Keep): BookInUse {
  const [book, setBook] = useState(EMPTY_BOOK);
  const [trouble, setTrouble] = useState<BookTrouble | null>(null);
  const latest = useRef(book);
  const readable = useRef(true);

  function turnTo(next: Book): void {
    latest.current = next;
    setBook(next);
  }

  return {
    book,
    trouble,
    latest: () => latest.current,
    note: (change) => {
      const changed = { ...latest.current, ...change };
      turnTo(changed);
      if (!readable.current) return;
      void writeBook(keep, changed).then((saved) => {
        if (!saved) setTrouble('unsaved');
      });
    },
    open: async () => {
      const found = await readBook(keep);
      readable.current = found.readable;
      if (!found.readable) setTrouble('broken');
      turnTo(found.book);
      return found.book;
    },
  };
}
