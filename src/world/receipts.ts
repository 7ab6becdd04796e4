/**
 * Receipts: what the bank shows. A dealer says that the money was sent; only the comparison tells whether it was
 * all of it.
 */

import type { DealerId } from '../protocol/month-event.ts';
import type { Day, Yuan } from '../protocol/units.ts';
import type { Account, Part } from './account.ts';
import { type MonthTurn, note, update } from './season.ts';

/**
 * Compares the receipts of all dealers with the ledger: from now on, the rep knows about every part due before
 * today.
 */
export function checkReceipts(turn: MonthTurn): void {
  const receipts: { dealer: DealerId; amount: Yuan }[] = [];
  for (const account of turn.now.accounts) {
    const news = account.till.toUs - account.receiptsSeen;
    if (news > 0) receipts.push({ dealer: account.id, amount: news });
  }
  note(turn, { kind: 'receipts-checked', receipts });
  for (const account of turn.now.accounts) {
    const found = account.parts.map((part, index) =>
      isNews(part, turn.now.day) ? find(turn, account, part, index) : part,
    );
    if (account.till.toUs !== account.receiptsSeen || found.some((part, at) => part !== account.parts[at]))
      update(turn, { ...account, parts: found, receiptsSeen: account.till.toUs });
  }
}

function isNews(part: Part, today: Day): boolean {
  return part.day < today && part.found === null && part.state !== 'open' && part.state !== 'renewed';
}

function find(turn: MonthTurn, account: Account, part: Part, index: number): Part {
  const state = part.paid >= part.amount ? 'kept' : part.paid > 0 ? 'partly' : 'missed';
  note(turn, {
    kind: 'part-found',
    dealer: account.id,
    part: index,
    day: part.day,
    amount: part.amount,
    paid: part.paid,
    state,
  });
  return { ...part, found: part.paid };
}
