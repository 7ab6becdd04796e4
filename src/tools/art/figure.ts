/** A person from the head to the waist, as one drawing. */
import { body, type POSTURES } from './body.ts';
import { EXPRESSIONS, features } from './features.ts';
import { head } from './head.ts';
import { group } from './ink.ts';
import type { Sitter } from './people.ts';

/** `expression`: the place in `EXPRESSIONS`. */
export function figure(person: Sitter, expression: number, posture: (typeof POSTURES)[number]): string {
  const face = EXPRESSIONS[expression] ?? 'calm';
  return body(person, posture) + head(person) + group(features(person, face), 'translate(160 110)');
}
