/** `npm run calibrate [-- --seeds A..B] [--json]`: prints the calibration table; exit code 1 when a row fails. */
import { readArgs, readSeeds, refuse } from './args.ts';
import { anchoringRows, policyRows, type Row } from './calibration.ts';

const args = readArgs(process.argv.slice(2));
const seeds = readSeeds(args.value('seeds') ?? '1..150');
if (!seeds || seeds.length < 20) refuse('--seeds takes a range such as 1..150, of at least 20 seeds.');

const rows = [...anchoringRows(seeds), ...policyRows(seeds)];
if (args.flag('json')) process.stdout.write(`${JSON.stringify(rows)}\n`);
else process.stdout.write(table(rows));
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;

function table(all: readonly Row[]): string {
  const lines = all.map((row) =>
    [
      row.holds ? 'ok  ' : 'FAIL',
      row.id.padEnd(4),
      row.phenomenon.padEnd(56),
      row.must.padEnd(18),
      figure(row.measured.value, row).padStart(9),
      `[${figure(row.measured.low, row)}, ${figure(row.measured.high, row)}]`,
    ].join(' '),
  );
  const failed = all.filter(({ holds }) => !holds).length;
  return `${lines.join('\n')}\n${all.length} rows, ${failed} failed; seeds ${seeds?.[0]}..${seeds?.at(-1)}, every dealer\n`;
}

function figure(value: number, { unit }: Row): string {
  switch (unit) {
    case 'yuan':
      return String(Math.round(value));
    case 'ratio':
      return value.toFixed(3);
    case 'points':
      return value.toFixed(1);
  }
}
