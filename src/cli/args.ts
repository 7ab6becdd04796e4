/** Command-line options as values: `--name value` and `--flag`. */
export interface Args {
  readonly words: readonly string[];
  readonly value: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
}

export function readArgs(argv: readonly string[]): Args {
  const words: string[] = [];
  const values = new Map<string, string | true>();
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [name = '', inline] = word.slice(2).split('=', 2);
    const next = argv[at + 1];
    if (inline !== undefined) values.set(name, inline);
    else if (next !== undefined && !next.startsWith('--')) {
      values.set(name, next);
      at += 1;
    } else values.set(name, true);
  }
  return {
    words,
    value: (name) => {
      const value = values.get(name);
      return typeof value === 'string' ? value : undefined;
    },
    flag: (name) => values.has(name),
  };
}

/** `A..B`, both included, or one number; undefined when it is neither. */
export function readSeeds(text: string): readonly number[] | undefined {
  const match = /^(\d{1,10})(?:\.\.(\d{1,10}))?$/.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  if (to < from || to > 4_294_967_295 || to - from >= 100_000) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A seed: a whole number below 2³². */
export function readSeed(text: string): number | undefined {
  return readCount(text, 0, 4_294_967_295);
}

/** A whole number from `min` to `max`. */
export function readCount(text: string, min: number, max: number): number | undefined {
  const count = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return count >= min && count <= max ? count : undefined;
}

/** Ends the program with one sentence on standard error and exit code 2: the user can mend it. */
export function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
