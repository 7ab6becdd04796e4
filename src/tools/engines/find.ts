/** Finds the engines that are no package of ours, or gets them from Debian; where neither works, one sentence. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureBrowser } from '../browser.mjs';
import { installWithApt, onPath } from '../system.mjs';

interface Wanted {
  readonly name: string;
  /** Names a path of the user's own. */
  readonly variable: string;
  readonly places: () => Iterable<string>;
  /** Tells the program from another of its name. */
  readonly isIt: (path: string) => boolean;
  /** Debian's packages, under the names of its releases; the first that brings it will do. */
  readonly packages: readonly string[];
}

function output(program: string, ...args: readonly string[]): string {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  places: function* () {
    yield* onPath('firefox-esr', 'firefox');
    yield '/Applications/Firefox.app/Contents/MacOS/firefox';
    yield 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
  },
  // Ubuntu has a `firefox` that only says where to get one. On Windows the program prints nothing to a pipe.
  isIt: (path) => process.platform === 'win32' || /Firefox/.test(output(path, '--version')),
  packages: ['firefox-esr'],
};

const JSC: Wanted = {
  name: 'jsc (JavaScriptCore)',
  variable: 'JSC_PATH',
  places: function* () {
    yield* onPath('jsc');
    yield '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc';
  },
  isIt: (path) => output(path, '-e', 'print(6 * 7)') === '42',
  packages: ['libjavascriptcoregtk-4.0-bin', 'libjavascriptcoregtk-bin'],
};

function find({ variable, places, isIt }: Wanted): string | undefined {
  const chosen = process.env[variable];
  if (chosen && existsSync(chosen)) return chosen;
  for (const place of places()) if (existsSync(place) && isIt(place)) return place;
  return undefined;
}

function ensure(wanted: Wanted): string {
  const found = find(wanted);
  if (found) return found;
  const { name, packages, variable } = wanted;
  process.stderr.write(`正在安装 ${name}… Installing ${name}…\n`);
  for (const each of packages) {
    installWithApt(each);
    const installed = find(wanted);
    if (installed) return installed;
  }
  throw new Error(
    `没有找到 ${name}，也无法自动安装。 There is no ${name} here and it could not be installed: install Debian's ${packages[0]}, or name the program in ${variable}.`,
  );
}

export function ensureFirefox(): string {
  return ensure(FIREFOX);
}

export function ensureJsc(): string {
  return ensure(JSC);
}

/** Undefined stands for Playwright's own, which it finds itself. */
export function ensureChromium(): string | undefined {
  const path = ensureBrowser();
  if (path === null) throw new Error('没有找到 Chromium。 There is no Chromium here.');
  return path;
}

/** The shell does not say: the package it came with does. */
export function versionOfJsc(program: string): string {
  const [owner = ''] = output('dpkg-query', '--search', program).split(':');
  const [, version] = owner ? output('dpkg-query', '--show', owner).split('\t') : [];
  return version ?? 'version unknown';
}
