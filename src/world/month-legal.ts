/**
 * The law of the desk: each move is open with a dealer now, or shut, for one reason. The chart, bots, screens and hosts
 * all read what is judged here. In a talk its own law counts.
 */
import type { Choices, Param } from '../protocol/legal.ts';
import type { DeskAction, DeskActionKind } from '../protocol/month-action.ts';
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
import type { MonthMove } from '../protocol/month-legal.ts';
import { MOVES_OF_MONTH } from '../protocol/moves-of-phase.ts';
import type { Shut, ShutMove, ShutReason } from '../protocol/shut.ts';
import type { Minutes } from '../protocol/units.ts';
import { MEASURES, type Measure } from '../protocol/vocabulary.ts';
import type { Account } from './account.ts';
import { DAY_ENDS } from './calendar.ts';
import { draws, shuffled } from './chance.ts';
import { roundOf } from './effort.ts';
import { isMissing, missOf, renewable } from './follow-up.ts';
import type { Season } from './season.ts';
import { laidTogether, type ShutChoices, shutAmong } from './shut-choices.ts';
import { travelMinutes } from './territory.ts';

const STEP = 1_000;
const PLENTY = { min: STEP, max: 10_000_000, step: STEP } as const;

/** What is done about one dealer, in one of the ways that have a move of their own in the list. */
interface DealerMove {
  /** The way it is done, where a kind stands in the list more than once. */
  readonly fixed: Readonly<Record<string, Choices>>;
  /** The figure or day that is left open. */
  readonly ranges: (season: Season) => Readonly<Record<string, Param>>;
  /** Why not, were there all the time in the world. */
  readonly ruledOut: (account: Account, season: Season) => ShutReason | undefined;
  /** What it takes at least, the `way` to the dealer included. */
  readonly needs: (way: Minutes) => Minutes;
}

type DealerKind = Exclude<DeskActionKind, 'check-receipts' | 'end-day'>;

const isDealerKind = (kind: DeskActionKind): kind is DealerKind =>
  kind !== 'check-receipts' && kind !== 'end-day';

/** The legal moves at the desk, in the order in which the seed lays them out. */
export function monthMoves(season: Season): readonly MonthMove[] {
  if (whyShutDesk(season)) return [];
  const left = DAY_ENDS - season.clock;
  const ways = waysOf(season);
  const open: MonthMove[] = [];
  for (const kind of MOVES_OF_MONTH.desk) {
    if (!isDealerKind(kind)) {
      if (!whyNotAtAll(season, kind)) open.push({ kind, params: {} });
      continue;
    }
    for (const { fixed, ranges, ruledOut, needs } of DEALER_MOVES[kind]) {
      const dealers = season.accounts.filter(
        (account, at) => needs(ways[at] ?? 0) <= left && ruledOut(account, season) === undefined,
      );
      if (dealers.length === 0) continue;
      const dealer = { choices: dealers.map(({ id }) => id) };
      open.push({ kind, params: { dealer, ...fixed, ...ranges(season) } });
    }
  }
  return shuffled(open, draws(season.seed, 'order', 1_000_000 + season.actions));
}

/** What cannot be done at the desk now, by kind and way, with the dealers whom each reason concerns. */
export function shutAtDesk(season: Season): readonly ShutMove<DeskActionKind>[] {
  if (whyShutDesk(season)) return [];
  const ways = waysOf(season);
  const places = season.accounts.map((account, at) => ({ account, way: ways[at] ?? 0 }));
  return MOVES_OF_MONTH.desk.flatMap((kind): readonly ShutMove<DeskActionKind>[] => {
    if (!isDealerKind(kind)) {
      const why = whyNotAtAll(season, kind);
      return why ? [{ kind, reason: why.reason, choices: {} }] : [];
    }
    const byWay = DEALER_MOVES[kind].flatMap((move) =>
      shutAmong(
        'dealer',
        places,
        ({ account }) => account.id,
        (place) => whyNotWith(season, move, place),
      ).map((shut) => ({ ...shut, choices: { ...shut.choices, ...choicesOf(move.fixed) } })),
    );
    return laidTogether(byWay).map((shut) => ({ kind, ...shut }));
  });
}

/** Why the law of the desk shuts `action`; nothing where only a figure of it is out of range, or nothing is wrong. */
export function whyShutAtDesk(season: Season, action: DeskAction): Shut | undefined {
  const nobody = whyShutDesk(season);
  if (nobody) return nobody;
  if (action.kind === 'check-receipts' || action.kind === 'end-day') return whyNotAtAll(season, action.kind);
  const account = season.accounts.find(({ id }) => id === action.dealer);
  const move = DEALER_MOVES[action.kind].find(({ fixed }) => isDoneSo(action, fixed));
  if (!account || !move) return undefined;
  return whyNotWith(season, move, { account, way: travelMinutes(season, account.id) });
}

function isDoneSo(action: DeskAction, fixed: DealerMove['fixed']): boolean {
  const values: Readonly<Record<string, unknown>> = { ...action };
  return Object.entries(fixed).every(([name, { choices }]) =>
    choices.some((choice) => choice === values[name]),
  );
}

/** Why nothing of a talk can be said: nobody is being talked to. */
export function whyNobodyTalks({ over }: Season): Shut {
  return { reason: over ? 'season-over' : 'at-the-desk' };
}

