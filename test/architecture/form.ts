/** The shape of a file: its name, its length, how it exports and imports. */
import { Visitor } from 'oxc-parser';
import { importsOf, parse, type Source } from './source.ts';

/** Lines in a file: beyond this it holds more than one noun. Design choice, see src/README.md. */
const LONGEST = 400;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|fixture|worker|d))?\.(tsx?|mjs)$/;
const FOLDER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function badNames({ path }: Source): string[] {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  const good = KEBAB.test(file) && parts.every((folder) => FOLDER.test(folder));
  return good ? [] : [`${path}: names are in kebab-case`];
}

export function tooLong({ path, text }: Source): string[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return lines > LONGEST ? [`${path}: ${lines} lines, at most ${LONGEST}`] : [];
}

export function defaultExports(source: Source): string[] {
  const found: string[] = [];
  const report = () => found.push(`${source.path}: export it by its name`);
  new Visitor({
    ExportDefaultDeclaration: report,
    ExportSpecifier({ exported }) {
      if (exported.type === 'Identifier' && exported.name === 'default') report();
    },
  }).visit(parse(source));
  return found;
}

/** Node runs the same files as the bundler does, and Node asks for the whole name. */
export function missingEndings(source: Source): string[] {
  return importsOf(source)
    .filter(({ target }) => target?.startsWith('.') && !/\.[a-z]+(\?[a-z]+)?$/.test(target))
    .map(({ target }) => `${source.path} → ${target}: write the file's ending`);
}
