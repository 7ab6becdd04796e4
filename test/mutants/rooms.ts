/** The rooms that are planted, and how many of a hundred mutants must be found in each. Design choice, see README.md. */
import { readTree, type Source } from '../architecture/source.ts';

/** The rules and what is counted by them are held tighter than what advises and what keeps a game going. */
export const BARS = { world: 85, dialogue: 85, scoring: 85, books: 85, coach: 70, session: 70 } as const;
export type PlantedRoom = keyof typeof BARS;
export const PLANTED_ROOMS: readonly PlantedRoom[] = [
  'world',
  'dialogue',
  'scoring',
  'books',
  'coach',
  'session',
];

export const plantedRoomOf = (file: string): PlantedRoom | undefined =>
  PLANTED_ROOMS.find((room) => file.startsWith(`src/${room}/`));

export function readRooms(): Source[] {
  return readTree('src', /\.tsx?$/).filter(
    ({ path }) => plantedRoomOf(path) !== undefined && !/\.test\.tsx?$/.test(path),
  );
}
