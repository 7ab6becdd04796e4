import { useEffect, useState } from 'preact/hooks';
import type { Bilingual } from '../../../content/bilingual.ts';
import { useStill } from '../../kit/media.ts';
import { type LinePace, timeFor } from '../../kit/playback.tsx';

/** Something said or seen. */
interface ToldLine {
  readonly by: string;
  readonly text: Bilingual;
}

export interface Telling {
  /** How many lines have been told. */
  readonly upTo: number;
  /** Something is still being said. */
  readonly waiting: boolean;
  /** Tells the rest at once. */
  readonly skip: () => void;
}

/** Tells new lines one after another, as people talk. What was said before `from` stands there at once. */
export function useTelling(lines: readonly ToldLine[], from: number): Telling {
  const still = useStill();
  const [shown, setShown] = useState(from);
  const upTo = still ? lines.length : Math.min(shown, lines.length);
  const next = lines[upTo];

  useEffect(() => {
    if (still) setShown(lines.length);
    if (still || !next) return;
    const timer = setTimeout(() => setShown(upTo + 1), breathBefore(next));
    return () => clearTimeout(timer);
  }, [upTo, next, still]);

  return { upTo, waiting: next !== undefined, skip: () => setShown(lines.length) };
}

const SPEECH: LinePace = { least: 380, most: 800, each: { zh: 24, en: 9 } };

/** Milliseconds: the rep's own words are there at once, the others take breath and time to speak. */
function breathBefore(line: ToldLine): number {
  if (line.by === 'rep') return 0;
  if (line.by === 'narrator') return 450;
  return timeFor(line.text, SPEECH);
}
