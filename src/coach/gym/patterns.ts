/** All patterns of the gym. */
import type { PatternId } from '../../protocol/gym.ts';
import { DESK_PATTERNS } from './desk-patterns.ts';
import type { Pattern } from './pattern.ts';
import { TALK_PATTERNS } from './talk-patterns.ts';

export const PATTERNS: readonly Pattern[] = [...TALK_PATTERNS, ...DESK_PATTERNS];

export function patternOf(id: PatternId): Pattern | undefined {
  return PATTERNS.find((pattern) => pattern.id === id);
}
