/** `npm run host`: the class host as a program. */
import { networkInterfaces } from 'node:os';
import { readSettings } from './settings.ts';
import { CannotStart, type RunningHost, startHost } from './start-host.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

const settings = readSettings(process.env);
if (typeof settings === 'string') {
  complain(settings);
  process.exit(2);
}
let host: RunningHost;
try {
  host = await startHost(settings, {
    tell: (error) => complain(`${new Date().toISOString()} ${error.stack}`),
    lost: (error) => {
      complain(
        `数据文件夹被别的程序占用，服务停止。 The folder is no longer ours alone: stopping. ${error.message}`,
      );
      process.exit(1);
    },
  });
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  complain(error.message);
  process.exit(1);
}

say('回款道场 Huikuan Dojo · 课堂服务 class host');
for (const address of addresses(settings.address)) say(`  打开 / open: http://${address}:${host.port}/`);
if (host.setupCode !== null)
  say(`  老师设置码 / set-up code for the first trainer: ${grouped(host.setupCode)}`);
say('按 Ctrl-C 停止 / Ctrl-C stops');

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    // A person who asks twice does not want to wait.
    if (stopping) process.exit(1);
    stopping = true;
    host.stop().then(
      () => process.exit(0),
      (error) => {
        complain(String(error));
        process.exit(1);
      },
    );
  });

/** Where a class finds this machine. */
function addresses(listening: string): readonly string[] {
  if (listening !== '0.0.0.0' && listening !== '::') return [listening];
  const networks = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const outside = networks.filter(({ family, internal }) => family === 'IPv4' && !internal);
  return ['127.0.0.1', ...outside.map(({ address }) => address)];
}

function grouped(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-');
}
