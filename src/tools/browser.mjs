/** Finds a Chrome-like browser for the tests, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './programs.mjs';
import { installWithApt, onPath } from './system.mjs';

const NAMES = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium-browser',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

function* places() {
  yield* onPath(...NAMES);
  for (const name of MAC) yield `/Applications/${name}.app/Contents/MacOS/${name}`;
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': older, LOCALAPPDATA } = process.env;
  for (const folder of [PROGRAMFILES, older, LOCALAPPDATA])
    if (folder) for (const name of WINDOWS) yield join(folder, name);
}

/** Ubuntu has a `chromium-browser` that only says where to get one: asking for the version tells them apart. */
function isBrowser(path) {
  if (!existsSync(path)) return false;
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The path of an installed browser (CHROME_PATH first); undefined when there is none. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && existsSync(chosen)) return chosen;
  for (const place of places()) if (isBrowser(place)) return place;
  return undefined;
}

/**
 * Makes sure that there is a browser: one installed, else one installed now, Debian's or Playwright's own. Returns its
 * path, undefined for Playwright's own (it knows where that is), and null, after one sentence, when none can be had.
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  process.stderr.write('正在安装浏览器… Installing a browser for the tests…\n');
  installWithApt('chromium', 'fonts-noto-cjk');
  const installed = findBrowser();
  if (installed) return installed;
  if (runProgram('playwright', ['install', 'chromium'], { stdin: 'ignore' }) === 0) return undefined;
  process.stderr.write(
    '没有找到浏览器：请安装 Chrome 或 Chromium 后重试。 No browser: install Chrome or Chromium and try again.\n',
  );
  return null;
}
