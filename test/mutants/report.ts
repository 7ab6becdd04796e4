/** What came of a hunt, room by room. */
import type { Source } from '../architecture/source.ts';
import { type Explanation, isExplainedBy } from './explained.ts';
import type { Verdict } from './hunt.ts';
import { BARS, PLANTED_ROOMS, type PlantedRoom, plantedRoomOf } from './rooms.ts';

interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  /** Whether any test passes the place at all. */
  readonly executed: boolean;
  readonly why: string | null;
}

interface RoomReport {
  readonly room: PlantedRoom;
  readonly planted: number;
  readonly found: number;
  /** Found of a hundred; what is explained counts as not found. */
  readonly percent: number;
  readonly bar: number;
  readonly survivors: readonly Survivor[];
}

export interface HuntReport {
  readonly rooms: readonly RoomReport[];
  /** Sentences that turn the command red. */
  readonly complaints: readonly string[];
}

export function reportOf(
  verdicts: readonly Verdict[],
  sources: readonly Source[],
  explanations: readonly Explanation[],
): HuntReport {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const explains = ({ mutant }: Verdict) =>
    explanations.find((each) => isExplainedBy(each, mutant, texts.get(mutant.file) ?? ''));
  const rooms = PLANTED_ROOMS.flatMap((room): RoomReport[] => {
    const here = verdicts.filter(({ mutant }) => plantedRoomOf(mutant.file) === room);
    if (here.length === 0) return [];
    const survivors = here
      .filter(({ found }) => found === null)
      .map((verdict): Survivor => {
        const { file, line, kind, before, after } = verdict.mutant;
        const why = explains(verdict)?.why ?? null;
        return { file, line, kind, before, after, executed: verdict.executed > 0, why };
      });
    const found = here.length - survivors.length;
    const percent = Math.floor((found * 1000) / here.length) / 10;
    return [{ room, planted: here.length, found, percent, bar: BARS[room], survivors }];
  });
  const low = rooms
    .filter(({ percent, bar }) => percent < bar)
    .map(
      ({ room, percent, bar }) => `${room}: ${percent}% of the mutants are found, at least ${bar}% must be.`,
    );
  const wrong = verdicts
    .filter((verdict) => verdict.found !== null && explains(verdict))
    .map(
      ({ mutant: { file, line, before, after } }) =>
        `${file}:${line} ${before} → ${after} is found by a test: take its explanation out.`,
    );
  return { rooms, complaints: [...low, ...wrong] };
}

const short = (code: string): string => {
  const flat = code.replace(/\s+/g, ' ');
  return flat.length > 70 ? `${flat.slice(0, 67)}…` : flat;
};

/** The report as people read it. */
export function inWords({ rooms }: HuntReport): string {
  return rooms
    .map(({ room, planted, found, percent, bar, survivors }) =>
      [
        `${room}: ${found} of ${planted} found, ${percent}% (at least ${bar}%)`,
        ...survivors.map(
          ({ file, line, before, after, executed, why }) =>
            `  ${file}:${line}  ${short(before)}  →  ${short(after)}${executed ? '' : '  (no test comes here)'}${why ? `  (explained: ${why})` : ''}`,
        ),
      ].join('\n'),
    )
    .join('\n');
}
