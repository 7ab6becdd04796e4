/** What is downloaded: script before the first screen can be used, and Phaser after it. Gzip, kB of 1,000 bytes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Figure } from './figure.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function measureDownload(): Promise<readonly Figure[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'huikuan-dojo-'));
  await build({ root, logLevel: 'error', build: { outDir } });
  const page = readFileSync(join(outDir, 'index.html'), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file);
  const assets = readdirSync(join(outDir, 'assets')).filter((name) => name.endsWith('.js'));
  const size = (file: string) => gzipSync(readFileSync(join(outDir, file))).length / 1_000;
  const assetOf = (start: string) => `assets/${assets.find((name) => name.startsWith(start))}`;
  const figures: readonly Figure[] = [
    {
      name: 'script before the first screen can be used',
      value: first.reduce((sum, file) => sum + size(file), 0),
      unit: 'kB',
      budget: 60,
    },
    {
      name: 'the world behind the cards, fetched after it',
      value: [...broughtBy(assetOf('desk-'), outDir)]
        .filter((file) => !first.includes(file))
        .reduce((sum, file) => sum + size(file), 0),
      unit: 'kB',
    },
    { name: 'Phaser, fetched with the room', value: size(assetOf('phaser-')), unit: 'kB', budget: 310 },
  ];
  rmSync(outDir, { recursive: true });
  return figures;
}

/** `file` and all that it cannot run without, chunk by chunk. */
function broughtBy(
  file: string,
  outDir: string,
  brought: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  if (brought.has(file)) return brought;
  const text = readFileSync(join(outDir, file), 'utf8');
  const needs = [...text.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)].map(
    ([, name = '']) => `assets/${name}`,
  );
  return needs.reduce<ReadonlySet<string>>(
    (sum, need) => broughtBy(need, outDir, sum),
    new Set([...brought, file]),
  );
}
