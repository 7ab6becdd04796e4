/**
 * `answerMonth(season, action)`: the whole world of a month in one pure step, for what is done at the desk. The
 * action is assumed to be legal: the caller has asked `monthMoves` first. The meeting answers what is said in a
 * talk.
 */
import type { DeskAction } from '../protocol/month-action.ts';
import { DESK_MINUTES, EFFORT_MINUTES, needsTravel } from '../protocol/month-costs.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import type { Day, Minutes } from '../protocol/units.ts';
import type { Account } from './account.ts';
import { DAY_BEGINS } from './calendar.ts';
import { bringIn, forgetPromises, startMeasure } from './effort.ts';
import { contactDue, pressMiss, remindDue, renewPart } from './follow-up.ts';
import { closeMonth } from './month-end.ts';
import { runDay } from './pay-run.ts';
import { checkReceipts } from './receipts.ts';
import { accountOf, dateOf, type MonthTurn, note, type Season, update } from './season.ts';
import { beginTalk } from './talk.ts';
import { travelMinutes } from './territory.ts';

export interface MonthAnswer {
  readonly season: Season;
  readonly events: readonly MonthEvent[];
}

export function answerMonth(season: Season, action: DeskAction): MonthAnswer {
  const turn = beginTurn(season, action);
  if (action.kind === 'check-receipts') {
    checkReceipts(turn);
    spend(turn, DESK_MINUTES['check-receipts']);
  } else if (action.kind === 'end-day') endDay(turn);
  else {
    const account = accountOf(season, action.dealer);
    if (!account) throw new Error(`no such dealer in this territory: ${action.dealer}`);
    withDealer(turn, account, action);
  }
  return { season: turn.now, events: turn.events };
}

/** The scratch copy for one action, with the action entered in it. */
export function beginTurn(season: Season, action: MonthTurnAction): MonthTurn {
  const now = { ...season, actions: season.actions + 1 };
  return {
    now,
    events: [{ kind: 'acted', at: season.actions, action, day: season.day, clock: season.clock }],
  };
}
type MonthTurnAction = Extract<MonthEvent, { kind: 'acted' }>['action'];

type DealerAction = Exclude<DeskAction, { kind: 'check-receipts' | 'end-day' }>;

function withDealer(turn: MonthTurn, account: Account, action: DealerAction): void {
  switch (action.kind) {
    case 'visit':
      return beginTalk(turn, account, 'visit', 'file');
    case 'call':
      return beginTalk(turn, account, 'call', 'file');
    case 'send-plan':
      note(turn, { kind: 'plan-sent', dealer: account.id, amount: action.amount });
      update(turn, { ...account, planned: 'sent' });
      return spend(turn, DESK_MINUTES['send-plan']);
    case 'start-measure':
      startMeasure(turn, account, action.measure, action.estimate);
      if (needsTravel(action.measure)) travel(turn, account);
      return spend(turn, EFFORT_MINUTES[action.measure]);
    case 'remind-due':
      remindDue(turn, account);
      return spend(turn, DESK_MINUTES['remind-due']);
    case 'contact-due':
      contactDue(turn, account);
      return spend(turn, DESK_MINUTES['contact-due']);
    case 'press-miss':
      if (action.by === 'visit') travel(turn, account);
      pressMiss(turn, account, action.by);
      return spend(turn, DESK_MINUTES[action.by === 'visit' ? 'press-visit' : 'press-call']);
    case 'renew-part':
      renewPart(turn, account, action.day);
      return spend(turn, DESK_MINUTES['renew-part']);
    default:
      return action satisfies never;
  }
}

function spend(turn: MonthTurn, minutes: Minutes): void {
  turn.now.clock += minutes;
}

function travel(turn: MonthTurn, account: Account): void {
  const minutes = travelMinutes(turn.now, account.id);
  if (minutes > 0) note(turn, { kind: 'travelled', dealer: account.id, minutes });
  spend(turn, minutes);
  turn.now.place = account.id;
}

/**
 * The evening: the tills are run for today and for the days of rest that follow; then comes a new morning, or a new
 * month.
 */
function endDay(turn: MonthTurn): void {
  const { now } = turn;
  const next = now.workingDays.find((day) => day > now.day);
  passDays(turn, now.day, next === undefined ? now.monthEnd : next - 1);
  if (next === undefined) {
    closeMonth(turn);
    if (now.over) return;
    const first = now.workingDays[0] ?? 1;
    passDays(turn, 1, first - 1);
    now.day = first;
  } else now.day = next;
  now.clock = DAY_BEGINS;
  now.place = null;
  const workingDaysLeft = now.workingDays.filter((day) => day > now.day).length;
  note(turn, { kind: 'day-broke', date: dateOf(now), workingDaysLeft });
}

/** Runs every dealer's till from `first` to `last`, both included. */
export function passDays(turn: MonthTurn, first: Day, last: Day): void {
  const { now } = turn;
  for (let day = first; day <= last; day += 1) {
    now.accounts = now.accounts.map((account) => {
      const kept = forgetPromises(account, day, turn.events);
      const brought = bringIn(kept, day, turn.events);
      return runDay(brought, day, now.monthEnd, turn.events);
    });
  }
}
