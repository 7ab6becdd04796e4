/**
 * Writes what is always written whole: of what happens while the disk writes, only the last is written next. `write` writes
 * how it stands by then. Returns what is called after each change.
 */
export function lastWrite(write: () => Promise<void>): () => void {
  let writing = false;
  let more = false;
  const go = async (): Promise<void> => {
    writing = true;
    do {
      more = false;
      await write();
    } while (more);
    writing = false;
  };
  return () => {
    more = true;
    if (!writing) void go();
  };
}
