/** No circles, neither of files nor of folders; those of types count. */
import { describe, expect, it } from 'vitest';
import { byFile, byFolder, cycles } from './cycles.ts';
import { readTree, type Source } from './source.ts';

const planted = (...files: readonly (readonly [path: string, text: string])[]): Source[] =>
  files.map(([path, text]) => ({ path, text }));

describe('circles of imports', () => {
  it.each([
    ['of two files', "import { b } from './b.ts'", "import { a } from './a.ts'"],
    ['of types alone', "import type { B } from './b.ts'", "import type { A } from './a.ts'"],
    ['of a type in passing', "type B = import('./b.ts').B", "export type { A } from './a.ts'"],
    ['closed by what is fetched later', "import { b } from './b.ts'", "const a = () => import('./a.ts')"],
  ])('are noticed: %s', (_, a, b) => {
    const sources = planted(['src/ui/kit/a.ts', a], ['src/ui/kit/b.ts', b]);
    expect(cycles(sources, byFile)).toEqual([
      'src/ui/kit/a.ts → src/ui/kit/b.ts → src/ui/kit/a.ts: a circle of imports',
    ]);
  });

  it('are noticed when they go through a third file', () => {
    const sources = planted(
      ['src/world/a.ts', "import { b } from './b.ts'"],
      ['src/world/b.ts', "import { c } from './c.ts'"],
      ['src/world/c.ts', "import type { A } from './a.ts'"],
    );
    expect(cycles(sources, byFile)).toHaveLength(1);
  });

  it('are noticed between folders where no two files form one', () => {
    const sources = planted(
      ['src/ui/play/desk/a.ts', "import { b } from '../scene/b.ts'"],
      ['src/ui/play/scene/b.ts', 'export const b = 1'],
      ['src/ui/play/scene/c.ts', "import type { D } from '../desk/d.ts'"],
      ['src/ui/play/desk/d.ts', 'export type D = 1'],
    );
    expect(cycles(sources, byFile)).toEqual([]);
    expect(cycles(sources, byFolder)).toHaveLength(1);
  });

  it('are none where two files need a third', () => {
    const sources = planted(
      ['src/ui/play/desk/a.ts', "import { b } from '../scene/b.ts'; import { c } from './c.ts'"],
      ['src/ui/play/scene/b.ts', "import { c } from './c.ts'"],
    );
    expect(cycles(sources, byFile)).toEqual([]);
  });

  it.each([
    ['files', byFile],
    ['folders', byFolder],
  ])('do not stand between %s of src', (_, grouping) => {
    expect(cycles(readTree('src', /\.(tsx?|mjs)$/), grouping)).toEqual([]);
  });
});
