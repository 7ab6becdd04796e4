/** All that must hold at every step of a season, as one watch. */
import type { Account } from '../../world/account.ts';
import { audit } from './books.ts';
import { eveningFaults } from './evening.ts';
import { causeWatch } from './month-causes.ts';
import { resumeFaults } from './resume.ts';
import type { Step, Watch } from './step.ts';

/** A reload at every action would take longer than the play. */
const RELOADS_EVERY = 9;

export function seasonWatch(): Watch {
  const causes = causeWatch();
  return (step) => [
    ...touched(step).flatMap(audit),
    ...eveningFaults(step),
    ...causes(step),
    ...(step.before.context.season.actions % RELOADS_EVERY === 0 ? resumeFaults(step) : []),
  ];
}

/** Accounts that the step has changed: the others are as they were when they were audited last. */
function touched({ before, after }: Step): readonly Account[] {
  return after.context.season.accounts.filter(
    (account, index) => account !== before.context.season.accounts[index],
  );
}
