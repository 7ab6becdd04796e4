/**
 * Plants mutants: small changes of a source that a test should notice. They are found in the syntax tree, so that no
 * string, comment, type or import is ever touched. Stryker's mutators leave numbers alone, and numbers are our rules.
 */
import { type Expression, Visitor } from 'oxc-parser';
import { parse, type Source } from '../architecture/source.ts';

type MutantKind = 'figure' | 'comparison' | 'sign' | 'boolean' | 'condition' | 'bound';

export interface Mutant {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly kind: MutantKind;
  /** Where the changed expression stands in the text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** The expression as it is, and what would stand there instead. */
  readonly before: string;
  readonly after: string;
}

type Span = Pick<Expression, 'start' | 'end'>;

const COMPARISONS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
};
const SIGNS: Readonly<Record<string, string>> = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' };
const ASSIGNING_SIGNS: Readonly<Record<string, string>> = { '+=': '-=', '-=': '+=', '*=': '/=', '/=': '*=' };
const BOOLEANS: Readonly<Record<string, string>> = { '&&': '||', '||': '&&' };
const BOUNDS: Readonly<Record<string, string>> = { min: 'max', max: 'min' };

/** Every mutant of one source, in the order of the text. */
export function plant(source: Source): Mutant[] {
  const found: Mutant[] = [];
  /** Numbers that are no figures: of types, of keys, or already planted together with their sign. */
  const passed = new Set<Span>();
  const add = (kind: MutantKind, { start, end }: Span, after: string) => {
    const before = source.text.slice(start, end);
    const line = source.text.slice(0, start).split('\n').length;
    found.push({ file: source.path, line, kind, start, end, before, after });
  };
  const figure = (span: Span, value: number) => {
    for (const after of figuresBeside(value, source.text.slice(span.start, span.end)))
      add('figure', span, after);
  };
  const operator = (kind: MutantKind, node: Span, left: Span, right: Span, from: string, to: string) => {
    const { text } = source;
    const gap = text.slice(left.end, right.start).replace(from, to);
    add(kind, node, text.slice(node.start, left.end) + gap + text.slice(right.start, node.end));
  };
  const condition = (test: Expression) => {
    if (isPlain(test)) add('condition', test, `!(${source.text.slice(test.start, test.end)})`);
  };
  new Visitor({
    TSLiteralType({ literal }) {
      passed.add(literal);
      if (literal.type === 'UnaryExpression') passed.add(literal.argument);
    },
    Property({ key, computed }) {
      if (!computed) passed.add(key);
    },
    TSPropertySignature({ key }) {
      passed.add(key);
    },
    UnaryExpression(node) {
      const { argument } = node;
      if (node.operator === '!') add('condition', node, source.text.slice(argument.start, node.end));
      if (node.operator !== '-' || passed.has(node)) return;
      if (argument.type === 'Literal' && typeof argument.value === 'number') {
        passed.add(argument);
        figure(node, -argument.value);
      } else add('sign', node, source.text.slice(argument.start, node.end));
    },
    Literal(node) {
      if (typeof node.value === 'number' && !passed.has(node)) figure(node, node.value);
    },
    BinaryExpression(node) {
      const compared = COMPARISONS[node.operator];
      if (compared) operator('comparison', node, node.left, node.right, node.operator, compared);
      const signed = SIGNS[node.operator];
      if (signed && !isText(node) && !isOne(node.operator, node.right))
        operator('sign', node, node.left, node.right, node.operator, signed);
    },
    AssignmentExpression(node) {
      const signed = ASSIGNING_SIGNS[node.operator];
      if (signed && !isText(node.right)) operator('sign', node, node.left, node.right, node.operator, signed);
    },
    LogicalExpression(node) {
      const other = BOOLEANS[node.operator];
      if (other) operator('boolean', node, node.left, node.right, node.operator, other);
    },
    CallExpression({ callee }) {
      if (callee.type !== 'MemberExpression' || callee.computed) return;
      if (callee.object.type !== 'Identifier' || callee.object.name !== 'Math') return;
      const bound = BOUNDS[callee.property.type === 'Identifier' ? callee.property.name : ''];
      if (bound) add('bound', callee, `Math.${bound}`);
    },
    IfStatement: ({ test }) => condition(test),
    ConditionalExpression: ({ test }) => condition(test),
  }).visit(parse(source));
  return found.sort((a, b) => a.start - b.start || b.end - a.end || (a.after < b.after ? -1 : 1));
}

/** Whether a condition has no operator of its own: those are planted where they stand. */
function isPlain(test: Expression): boolean {
  return ['Identifier', 'MemberExpression', 'CallExpression', 'ChainExpression'].includes(test.type);
}

/** Whether it certainly makes text: there a sign is no sum. */
function isText(node: Expression): boolean {
  if (node.type === 'TemplateLiteral') return true;
  if (node.type === 'Literal') return typeof node.value === 'string';
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return false;
  return isText(node.left) || isText(node.right);
}

/** Times one and divided by one are the same. */
function isOne(operator: string, right: Expression): boolean {
  return (operator === '*' || operator === '/') && right.type === 'Literal' && right.value === 1;
}

/**
 * What a figure might have been by mistake: one more and one less; a tenth more and the double where one would be a
 * trifle (from 100 on); the last written digit one up and half of it where it is a share.
 */
function figuresBeside(value: number, written: string): string[] {
  if (!Number.isInteger(value)) {
    const digits = written.split('.')[1]?.replaceAll('_', '').length ?? 0;
    return [(value + 10 ** -digits).toFixed(digits), String(value / 2)].map(inBrackets);
  }
  const beside = Math.abs(value) >= 100 ? [value + Math.ceil(value / 10), value * 2] : [value + 1, value - 1];
  return beside.map((each) => inBrackets(String(each)));
}

const inBrackets = (figure: string): string => (figure.startsWith('-') ? `(${figure})` : figure);
