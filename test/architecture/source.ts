/** Source files, from the disk or planted by a test, and what they import, read with a real parser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Expression, type Program, parseSync, Visitor } from 'oxc-parser';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Source {
  /** From the project's folder, with forward slashes: `src/world/answer.ts`. */
  readonly path: string;
  readonly text: string;
}

/** How one file asks for another: by a statement that runs it, for its types alone, or at some later time. */
export type Way = 'static' | 'types' | 'dynamic';

export interface Import {
  /** As written: `../world/answer.ts`, `preact/hooks`; null when it is not a plain string. */
  readonly target: string | null;
  readonly way: Way;
}

/** Every file of a folder that has one of the endings. */
export function readTree(folder: string, endings: RegExp): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => endings.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Worked out once for each file as it stands, however many rules look at it. */
function once<Result>(work: (source: Source) => Result): (source: Source) => Result {
  const done = new Map<string, { readonly text: string; readonly result: Result }>();
  return (source) => {
    const known = done.get(source.path);
    if (known?.text === source.text) return known.result;
    const result = work(source);
    done.set(source.path, { text: source.text, result });
    return result;
  };
}

/** The syntax tree; a file that cannot be parsed stops the test, because it would hide everything in it. */
export const parse = once(({ path, text }): Program => {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  return program;
});

const wordOf = (node: Expression): string | null =>
  node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;

const isImportMeta = (node: { type: string }): boolean => node.type === 'MetaProperty';

/** Everything a file imports, re-exports, loads later, or starts as a worker. */
export const importsOf = once((source): readonly Import[] => {
  const found: Import[] = [];
  const add = (target: string | null, way: Way) => found.push({ target, way });
  new Visitor({
    // `import { type A }` still runs the module; only `import type` does not.
    ImportDeclaration: (node) => add(node.source.value, node.importKind === 'type' ? 'types' : 'static'),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type' ? 'types' : 'static'),
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source.value, node.exportKind === 'type' ? 'types' : 'static');
    },
    TSImportType: (node) => add(node.source.value, 'types'),
    ImportExpression: (node) => add(wordOf(node.source), 'dynamic'),
    // new URL('./x.ts', import.meta.url): a worker. Folders and data files are no modules.
    NewExpression(node) {
      const [address, base] = node.arguments;
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'URL' || !address || !base) return;
      if (base.type !== 'MemberExpression' || !isImportMeta(base.object)) return;
      const target = address.type === 'SpreadElement' ? null : wordOf(address);
      if (target !== null && /\.(tsx?|mjs)$/.test(target)) add(target, 'dynamic');
    },
    // import.meta.glob('../x/*.ts')
    CallExpression(node) {
      const [pattern] = node.arguments;
      if (node.callee.type !== 'MemberExpression' || !isImportMeta(node.callee.object)) return;
      if (pattern && pattern.type !== 'SpreadElement') add(wordOf(pattern), 'static');
    },
  }).visit(parse(source));
  return found;
});
