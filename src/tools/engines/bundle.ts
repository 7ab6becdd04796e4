/** The replay as one classic script, which defines `dojo`. */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const entry = fileURLToPath(new URL('./replay.ts', import.meta.url));

/**
 * Reading a log's file and reading its text live in one module, and only the second is wanted here. An engine that
 * asks for a file all the same is told so.
 */
function withoutDisk(): Plugin {
  const none = '\0no-disk';
  const refuse = "() => { throw new Error('an engine has no disk') }";
  return {
    name: 'without-disk',
    enforce: 'pre',
    resolveId: (id) => (id === 'node:fs' ? none : null),
    load: (id) =>
      id === none ? `export const readFileSync = ${refuse}; export const writeFileSync = ${refuse};` : null,
  };
}

export async function bundleReplay(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withoutDisk()],
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
