/** Circles of imports: where they stand, nothing of the circle can be understood, tested or moved alone. */
import { posix } from 'node:path';
import { importsOf, type Source } from './source.ts';
import { INNER } from './table.ts';

/** Names the thing a file counts as: the file itself, say, or its folder. */
export type Grouping = (path: string) => string;

export const byFile: Grouping = (path) => path;

/** The folder in its room; a file right in the room stands for itself, since it joins the folders together. */
export const byFolder: Grouping = (path) => {
  const parts = path.split('/');
  const depth = parts[1] !== undefined && INNER[parts[1]] ? 3 : 2;
  return parts.length > depth + 1 ? parts.slice(0, depth + 1).join('/') : path;
};

/** Tests may reach across folders; nothing imports them. */
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

function graphOf(sources: readonly Source[], grouping: Grouping): Graph {
  const graph = new Map<string, Set<string>>();
  for (const source of sources.filter(({ path }) => !isTest(path))) {
    const from = grouping(source.path);
    const targets = graph.get(from) ?? new Set<string>();
    graph.set(from, targets);
    for (const { target } of importsOf(source)) {
      if (!target?.startsWith('.')) continue;
      const to = grouping(posix.join(posix.dirname(source.path), target.replace(/\?.*$/, '')));
      if (to !== from) targets.add(to);
    }
  }
  return graph;
}

/** A sentence for each circle, with a way round it. Types count: who needs a type cannot be read without its home. */
export function cycles(sources: readonly Source[], grouping: Grouping): string[] {
  const graph = graphOf(sources, grouping);
  const done = new Set<string>();
  const found: string[] = [];
  const way: string[] = [];
  const walk = (at: string): void => {
    const before = way.indexOf(at);
    if (before >= 0) found.push(`${[...way.slice(before), at].join(' → ')}: a circle of imports`);
    if (before >= 0 || done.has(at)) return;
    way.push(at);
    for (const next of graph.get(at) ?? []) walk(next);
    way.pop();
    done.add(at);
  };
  for (const start of graph.keys()) walk(start);
  return found;
}
