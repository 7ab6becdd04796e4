/**
 * `npm run pins`: records the pinned games of test/golden that are new or of earlier versions, and prints the one hash of all
 * games together. Exit code 1, and nothing written, when a game changed and its version was not raised.
 */
import { fileURLToPath } from 'node:url';
import { renewPins } from './pins/renew.ts';
import { RECIPES } from './pins/roster.ts';
import { VERSIONS } from './pins/versions.ts';

const golden = (path: string) => fileURLToPath(new URL(`../../test/golden/${path}`, import.meta.url));
const { refused, added, renewed, together } = renewPins(
  RECIPES,
  { folder: golden('pins'), together: golden('together.json') },
  VERSIONS,
);

for (const sentence of refused) process.stderr.write(`${sentence}\n`);
for (const name of added) process.stdout.write(`added ${name}\n`);
for (const name of renewed) process.stdout.write(`renewed ${name}\n`);
if (refused.length === 0)
  process.stdout.write(`${together.games.length} games, gamesHash ${together.gamesHash}\n`);
process.exitCode = refused.length > 0 ? 1 : 0;
