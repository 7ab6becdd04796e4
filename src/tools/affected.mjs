/** Which tests a change can affect: pure, from the texts of the sources, so that it is tested itself. */
import { posix } from 'node:path';

const UNIT = /\.test\.tsx?$/;
const SPEC = /^test\/e2e\/.*\.spec\.ts$/;
/** `from './a.ts'`, `import './a.css'`, `import('./a.ts')`, `new URL('./a.ts', …)`, `glob('./a/*.ts')`. */
const RELATIVE = /(?:\bfrom|\bimport|\bimport\(|\bnew URL\(|\bglob\()\s*['"`](\.[^'"`?]*)/g;
/** Whoever reads files or starts programs may read or start anything. */
const READS = /\b(readdirSync|readFileSync|readFile|spawn|spawnSync|fork)\(/;
/** Where one of these changed, anything may be otherwise. */
const EVERYTHING =
  /^(package(-lock)?\.json|vite\.config\.ts|tsconfig\.json|src\/tsconfig\.pure\.json|\.npmrc)$/;
/** What only a browser shows. */
const SCREEN =
  /^(src\/(ui|stage|sound|store|trainer)\/|src\/main\.tsx$|index\.html$|public\/|playwright\.config\.ts$)/;
const PROOF = 'src/tools/engines/prove.ts';

/**
 * `sources`: every script of src and test by its path; `changed`: the paths of what changed. Returns the test files and
 * specs to run, and whether the proof of the engines is to be made again.
 */
export function affectedBy(changed, sources) {
  const paths = [...sources.keys()];
  const units = paths.filter((path) => UNIT.test(path));
  const specs = paths.filter((path) => SPEC.test(path));
  if (changed.length === 0) return { units: [], specs: [], proof: false };
  if (changed.some((path) => EVERYTHING.test(path))) return { units, specs, proof: true };
  const importers = importersOf(sources);
  const touched = closureOf(changed, importers);
  const readers = closureOf(
    paths.filter((path) => path.startsWith('test/') && READS.test(sources.get(path) ?? '')),
    importers,
  );
  const inTests = closureOf(
    changed.filter((path) => path.startsWith('test/')),
    importers,
  );
  const shown = changed.some((path) => SCREEN.test(path) && !UNIT.test(path));
  return {
    units: units.filter(
      (path) => touched.has(path) || readers.has(path) || READS.test(sources.get(path) ?? ''),
    ),
    specs: shown ? specs : specs.filter((path) => inTests.has(path)),
    proof: touched.has(PROOF),
  };
}

/** Who imports a file, by the file's path. A pattern of a glob stands for all that it may match. */
function importersOf(sources) {
  const importers = new Map();
  for (const [path, text] of sources)
    for (const [, target] of text.matchAll(RELATIVE)) {
      const full = posix.join(posix.dirname(path), target);
      const all = full.includes('*') ? [...sources.keys()].filter(matches(full)) : [full];
      for (const one of all) importers.set(one, [...(importers.get(one) ?? []), path]);
    }
  return importers;
}

function matches(pattern) {
  const escaped = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`^${escaped.join('.*')}$`);
  return (path) => whole.test(path);
}

/** `from` and all who import one of them, over any number of steps. */
function closureOf(from, importers) {
  const found = new Set(from);
  for (const path of found) for (const importer of importers.get(path) ?? []) found.add(importer);
  return found;
}
