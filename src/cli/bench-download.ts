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
  const sizeOf = (start: string) => {
    const file = assets.find((name) => name.startsWith(start));
    return file ? size(`assets/${file}`) : Number.NaN;
  };
  const figures: readonly Figure[] = [
    {
      name: 'script before the first screen can be used',
      value: first.reduce((sum, file) => sum + size(file), 0),
      unit: 'kB',
      budget: 60,
    },
    { name: 'the world behind the cards, fetched after it', value: sizeOf('desk-'), unit: 'kB' },
    { name: 'Phaser, fetched with the room', value: sizeOf('phaser-'), unit: 'kB', budget: 310 },
  ];
  rmSync(outDir, { recursive: true });
  return figures;
}
