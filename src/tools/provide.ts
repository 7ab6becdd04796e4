/**
 * Finds, or has Debian install, the programs that the tests need and no package brings, one after another. What cannot be
 * had is said and no more: the tests that need it fail by themselves.
 */
import { ensureBrowser } from './browser.mjs';
import { ensureFirefox, ensureJsc } from './engines/find.ts';
import { ensurePostgres } from './postgres.mjs';

for (const ensure of [ensurePostgres, ensureBrowser, ensureFirefox, ensureJsc])
  try {
    ensure();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
