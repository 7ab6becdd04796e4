/** `npm run calibrate [-- --seeds A..B] [--json]`: prints the calibration table; exit code 1 when a row fails. */
import { readArgs, readSeeds, refuse } from './args.ts';
import type { Row } from './calibration/row.ts';
import { calibrate } from './calibration/table.ts';

const args = readArgs(process.argv.slice(2));
const given = args.value('seeds');
const meetings = readSeeds(given ?? '1..100');
// A territory takes every bot several seconds, a meeting a few thousandths.
const territories = readSeeds(given ?? '1..20');
if (!meetings || !territories || territories.length < 20)
  refuse('--seeds takes a range such as 1..40, of at least 20 seeds.');

const rows = await calibrate({ meetings, territories });
process.stdout.write(args.flag('json') ? `${JSON.stringify(rows)}\n` : table(rows));
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;

function table(all: readonly Row[]): string {
  const lines = all.map((row) =>
    [
      row.holds ? 'ok  ' : 'FAIL',
      row.id.padEnd(4),
      row.phenomenon.padEnd(60),
      row.must.padEnd(20),
      figure(row.measured.value, row).padStart(9),
      `[${figure(row.measured.low, row)}, ${figure(row.measured.high, row)}]`,
    ].join(' '),
  );
  const failed = all.filter(({ holds }) => !holds).length;
  const played = `meetings ${range(meetings)} with every dealer, territories ${range(territories)} of eight`;
  return `${lines.join('\n')}\n${all.length} rows, ${failed} failed; ${played}\n`;
}

function range(seeds: readonly number[] | undefined): string {
  return `${seeds?.[0]}..${seeds?.at(-1)}`;
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
