/**
 * The month closes: the ledger is settled, everybody learns (the dealer a habit, the office a grade), and the next
 * month opens with what is left: trust, habit, receivable, and the year's target less what has come in.
 */
import { KEPT_SHARE, PRESSED_AT_ONCE } from '../protocol/follow-up-figures.ts';
import type { DealerMonth } from '../protocol/month-event.ts';
import type { Percent, Yuan } from '../protocol/units.ts';
import type { DealerFile } from '../protocol/view.ts';
import type { Account, Part } from './account.ts';
import { clamp, roundSum, share, total } from './arithmetic.ts';
import { DAY_BEGINS, daysIn, monthAfter, workingDays } from './calendar.ts';
import { brokenPromiseIn, gradeOf } from './dealer.ts';
import { attainable } from './ending.ts';
import { habitAfter, type MonthsLesson } from './habit.ts';
import { suits } from './pay-run.ts';
import { dateOf, type MonthTurn, note } from './season.ts';
import { drawMonth, freshMonth } from './territory.ts';

/** After this many months of behaviour the office reviews its grades. */
const REGRADED_AFTER = 3;

export function closeMonth(turn: MonthTurn): void {
  const { now } = turn;
  const learnt = now.accounts.map((account) => learn(account, now.month));
  const paid = total(learnt.map(({ till }) => till.toUs));
  note(turn, {
    kind: 'month-closed',
    month: now.month,
    quota: now.quota,
    paid,
    dealers: learnt.map((account, index) => dealerMonth(now.accounts[index] ?? account, account)),
  });
  now.collected += paid;
  now.accounts = learnt;
  if (now.month === REGRADED_AFTER) regrade(turn);
  if (now.month === now.months) {
    now.over = true;
    note(turn, { kind: 'season-ended' });
  } else openMonth(turn);
}

function openMonth(turn: MonthTurn): void {
  const { now } = turn;
  now.month += 1;
  const { year, month } = monthAfter(now.startMonth, now.month - 1);
  now.year = year;
  now.calendarMonth = month;
  now.monthEnd = daysIn(year, month);
  now.workingDays = workingDays(year, month);
  now.day = 1;
  now.clock = DAY_BEGINS;
  now.place = null;
  now.accounts = now.accounts.map((account, index) => {
    const { seed, dealer } = drawMonth(account, now, index);
    // The month's income includes what would have stayed in the till; what is left over stays with the owner.
    const spread = { ...dealer, cashOnHand: 0, inflow: spreadOver(dealer.inflow, dealer.cashOnHand) };
    const file = nextFile(account, dealer.file, now.month);
    return {
      ...account,
      ...freshMonth(
        seed,
        { ...spread, file, brokenPromise: brokenPromiseIn(file) },
        account.trust,
        share(account.till.cash, LEFT_IN_TILL),
      ),
    };
  });
  now.quota = total(now.accounts.map(({ dealer }) => dealer.file.target));
  note(turn, { kind: 'month-opened', month: now.month, date: dateOf(now), quota: now.quota });
}

/** Of the trust gained or lost, one part in this many fades each month. Design choice. */
const FADING = 4;

/** How much of the money left in the till the owner leaves there for the next month, in percent. */
const LEFT_IN_TILL: Percent = 20;

function spreadOver(inflow: readonly Yuan[], cash: Yuan): readonly Yuan[] {
  const each = Math.floor(cash / inflow.length);
  return inflow.map((week, index) => week + each + (index === 0 ? cash - each * inflow.length : 0));
}

/** The dealer's side of the month: habit and trust, as they go into the next one. */
function learn(account: Account, month: number): Account {
  const lesson = lessonOf(account);
  const keptWell = lesson.demanded && lesson.kept >= KEPT_SHARE;
  const fading = Math.round((account.baseTrust - account.trust) / FADING);
  return {
    ...account,
    habit: habitAfter(account.habit, month, lesson),
    trust: clamp(account.trust + fading + (keptWell ? 2 : 0), 0, 100),
    collected: account.collected + account.till.toUs,
    record: {
      kept: account.record.kept + count(account, 'kept'),
      partly: account.record.partly + count(account, 'partly'),
      missed: account.record.missed + count(account, 'missed'),
    },
  };
}

