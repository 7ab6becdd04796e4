/**
 * Builds the gallery of the kit as a program of its own, beside the game. Built in one go they would share the kit by
 * cutting it into one more small file for every piece that only some screens use, and each player would fetch these.
 */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const ENTRY = fileURLToPath(new URL('../ui/places/gallery/start.tsx', import.meta.url));
/** As the composition root asks for it, which is also how it is served while somebody develops. */
const ASKED = "import('./ui/places/gallery/start.tsx')";

export const GALLERY_FOLDER = 'gallery';
const FILE = 'gallery';

/** Its styles come first: nothing is shown that has not its clothes on. */
const WITH_STYLES = `(() => {
  const base = new URL('${GALLERY_FOLDER}/${FILE}', document.baseURI).href;
  const styles = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: base + '.css' });
  const ready = new Promise((resolve, reject) => Object.assign(styles, { onload: resolve, onerror: reject }));
  document.head.append(styles);
  return ready.then(() => import(/* @vite-ignore */ base + '.js'));
})()`;

export function galleryApart(): Plugin {
  return {
    name: 'gallery-apart',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/main.tsx')) return null;
      if (!code.includes(ASKED)) throw new Error(`src/main.tsx does not ask for the gallery by ${ASKED}`);
      return code.replace(ASKED, WITH_STYLES);
    },
    async generateBundle() {
      for (const { fileName, source } of await built())
        this.emitFile({ type: 'asset', fileName: `${GALLERY_FOLDER}/${fileName}`, source });
    },
  };
}

async function built(): Promise<
  readonly { readonly fileName: string; readonly source: string | Uint8Array }[]
> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['es'], fileName: FILE, cssFileName: FILE },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = Array.isArray(made) ? made : 'output' in made ? [made] : [];
  return outputs
    .flatMap(({ output }) => output)
    .map((file) => ({ fileName: file.fileName, source: file.type === 'chunk' ? file.code : file.source }));
}
