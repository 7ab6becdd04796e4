/**
 * `npm run bench`: measures the budgets and writes them to bench.json. Figures, not verdicts: machines are noisy, so
 * nothing fails here; each line says what was measured and what it is held against. Names after it measure only those;
 * `--against REF` compares with another commit.
 */
import { writeFileSync } from 'node:fs';
import { readArgs, refuse } from './args.ts';
import { measureActions } from './bench-actions.ts';
import { benchAgainst } from './bench-against.ts';
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

const args = readArgs(process.argv.slice(2));
const unknown = args.words.find((name) => !Object.hasOwn(MEASURES, name));
if (unknown !== undefined || (args.flag('against') && args.value('against') === undefined))
  refuse(
    `npm run bench [-- [--against REF] ${Object.keys(MEASURES).join(' ')}]: ${unknown === undefined ? '--against wants a commit' : `no “${unknown}”`}`,
  );
const asked = Object.entries(MEASURES).filter(
  ([name]) => args.words.length === 0 || args.words.includes(name),
);
const against = args.value('against');
if (against === undefined) await measure();
else
  process.exitCode = await benchAgainst(
    against,
    asked.map(([name]) => name),
  );

async function measure(): Promise<void> {
  const figures: Figure[] = [];
  for (const [, figuresOf] of asked)
    for (const figure of await figuresOf()) {
      figures.push(figure);
      process.stdout.write(
        `${figure.name.padEnd(64)} ${figure.value.toFixed(2).padStart(9)} ${figure.unit.padEnd(6)} ${verdictOn(figure)}\n`,
      );
    }
  writeFileSync('bench.json', `${JSON.stringify(figures, null, 2)}\n`);
}

function verdictOn({ value, budget, least }: Figure): string {
  if (budget !== undefined) return value <= budget ? `within ${budget}` : `OVER ${budget}`;
  if (least !== undefined) return value >= least ? `at least ${least}` : `UNDER ${least}`;
  return '';
}