function count(account: Account, state: Part['state']): number {
  return account.parts.filter((part) => part.state === state).length;
}

function lessonOf({ commitment, parts, excuses, dealer }: Account): MonthsLesson {
  const missed = parts.filter((part) => part.state !== 'kept');
  const pressed = missed.filter(({ day, pressed: days }) =>
    days.some((on) => on <= day + PRESSED_AT_ONCE.habit.days),
  ).length;
  return {
    demanded: commitment?.specific === true && commitment.instalments.length > 0,
    kept: commitment ? Math.round((total(parts.map(({ paid }) => paid)) * 100) / commitment.amount) : 0,
    standard: Math.round(((commitment?.amount ?? 0) * 100) / attainable(dealer)),
    pressed,
    letPass: missed.length - pressed,
    excusesAccepted: excuses.filter(({ status }) => status === 'accepted').length,
  };
}

function dealerMonth(before: Account, after: Account): DealerMonth {
  const { till, dealer, commitment } = before;
  return {
    dealer: before.id,
    target: dealer.file.target,
    committed: commitment?.amount ?? 0,
    paid: till.toUs,
    cost: before.measureCost + share(Math.min(till.toUs, commitment?.amount ?? 0), before.discount),
    attainable: attainable(dealer),
    suits: suits(before),
    trust: { before: before.trustBefore, after: after.trust },
    habit: { before: before.habit, after: after.habit },
    toRivals: till.toRivals,
    left: till.cash,
    measures: before.efforts.map(({ measure, estimate, expected, brought }) => ({
      measure,
      estimate,
      expected,
      brought: brought ?? 0,
    })),
  };
}

function regrade(turn: MonthTurn): void {
  const { now } = turn;
  now.accounts = now.accounts.map((account) => {
    const grade = gradeOf(account.person.integrity);
    const { file } = account.dealer;
    if (grade === file.grade) return account;
    note(turn, { kind: 'grade-revised', dealer: account.id, grade });
    return { ...account, dealer: { ...account.dealer, file: { ...file, grade } } };
  });
}

/** The file as the office continues it: payments are set against the oldest bills, new deliveries are added. */
function nextFile(account: Account, drawn: DealerFile, month: number): DealerFile {
  const { file } = account.dealer;
  const { natural } = account.person;
  const { toUs } = account.till;
  // A dealer who pays orders again; nobody is supplied without end.
  const wanted = roundSum(share(natural, 45) + share(toUs, 70));
  const kept = file.receivable - toUs;
  const delivered = Math.max(0, Math.min(wanted, share(natural, 650) - kept));
  const over60 = Math.max(0, file.ageing.over60 + file.ageing.to60 - toUs);
  const rest = Math.max(0, toUs - file.ageing.over60 - file.ageing.to60);
  const to60 = Math.max(0, file.ageing.to30 - rest);
  const more = Math.max(0, rest - file.ageing.to30);
  const to30 = Math.max(0, file.ageing.notDue - more);
  const history = [
    { monthsAgo: 1, said: account.commitment?.amount ?? null, paid: toUs },
    ...file.history.slice(0, 2).map((entry) => ({ ...entry, monthsAgo: entry.monthsAgo + 1 })),
  ];
  const monthsLeft = 13 - month;
  const rolling = Math.round((account.yearTarget - account.collected) / Math.max(1, monthsLeft));
  return {
    ...drawn,
    receivable: over60 + to60 + to30 + delivered,
    ageing: { notDue: delivered, to30, to60, over60 },
    history,
    grade: file.grade,
    target: roundSum(clamp(rolling, share(natural, 120), share(natural, 180))),
  };
}
