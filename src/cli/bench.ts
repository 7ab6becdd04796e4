/**
 * `npm run bench`: measures the budgets and writes them to bench.json. Figures, not verdicts: machines are noisy, so
 * nothing fails here; each line says what was measured and what it is held against.
 */
import { writeFileSync } from 'node:fs';
import { measureActions } from './bench-actions.ts';
import { measureDownload } from './bench-download.ts';
import { measureFrames } from './bench-frames.ts';
import { measureMonthPage } from './bench-month-page.ts';
import { measureMonths } from './bench-months.ts';
import type { Figure } from './figure.ts';

const figures: Figure[] = [];
for (const measure of [measureActions, measureMonths, measureDownload, measureFrames, measureMonthPage]) {
  for (const figure of await measure()) {
    figures.push(figure);
    const verdict =
      figure.budget === undefined
        ? ''
        : figure.value <= figure.budget
          ? `within ${figure.budget}`
          : `OVER ${figure.budget}`;
    process.stdout.write(
      `${figure.name.padEnd(64)} ${figure.value.toFixed(2).padStart(9)} ${figure.unit.padEnd(6)} ${verdict}\n`,
    );
  }
}
writeFileSync('bench.json', `${JSON.stringify(figures, null, 2)}\n`);
