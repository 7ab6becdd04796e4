/** Which tests should see a mutant: those that import its file, directly or through others. */
import { posix } from 'node:path';
import { importsOf, readTree, type Source } from '../architecture/source.ts';

/** In the room of the file, the pinned games, or any other that spans rooms. */
export const NEARNESS = ['near', 'pins', 'spanning'] as const;
export type Nearness = (typeof NEARNESS)[number];

export interface SeeingTest {
  readonly path: string;
  readonly nearness: Nearness;
  /** Imports on the shortest way to the file. */
  readonly steps: number;
}

/** From each file to the files it runs. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

export function readGraph(): ImportGraph {
  return graphOf([...readTree('src', /\.tsx?$/), ...readTree('test', /\.tsx?$/)]);
}

export function graphOf(sources: readonly Source[]): ImportGraph {
  return new Map(
    sources.map((source) => {
      const ran = importsOf(source).flatMap(({ target, way }) =>
        way !== 'types' && target?.startsWith('.')
          ? [posix.join(posix.dirname(source.path), target.replace(/\?.*$/, ''))]
          : [],
      );
      return [source.path, ran];
    }),
  );
}

const roomOf = (path: string): string => path.split('/').slice(0, 2).join('/');

/** The tests that run `file`, the nearest first. */
export function testsSeeing(graph: ImportGraph, file: string): SeeingTest[] {
  const importers = new Map<string, string[]>();
  for (const [from, targets] of graph)
    for (const to of targets) importers.set(to, [...(importers.get(to) ?? []), from]);
  const steps = new Map([[file, 0]]);
  const queue = [file];
  for (let path = queue.shift(); path !== undefined; path = queue.shift())
    for (const from of importers.get(path) ?? [])
      if (!steps.has(from)) {
        steps.set(from, (steps.get(path) ?? 0) + 1);
        queue.push(from);
      }
  return [...steps]
    .filter(([path]) => /\.test\.tsx?$/.test(path) && !NOT_ASKED.test(path))
    .map(([path, far]): SeeingTest => ({ path, nearness: nearnessOf(path, file), steps: far }))
    .sort((a, b) => NEARNESS.indexOf(a.nearness) - NEARNESS.indexOf(b.nearness) || a.steps - b.steps);
}

function nearnessOf(test: string, file: string): Nearness {
  if (roomOf(test) === roomOf(file)) return 'near';
  return test.startsWith('test/golden/') ? 'pins' : 'spanning';
}

/** Screens, servers and sounds rest on everything: what they find of the rules, they find by accident and late. */
const NOT_ASKED =
  /^(src\/(ui|stage|sound|trainer|host|store|tools|cli|content)|test\/(host|lms|architecture|exhaustive))\//;
