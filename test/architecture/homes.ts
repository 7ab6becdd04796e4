/** The homes of the exported types: a name that means several things has to be asked about at each of its places. */
import { parse, type Source } from './source.ts';

/** The types that a file exports by declaring them. */
function typesOf(source: Source): string[] {
  return parse(source).body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return [];
    const { declaration } = node;
    const isType =
      declaration.type === 'TSInterfaceDeclaration' || declaration.type === 'TSTypeAliasDeclaration';
    return isType ? [declaration.id.name] : [];
  });
}

/** A sentence for each name of an exported type that is declared in more than one file. */
export function sharedNames(sources: readonly Source[]): string[] {
  const homes = new Map<string, string[]>();
  for (const source of sources)
    for (const name of new Set(typesOf(source))) homes.set(name, [...(homes.get(name) ?? []), source.path]);
  return [...homes]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name} stands for several things: ${paths.join(', ')}`);
}
