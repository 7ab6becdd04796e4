/** `npm run content`: everything that is wrong with dealers and lines, a line each; exit code 1 if there is anything. */
import { checkContent } from '../content/check.ts';
import { checkGiveaways } from './content-check-giveaway.ts';

const findings = [...checkContent(), ...checkGiveaways()];
for (const { rule, at, says } of findings) process.stdout.write(`${rule}: ${at}: ${says}\n`);
process.stdout.write(
  findings.length === 0
    ? 'The content has nothing wrong with it.\n'
    : `${findings.length} ${findings.length === 1 ? 'thing is' : 'things are'} wrong.\n`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
