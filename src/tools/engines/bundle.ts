/** The replay as one classic script, which defines `dojo`. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('./replay.ts', import.meta.url));

export async function bundleReplay(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // Readable, because an engine that fails says where.
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'dojo' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) if ('output' in output) return output.output[0].code;
  throw new Error('nothing was built');
}
