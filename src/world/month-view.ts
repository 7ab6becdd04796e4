/** What a player may see of a season. Nothing else of its state ever leaves the world. */
import type { MonthMove } from '../protocol/month-legal.ts';
import type { DealerDesk, LedgerPart, MonthView } from '../protocol/month-view.ts';
import type { Day } from '../protocol/units.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { Account, Part } from './account.ts';
import { total } from './arithmetic.ts';
import { DAY_ENDS } from './calendar.ts';
import { judgeLater } from './judge-later.ts';
import { shutAtDesk } from './month-legal.ts';
import { dateOf, type Season } from './season.ts';
import { travelMinutes } from './territory.ts';
import { trustBand } from './view.ts';

export function monthViewOf(
  season: Season,
  legal: readonly MonthMove[],
  meeting: MeetingView | null,
): MonthView {
  const { talk } = season;
  const collected = total(season.accounts.map(({ receiptsSeen }) => receiptsSeen));
  const days = season.workingDays.filter((day) => day > season.day);
  const view: Omit<MonthView, 'shut'> = {
    scenario: 'month',
    phase: season.over ? 'over' : talk ? 'talk' : 'desk',
    month: season.month,
    months: season.months,
    date: dateOf(season),
    monthEnd: season.monthEnd,
    workingDaysLeft: days.length,
    workingDays: days,
    clock: talk ? talk.meeting.clock : season.clock,
    dayEnds: DAY_ENDS,
    quota: season.quota,
    collected,
    year: { target: season.yearTarget, collected: season.collected + (season.over ? 0 : collected) },
    dealers: season.accounts.map((account) => deskOf(season, account)),
    talk: talk && meeting && { dealer: talk.dealer, by: talk.by, meeting },
    legal,
  };
  judgeLater(view, () => shutAtDesk(season));
  return view;
}

/**
 * What the desk shows about a dealer, for as long as nothing about that dealer changes: during a talk, that is
 * everybody else.
 */
const desks = new WeakMap<Account, { readonly day: Day; readonly from: Season['place']; desk: DealerDesk }>();

function deskOf(season: Season, account: Account): DealerDesk {
  const known = desks.get(account);
  if (known && known.day === season.day && known.from === season.place) return known.desk;
  const desk = layOut(season, account);
  desks.set(account, { day: season.day, from: season.place, desk });
  return desk;
}

function layOut(season: Season, account: Account): DealerDesk {
  const { commitment, dealer, efforts } = account;
  const covered = (commitment?.amount ?? 0) + total(efforts.map(({ estimate }) => estimate));
  return {
    id: account.id,
    file: dealer.file,
    at: account.at,
    travel: travelMinutes(season, account.id),
    prepared: account.prepared,
    facts: account.facts,
    planned: account.planned,
    talks: account.talks,
    lastTalk: account.lastTalk,
    offer: account.offer,
    commitment,
    followUp: account.followUp,
    parts: account.parts.map((part) => ledgerPart(part, season.day)),
    excuses: excusesOf(account),
    measures: efforts.map(({ measure, round, estimate, due, brought }) => ({
      measure,
      round,
      estimate,
      due,
      brought,
    })),
    promisedMeasures: account.promised.map(({ measure }) => measure),
    gap: Math.max(0, dealer.file.target - covered),
    trust: trustBand(account.trustSeen),
    taken: { reminder: account.reminderTaken, contact: account.contactTaken },
    record: account.record,
  };
}

/** A part as the rep knows it: money that came in counts once the receipts have been compared. */
function ledgerPart(part: Part, today: number): LedgerPart {
  const known = part.found !== null;
  return {
    day: part.day,
    amount: part.amount,
    state: known ? part.state : part.state === 'renewed' ? 'renewed' : unknownState(part, today),
    received: part.found ?? 0,
    reminded: part.reminded,
    contacted: part.contacted,
    pressed: part.pressed.at(-1) ?? null,
  };
}

function unknownState(part: Part, today: number): LedgerPart['state'] {
  if (part.announced) return 'announced';
  return part.day <= today ? 'due' : 'open';
}

function excusesOf({ excuses, dealer }: Account): DealerDesk['excuses'] {
  return excuses.flatMap(({ status, verified }, index) => {
    const hidden = dealer.excuses[index];
    if (status === 'unsaid' || !hidden) return [];
    return [{ excuse: hidden.excuse, truth: verified ? hidden.truth : null }];
  });
}
