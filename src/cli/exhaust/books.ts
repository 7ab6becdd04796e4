/**
 * An audit of a dealer's books: money is neither made nor lost, nobody pays money that is not there, nothing is
 * paid twice. The property tests and the exhaustive runner both use this list.
 */
import type { Account } from '../../world/account.ts';
import { total } from '../../world/arithmetic.ts';
import { unless } from './step.ts';

const within = (value: number, low: number, high: number) => value >= low && value <= high;

/** What is wrong with an account at any moment of a month. */
export function audit(account: Account): readonly string[] {
  return [...tillFaults(account), ...ledgerFaults(account), ...fileFaults(account)].map(
    (fault) => `${account.id}: ${fault}`,
  );
}

function tillFaults({ till, bills }: Account): readonly string[] {
  const { opening, inflow, brought, toUs, toRivals, cash } = till;
  const came = opening + inflow + brought;
  const billed = total(bills.map(({ paid }) => paid));
  return [
    ...unless(
      came === toUs + toRivals + cash,
      `${came} yuan came into the till, ${toUs + toRivals + cash} are accounted for`,
    ),
    ...unless(
      Object.values(till).every((amount) => Number.isInteger(amount) && amount >= 0),
      `the till holds what is no whole, positive amount: ${JSON.stringify(till)}`,
    ),
    ...unless(billed === toRivals, `bills say ${billed} yuan were paid to others, the till says ${toRivals}`),
    ...bills.flatMap((bill, index) =>
      unless(within(bill.paid, 0, bill.amount), `bill ${index} of ${bill.amount} was paid with ${bill.paid}`),
    ),
  ];
}

function ledgerFaults({ till, parts, efforts, commitment, receiptsSeen }: Account): readonly string[] {
  const onParts = total(parts.map(({ paid }) => paid));
  const byMeasures = total(efforts.map(({ brought }) => brought ?? 0));
  const agreed = total(parts.filter(({ renewed }) => !renewed).map(({ amount }) => amount));
  return [
    ...parts.flatMap((part, index) => [
      ...unless(
        within(part.paid, 0, part.amount),
        `part ${index} of ${part.amount} was paid with ${part.paid}`,
      ),
      ...unless(
        within(part.claim, 0, part.amount - part.paid),
        `part ${index} claims ${part.claim} where ${part.amount - part.paid} are open`,
      ),
      ...unless(
        part.found === null || part.found <= part.paid,
        `part ${index}: ${part.found} yuan were found of ${part.paid} paid`,
      ),
    ]),
    ...unless(onParts <= till.toUs, `parts say ${onParts} yuan came, the till gave ${till.toUs}`),
    ...unless(byMeasures <= till.toUs, `measures say ${byMeasures} yuan came, the till gave ${till.toUs}`),
    ...unless(receiptsSeen <= till.toUs, `receipts show ${receiptsSeen} yuan, the till gave ${till.toUs}`),
    ...unless(
      agreed === (commitment?.amount ?? 0),
      `parts add up to ${agreed}, the commitment to ${commitment?.amount}`,
    ),
  ];
}

function fileFaults({ dealer, till, trust, habit }: Account): readonly string[] {
  const { receivable, ageing } = dealer.file;
  const aged = total(Object.values(ageing));
  return [
    ...unless(aged === receivable, `buckets of ageing add up to ${aged}, the receivable is ${receivable}`),
    ...unless(
      Object.values(ageing).every((bucket) => bucket >= 0),
      `a bucket of ageing is below zero: ${JSON.stringify(ageing)}`,
    ),
    ...unless(till.toUs <= receivable, `${till.toUs} yuan were paid where ${receivable} were owed`),
    ...unless(within(trust, 0, 100), `trust is ${trust}`),
    ...unless(within(habit, -100, 100), `habit is ${habit}`),
  ];
}