function choicesOf(fixed: DealerMove['fixed']): ShutChoices['choices'] {
  return Object.fromEntries(Object.entries(fixed).map(([name, { choices }]) => [name, choices]));
}

function whyShutDesk({ over, talk }: Season): Shut | undefined {
  if (over) return { reason: 'season-over' };
  return talk ? { reason: 'in-a-talk' } : undefined;
}

/** Of what concerns no single dealer; the day can always be ended. */
function whyNotAtAll({ clock }: Season, kind: 'check-receipts' | 'end-day'): Shut | undefined {
  return kind === 'end-day' ? undefined : lacking(DESK_MINUTES[kind], clock);
}

function whyNotWith(
  season: Season,
  { ruledOut, needs }: DealerMove,
  { account, way }: { readonly account: Account; readonly way: Minutes },
): Shut | undefined {
  const reason = ruledOut(account, season);
  return reason ? { reason } : lacking(needs(way), season.clock);
}

function lacking(needed: Minutes, clock: Minutes): Shut | undefined {
  const left = Math.max(0, DAY_ENDS - clock);
  return needed > left ? { reason: 'no-time-left', minutes: { needed, left } } : undefined;
}

/** Minutes to each dealer from where the rep is, in the order of the accounts. */
function waysOf(season: Season): readonly Minutes[] {
  return season.accounts.map(({ id }) => travelMinutes(season, id));
}

const nothing = () => ({});
const never = () => undefined;

const DEALER_MOVES: Readonly<Record<DealerKind, readonly DealerMove[]>> = {
  visit: [{ fixed: {}, ranges: nothing, ruledOut: whyNotTalk, needs: (way) => way + SHORTEST_VISIT }],
  call: [{ fixed: {}, ranges: nothing, ruledOut: whyNotTalk, needs: () => SHORTEST_CALL }],
  'send-plan': [
    {
      fixed: {},
      ranges: () => ({ amount: PLENTY }),
      ruledOut: ({ planned, talks }) =>
        planned !== null ? 'already-planned' : talks > 0 ? 'talked-already' : undefined,
      needs: () => DESK_MINUTES['send-plan'],
    },
  ],
  'remind-due': [{ fixed: {}, ranges: nothing, ruledOut: never, needs: () => DESK_MINUTES['remind-due'] }],
  'contact-due': [{ fixed: {}, ranges: nothing, ruledOut: never, needs: () => DESK_MINUTES['contact-due'] }],
  'press-miss': [
    {
      fixed: { by: { choices: ['call'] } },
      ranges: nothing,
      ruledOut: whyNotPress,
      needs: () => DESK_MINUTES['press-call'],
    },
    {
      fixed: { by: { choices: ['visit'] } },
      ranges: nothing,
      ruledOut: whyNotPress,
      needs: (way) => way + DESK_MINUTES['press-visit'],
    },
  ],
  'start-measure': MEASURES.map(
    (measure): DealerMove => ({
      fixed: { measure: { choices: [measure] } },
      ranges: () => ({ estimate: PLENTY }),
      ruledOut: (account, season) => whyNotMeasure(account, season, measure),
      needs: (way) => EFFORT_MINUTES[measure] + (needsTravel(measure) ? way : 0),
    }),
  ),
  'renew-part': [
    {
      fixed: {},
      ranges: ({ day, monthEnd }) => ({ day: { min: day + 1, max: monthEnd, step: 1 } }),
      ruledOut: whyNotRenew,
      needs: () => DESK_MINUTES['renew-part'],
    },
  ],
};

/** A dealer who has committed is followed up; one who has not can be talked to again, once a day. */
function whyNotTalk(
  { commitment, talks, lastTalk }: Account,
  { day, monthEnd }: Season,
): ShutReason | undefined {
  if (commitment?.specific === true) return 'already-committed';
  if (day >= monthEnd - 1) return 'too-late-in-month';
  if (talks >= MOST_TALKS) return 'most-talks';
  return lastTalk === day ? 'talked-today' : undefined;
}

/** A miss is pressed once the receipts have shown it, and unless the money is said or meant to come. */
function whyNotPress(account: Account): ShutReason | undefined {
  if (missOf(account) >= 0) return undefined;
  const known = account.parts.filter(isMissing);
  if (known.length === 0) return 'nothing-missing';
  return known.some(({ pressed }) => pressed.length > 0) ? 'said-it-comes' : 'may-still-come';
}

function whyNotRenew(account: Account, { day, monthEnd }: Season): ShutReason | undefined {
  if (renewable(account) < 0) {
    const known = account.parts.filter(isMissing);
    if (known.length === 0) return 'nothing-missing';
    return known.some(({ renewed }) => !renewed) ? 'not-pressed' : 'renewed-once';
  }
  return day < monthEnd ? undefined : 'too-late-in-month';
}

function whyNotMeasure(account: Account, season: Season, measure: Measure): ShutReason | undefined {
  if (roundOf(account, measure) > mostRounds(measure)) return 'rounds-done';
  if (account.talks === 0) return 'not-talked-yet';
  return season.day + EFFORT_DAYS[measure] > season.monthEnd ? 'shows-too-late' : undefined;
}
