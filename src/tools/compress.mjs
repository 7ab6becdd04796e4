/** Puts a compressed twin (brotli, gzip) beside each built file worth it, once, so that serving costs no time. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = new Set(['.js', '.css', '.html', '.svg', '.json', '.webmanifest', '.md']);
/** Bytes: below this the answer is one packet either way. */
const WORTH = 1_000;
/** Bytes: the best brotli takes seconds for Phaser; what is this large is fetched after the first screen. */
const LARGE = 300_000;

/** All of `folder`, to the bottom. */
export async function compressBuild(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  await Promise.all(
    files
      .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
      .map((entry) => compressFile(join(entry.parentPath, entry.name))),
  );
}

async function compressFile(path) {
  const plain = await readFile(path);
  if (plain.length < WORTH) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: plain.length > LARGE ? 9 : 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(plain, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(plain));
}
