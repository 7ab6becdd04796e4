/**
 * What may differ from one machine or moment to the next must not touch the rules, or a replay would not be the game
 * that was played. Biome bans clocks and the like by name; this finds what a name cannot express.
 */
import { type Node, Visitor } from 'oxc-parser';
import { parse, type Source } from './source.ts';

/**
 * The members of Math that every engine computes to the same bit; sqrt because IEEE 754 has it rounded correctly. The
 * others (exp, log, pow, sin …) may be approximated, and random is not ours to repeat.
 */
const EXACT = ['abs', 'ceil', 'clz32', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'];

/** Sentences about a file's ways to be different elsewhere. */
export function unsteady(source: Source): string[] {
  const found: string[] = [];
  // Math is visited after the member expression around it, which has excused it when it is exact.
  const excused = new Set<Node>();
  const report = (what: string) => found.push(`${source.path}: ${what}`);
  new Visitor({
    MemberExpression(node) {
      const { object, property, computed } = node;
      const name = !computed && property.type === 'Identifier' ? property.name : '';
      if (object.type === 'Identifier' && object.name === 'Math' && EXACT.includes(name)) excused.add(object);
      if (/^toLocale|^localeCompare$/.test(name)) report(`${name} depends on the machine's language`);
    },
    Identifier(node) {
      if (node.name === 'Math' && !excused.has(node)) report(`of Math only ${EXACT.join(', ')}`);
      if (node.name === 'globalThis') report('globalThis hides which global is used');
    },
    BinaryExpression(node) {
      if (node.operator === '**') report('** is Math.pow: multiply instead');
    },
    AssignmentExpression(node) {
      if (node.operator === '**=') report('**= is Math.pow: multiply instead');
    },
  }).visit(parse(source));
  return found;
}
