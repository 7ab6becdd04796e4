/**
 * `npm run bench`: measures the budgets and writes them to bench.json. Figures, not verdicts: machines are noisy, so
 * nothing fails here; each line says what was measured and what it is held against. Names after it measure only those.
 */
import { writeFileSync } from 'node:fs';
import { measureActions } from './bench-actions.ts';
import { measureCoach } from './bench-coach.ts';
import { measureDownload } from './bench-download.ts';
import { measureFrames } from './bench-frames.ts';
import { measureHost } from './bench-host.ts';
import { measureLighthouse } from './bench-lighthouse.ts';
import { measureMonthPage } from './bench-month-page.ts';
import { measureMonths } from './bench-months.ts';
import { measureVerify } from './bench-verify.ts';
import type { Figure } from './figure.ts';

const MEASURES = {
  actions: measureActions,
  months: measureMonths,
  download: measureDownload,
  frames: measureFrames,
  map: measureMonthPage,
  lighthouse: measureLighthouse,
  coach: measureCoach,
  verify: measureVerify,
  host: measureHost,
} as const;

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in MEASURES));
if (unknown !== undefined) {
  process.stderr.write(`npm run bench [-- ${Object.keys(MEASURES).join(' ')}]: no “${unknown}”\n`);
  process.exit(2);
}
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(MEASURES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const figure of await measure()) {
    figures.push(figure);
    process.stdout.write(
      `${figure.name.padEnd(64)} ${figure.value.toFixed(2).padStart(9)} ${figure.unit.padEnd(6)} ${verdictOn(figure)}\n`,
    );
  }
}
writeFileSync('bench.json', `${JSON.stringify(figures, null, 2)}\n`);

function verdictOn({ value, budget, least }: Figure): string {
  if (budget !== undefined) return value <= budget ? `within ${budget}` : `OVER ${budget}`;
  if (least !== undefined) return value >= least ? `at least ${least}` : `UNDER ${least}`;
  return '';
}
