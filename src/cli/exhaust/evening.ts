/**
 * Every evening's pay runs, done again day by day with the world's own rules and audited after each: what came to us is
 * parts, measures and goodwill and nothing else, and nobody gets ahead of the calendar.
 */
import type { Account } from '../../world/account.ts';
import { total } from '../../world/arithmetic.ts';
import { bringIn, forgetPromises } from '../../world/effort.ts';
import { runDay } from '../../world/pay-run.ts';
import type { Season } from '../../world/season.ts';
import { audit } from './books.ts';
import { type Step, unless } from './step.ts';

const onParts = ({ parts }: Account) => total(parts.map(({ paid }) => paid));
const byMeasures = ({ efforts }: Account) => total(efforts.map(({ brought }) => brought ?? 0));

/** Audits the evening that ends a working day; other actions move no money. */
export function eveningFaults({ before, action, after, events }: Step): readonly string[] {
  const season = before.context.season;
  const then = after.context.season;
  if (action.kind !== 'end-day')
    return season.accounts.flatMap((account, index) =>
      unless(
        account.till === then.accounts[index]?.till,
        `${account.id}: "${action.kind}" moved money, which only an evening does`,
      ),
    );
  const closed = events.find((event) => event.kind === 'month-closed');
  return season.accounts.flatMap((account, index) => {
    const { at, faults } = passDays(account, season);
    if (!closed) {
      const now = then.accounts[index];
      return [...faults, ...unless(sameMoney(at, now), `${account.id}: the evening came out otherwise`)];
    }
    const { paid, toRivals, left } = closed.dealers[index] ?? { paid: 0, toRivals: 0, left: 0 };
    const { till } = at;
    return [
      ...faults,
      ...unless(
        till.toUs === paid && till.toRivals === toRivals && till.cash === left,
        `${account.id}: the month closed with ${paid}/${toRivals}/${left}, the till says ${till.toUs}/${till.toRivals}/${till.cash}`,
      ),
    ];
  });
}

function passDays(account: Account, season: Season): { at: Account; faults: readonly string[] } {
  const { day: today, workingDays, monthEnd } = season;
  const last = (workingDays.find((day) => day > today) ?? monthEnd + 1) - 1;
  const faults: string[] = [];
  let at = account;
  for (let day = today; day <= last; day += 1) {
    const brought = bringIn(forgetPromises(at, day, []), day, []);
    faults.push(...measureFaults(at, brought), ...audit(brought));
    at = runDay(brought, day, monthEnd, []);
    faults.push(...dayFaults(brought, at, day, monthEnd), ...audit(at));
  }
  return { at, faults };
}

function measureFaults(before: Account, after: Account): readonly string[] {
  const came = after.till.toUs - before.till.toUs;
  const shown = byMeasures(after) - byMeasures(before);
  const credited = onParts(after) - onParts(before);
  return [
    ...unless(came === shown, `${before.id}: measures brought us ${came}, and show ${shown}`),
    ...unless(
      credited >= 0 && credited <= came,
      `${before.id}: ${credited} yuan were credited to parts of ${came} that measures brought`,
    ),
  ];
}

function dayFaults(before: Account, after: Account, day: number, monthEnd: number): readonly string[] {
  const goodwill = after.till.toUs - before.till.toUs - (onParts(after) - onParts(before));
  const early = after.parts.filter(
    (part, index) => part.day > day && part.paid !== before.parts[index]?.paid,
  );
  const mayGive = day === monthEnd && before.commitment?.specific !== true;
  return [
    ...unless(
      mayGive ? goodwill >= 0 : goodwill === 0,
      `${before.id}: on the ${day}th ${goodwill} yuan came to us that belong to no part`,
    ),
    ...unless(early.length === 0, `${before.id}: on the ${day}th a part was paid before its day`),
    ...unless(
      after.till.inflow >= before.till.inflow && after.till.brought === before.till.brought,
      `${before.id}: on the ${day}th money came into the till from nowhere`,
    ),
  ];
}

function sameMoney(a: Account, b: Account | undefined): boolean {
  return JSON.stringify([a.till, a.bills, a.parts]) === JSON.stringify([b?.till, b?.bills, b?.parts]);
}
