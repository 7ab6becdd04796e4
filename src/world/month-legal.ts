/** The moves open at the desk now. This list is the law; the chart, bots, screens and hosts all read it. */
import type { Choices, Param } from '../protocol/legal.ts';
import type { DeskActionKind } from '../protocol/month-action.ts';
import {
  DESK_MINUTES,
  EFFORT_DAYS,
  EFFORT_MINUTES,
  MOST_TALKS,
  mostRounds,
  needsTravel,
  SHORTEST_CALL,
  SHORTEST_VISIT,
} from '../protocol/month-costs.ts';
import type { DealerId } from '../protocol/month-event.ts';
import type { MonthMove } from '../protocol/month-legal.ts';
import type { Minutes } from '../protocol/units.ts';
import { MEASURES } from '../protocol/vocabulary.ts';
import type { Account } from './account.ts';
import { DAY_ENDS } from './calendar.ts';
import { draws, shuffled } from './chance.ts';
import { roundOf } from './effort.ts';
import { missOf, renewable } from './follow-up.ts';
import type { Season } from './season.ts';
import { travelMinutes } from './territory.ts';

const STEP = 1_000;

const choices = (from: readonly (string | number)[]): Choices => ({ choices: from });
const move = (kind: DeskActionKind, params: Readonly<Record<string, Param>> = {}): MonthMove => ({
  kind,
  params,
});

/** The legal moves at the desk, in the order in which the seed lays them out. */
export function monthMoves(season: Season): readonly MonthMove[] {
  if (season.over || season.talk) return [];
  const left = DAY_ENDS - season.clock;
  const { accounts } = season;
  const ids = (open: (account: Account) => boolean) => choices(accounts.filter(open).map(({ id }) => id));
  const near = new Map<DealerId, Minutes>(accounts.map(({ id }) => [id, travelMinutes(season, id)]));
  const way = ({ id }: Account) => near.get(id) ?? 0;
  const moves: MonthMove[] = [
    move('visit', { dealer: ids((a) => talkable(a, season) && way(a) + SHORTEST_VISIT <= left) }),
    move('call', { dealer: ids((a) => talkable(a, season) && SHORTEST_CALL <= left) }),
    move('send-plan', {
      dealer: ids((a) => a.planned === null && a.talks === 0 && DESK_MINUTES['send-plan'] <= left),
      amount: { min: STEP, max: 10_000_000, step: STEP },
    }),
    move('remind-due', { dealer: ids(() => DESK_MINUTES['remind-due'] <= left) }),
    move('contact-due', { dealer: ids(() => DESK_MINUTES['contact-due'] <= left) }),
    move('press-miss', {
      dealer: ids((a) => missOf(a) >= 0 && DESK_MINUTES['press-call'] <= left),
      by: choices(['call']),
    }),
    move('press-miss', {
      dealer: ids((a) => missOf(a) >= 0 && way(a) + DESK_MINUTES['press-visit'] <= left),
      by: choices(['visit']),
    }),
    ...measures(season, left, way),
  ];
  if (season.day < season.monthEnd)
    moves.push(
      move('renew-part', {
        dealer: ids((a) => renewable(a) >= 0 && DESK_MINUTES['renew-part'] <= left),
        day: { min: season.day + 1, max: season.monthEnd, step: 1 },
      }),
    );
  const open = moves.filter(({ params }) => {
    const dealer = params.dealer;
    return dealer === undefined || !('choices' in dealer) || dealer.choices.length > 0;
  });
  if (DESK_MINUTES['check-receipts'] <= left) open.push(move('check-receipts'));
  open.push(move('end-day'));
  return shuffled(open, draws(season.seed, 'order', 1_000_000 + season.actions));
}

/** A dealer who has committed is followed up; one who has not can be talked to again, once a day. */
function talkable({ commitment, talks, lastTalk }: Account, { day, monthEnd }: Season): boolean {
  return day < monthEnd - 1 && commitment?.specific !== true && talks < MOST_TALKS && lastTalk !== day;
}

function measures(season: Season, left: Minutes, way: (account: Account) => Minutes): MonthMove[] {
  return MEASURES.flatMap((measure) => {
    if (season.day + EFFORT_DAYS[measure] > season.monthEnd) return [];
    const dealers = season.accounts.filter(
      (account) =>
        account.talks > 0 &&
        roundOf(account, measure) <= mostRounds(measure) &&
        EFFORT_MINUTES[measure] + (needsTravel(measure) ? way(account) : 0) <= left,
    );
    if (dealers.length === 0) return [];
    return [
      move('start-measure', {
        dealer: choices(dealers.map(({ id }) => id)),
        measure: choices([measure]),
        estimate: { min: STEP, max: 10_000_000, step: STEP },
      }),
    ];
  });
}
