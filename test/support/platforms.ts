/** Learning platforms for browser tests: a server for unpacked packages, pages around SCORM, and a record store. */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { unzipSync } from 'fflate';
import { wrongWithStatement } from './statements.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

const scormAgain = dirname(createRequire(import.meta.url).resolve('scorm-again'));

/** A page as platforms have it: the run-time, and the package in a frame that can be closed and opened again. */
const around = (generation: 12 | 2004, folder: string) => {
  const [name, api] = generation === 12 ? ['Scorm12API', 'API'] : ['Scorm2004API', 'API_1484_11'];
  const learner =
    generation === 12
      ? { core: { student_id: 'w-7', student_name: '王小明' } }
      : { learner_id: 'w-7', learner_name: '王小明' };
  return `<!doctype html><html lang="zh-CN"><title>平台</title>
<script src="/scorm-again/scorm${generation}.min.js"></script>
<script>
  window.${api} = window.platform = new ${name}({});
  platform.loadFromJSON(${JSON.stringify(learner)}, 'cmi');
  window.closePackage = () => { document.querySelector('iframe').src = 'about:blank'; };
  window.reopen = () => {
    const kept = platform.renderCMIToJSONObject().cmi;
    window.${api} = window.platform = new ${name}({});
    platform.loadFromJSON(kept, 'cmi');
    document.querySelector('iframe').src = '${folder}/index.html';
  };
</script>
<iframe src="${folder}/index.html" title="课件" style="width:100%;height:900px;border:0"></iframe></html>`;
};

interface StoredStatement {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly result?: {
    readonly score?: { readonly raw: number };
    readonly response?: string;
    readonly success?: boolean;
  };
  readonly object: { readonly id: string };
}

export interface Platforms {
  readonly address: string;
  /** Unpacks a package; returns the path it is served at. */
  readonly unpack: (zip: string, name: string) => Promise<string>;
  readonly statements: readonly StoredStatement[];
  /** What was wrong with requests and statements; nothing in the end. */
  readonly wrong: readonly string[];
  /** A new launch of the same registration: an address with a token that works once. */
  readonly launch: (folder: string, activity: string) => string;
  /** Lets pages of another origin in. */
  readonly allow: (origin: string) => void;
  readonly close: () => void;
}

const REGISTRATION = '3f2a1f0e-6f0f-4a2e-9d53-0a9b7f6f4a11';
const CREDENTIALS = 'Basic dG9rZW46c2VjcmV0';

export async function openPlatforms(): Promise<Platforms> {
  const root = await mkdtemp(join(tmpdir(), 'huikuan-packages-'));
  const statements: StoredStatement[] = [];
  const wrong: string[] = [];
  const documents = new Map<string, string>();
  const tokens = new Set<string>();
  let launches = 0;
  let allowed: string | undefined;

  async function xapi(request: IncomingMessage, url: URL, answer: ServerResponse): Promise<void> {
    const body = await textOf(request);
    if (allowed !== undefined) {
      answer.setHeader('Access-Control-Allow-Origin', allowed);
      answer.setHeader(
        'Access-Control-Allow-Headers',
        'Authorization, Content-Type, X-Experience-API-Version',
      );
    }
    if (request.method === 'OPTIONS') return end(answer, allowed === undefined ? 403 : 204, '');
    if (request.headers.authorization !== CREDENTIALS) return end(answer, 401, 'keys');
    if (request.headers['x-experience-api-version'] !== '1.0.3') wrong.push('no version');
    const resource = url.pathname.replace('/xapi/', '');
    if (resource === 'statements') store(request, body, answer);
    else lay(request, { resource, url, body }, answer);
  }

  function store({ method }: IncomingMessage, body: string, answer: ServerResponse): void {
    if (method === 'GET') return end(answer, 200, JSON.stringify({ statements: [] }));
    const found: unknown = JSON.parse(body);
    for (const statement of (Array.isArray(found) ? found : [found]) as StoredStatement[]) {
      wrong.push(...wrongWithStatement(statement));
      if (!statements.some(({ id }) => id === statement.id)) statements.push(statement);
    }
    end(answer, 200, '[]');
  }

  function lay(
    { method }: IncomingMessage,
    { resource, url, body }: { readonly resource: string; readonly url: URL; readonly body: string },
    answer: ServerResponse,
  ): void {
    const key = `${resource}?${url.searchParams.get('stateId') ?? url.searchParams.get('profileId')}`;
    if (method === 'PUT') {
      documents.set(key, body);
      return end(answer, 204, '');
    }
    const held = documents.get(key);
    return held === undefined ? end(answer, 404, '') : end(answer, 200, held);
  }

  async function serve(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(url.pathname);
    if (path.startsWith('/xapi/')) return xapi(request, url, answer);
    if (path.startsWith('/token/')) {
      const fresh = tokens.delete(path);
      const body = fresh
        ? { 'auth-token': CREDENTIALS.slice(6) }
        : { 'error-code': '1', 'error-text': 'used' };
      return end(answer, 200, JSON.stringify(body));
    }
    const frame = /^\/around\/(12|2004)(\/.+)$/.exec(path);
    if (frame) return end(answer, 200, around(frame[1] === '12' ? 12 : 2004, frame[2] ?? ''), '.html');
    if (path === '/back')
      return end(answer, 200, '<!doctype html><title>平台</title><h1>学习平台</h1>', '.html');
    const file = path.startsWith('/scorm-again/')
      ? join(scormAgain, normalize(path.slice('/scorm-again'.length)))
      : join(root, normalize(path));
    try {
      end(answer, 200, await readFile(file), extname(file));
    } catch {
      end(answer, 404, '');
    }
  }

  const server = createServer((request, answer) => void serve(request, answer));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    address,
    statements,
    wrong,
    unpack: async (zip, name) => {
      for (const [file, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
        const target = join(root, name, file);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, bytes);
      }
      return `/${name}`;
    },
    launch: (folder, activityId) => {
      launches += 1;
      tokens.add(`/token/${launches}`);
      documents.set(
        'activities/state?LMS.LaunchData',
        JSON.stringify({
          contextTemplate: {
            extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': `s-${launches}` },
          },
          launchMode: 'Normal',
          moveOn: 'CompletedAndPassed',
          masteryScore: 0.05,
          returnURL: `${address}/back`,
        }),
      );
      const search = new URLSearchParams({
        endpoint: `${address}/xapi/`,
        fetch: `${address}/token/${launches}`,
        actor: JSON.stringify({
          objectType: 'Agent',
          name: '王小明',
          account: { homePage: address, name: 'w-7' },
        }),
        registration: REGISTRATION,
        activityId,
      });
      return `${address}${folder}/index.html?${search}`;
    },
    allow: (origin) => {
      allowed = origin;
    },
    close: () => server.close(),
  };
}

function end(answer: ServerResponse, status: number, body: string | Buffer, type = '.json'): void {
  answer.writeHead(status, { 'Content-Type': TYPES[type] ?? 'application/octet-stream' }).end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
