import type { Minutes } from '../../protocol/units.ts';

/** Minutes since midnight as people read them off a wall: 9:05. */
export function clockTime(minutes: Minutes): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
