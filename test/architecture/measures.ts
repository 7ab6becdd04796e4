/** What is measured of a source and may only fall: long functions, casts, suppressed rules. */
import { type Node, type TSType, Visitor } from 'oxc-parser';
import { parse, type Source } from './source.ts';

export interface LongFunction {
  /** `src/world/answer.ts speak`. */
  readonly name: string;
  readonly lines: number;
}

/** Functions of more than `most` lines, each under the name it was given; an unnamed one bears its line. */
export function longFunctions(source: Source, most: number): LongFunction[] {
  const found: LongFunction[] = [];
  const given = new Map<Node, string>();
  const linesOf = (from: number, to: number) => source.text.slice(from, to).split('\n').length;
  const weigh = (node: Node, own?: string) => {
    const lines = linesOf(node.start, node.end);
    if (lines > most)
      found.push({
        name: `${source.path} ${own ?? given.get(node) ?? `line ${linesOf(0, node.start)}`}`,
        lines,
      });
  };
  new Visitor({
    // A name is visited before the function that bears it.
    VariableDeclarator({ id, init }) {
      if (init && id.type === 'Identifier') given.set(init, id.name);
    },
    Property({ key, value }) {
      if (key.type === 'Identifier') given.set(value, key.name);
    },
    MethodDefinition({ key, value }) {
      if (key.type === 'Identifier') given.set(value, key.name);
    },
    FunctionDeclaration: (node) => weigh(node, node.id?.name),
    FunctionExpression: (node) => weigh(node),
    ArrowFunctionExpression: (node) => weigh(node),
  }).visit(parse(source));
  return found;
}

/** How often a type is claimed (`x as Y`, `<Y>x`). `as const` claims nothing. */
export function casts(source: Source): number {
  let count = 0;
  new Visitor({
    TSAsExpression({ typeAnnotation }) {
      if (!isConst(typeAnnotation)) count += 1;
    },
    TSTypeAssertion({ typeAnnotation }) {
      if (!isConst(typeAnnotation)) count += 1;
    },
  }).visit(parse(source));
  return count;
}

function isConst(type: TSType): boolean {
  return (
    type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'
  );
}

const SUPPRESSION = /(?:biome-ignore|@ts-(?:ignore|expect-error|nocheck)|eslint-disable|knip-ignore)\b/g;

/** How often a rule of the linter or of the types is set aside. */
export function suppressions({ text }: Source): number {
  return text.match(SUPPRESSION)?.length ?? 0;
}
