/**
 * Why a dealer paid what he paid: the month with him as a list of items in the order of the trade (plan, talk, promise,
 * measures, parts, money, trust). Each item stands on events of the month; the words are the catalogue's.
 */
import type { Commitment } from '../../../protocol/event.ts';
import type { DealerId, DealerMonth } from '../../../protocol/month-event.ts';
import type { Day, Percent, Yuan } from '../../../protocol/units.ts';
import type { Ending, Excuse, Measure } from '../../../protocol/vocabulary.ts';
import { broughtIn, type HabitCause, habitCauses, type TrustCause, trustCauses } from './causes.ts';
import { type Happened, happenedWith, type MonthLog } from './month-log.ts';
import {
  type Agreement,
  agreementsOf,
  comparedOf,
  fateOf,
  type PartFate,
  type PromisedPart,
} from './promise-ledger.ts';

/** Where the money of a gap was. */
export type Till = 'no-gap' | 'left-over' | 'to-rivals' | 'not-there';

export type StoryItem =
  | { readonly kind: 'not-talked' }
  | { readonly kind: 'plan'; readonly how: 'joint' | 'sent'; readonly day: Day; readonly amount: Yuan | null }
  | { readonly kind: 'no-agreement'; readonly talks: number; readonly day: Day; readonly ending: Ending }
  | {
      readonly kind: 'agreed';
      readonly day: Day;
      readonly commitment: Commitment;
      /** Percent of what a very good talk would have got. */
      readonly share: Percent;
      /** A later talk put another in its place. */
      readonly replaced: boolean;
    }
  | {
      readonly kind: 'excuse-passed';
      readonly day: Day;
      readonly excuse: Excuse;
      readonly claimed: Yuan | null;
    }
  | {
      readonly kind: 'measure';
      readonly day: Day;
      readonly measure: Measure;
      readonly round: number;
      readonly estimate: Yuan;
      /** Null: it had not shown when the month closed. */
      readonly brought: Yuan | null;
    }
  | { readonly kind: 'measure-forgotten'; readonly measure: Measure }
  | { readonly kind: 'part'; readonly part: PromisedPart; readonly fate: PartFate }
  | { readonly kind: 'pestered'; readonly days: readonly Day[] }
  /** What came of parts that nobody compared. */
  | { readonly kind: 'uncompared'; readonly said: Yuan; readonly came: Yuan }
  /** Money that no part of the ledger accounts for. */
  | { readonly kind: 'rest'; readonly amount: Yuan; readonly from: 'goodwill' | 'unmatched' }
  | {
      readonly kind: 'till';
      readonly where: Till;
      readonly gap: Yuan;
      readonly toRivals: Yuan;
      readonly left: Yuan;
    }
  | {
      readonly kind: 'trust';
      readonly before: Percent;
      readonly after: Percent;
      readonly causes: readonly TrustCause[];
    }
  | {
      readonly kind: 'habit';
      readonly before: number;
      readonly after: number;
      readonly causes: readonly HabitCause[];
    };

export function storyOf(log: MonthLog, dealer: DealerId): readonly StoryItem[] {
  const result = log.dealers.find((each) => each.dealer === dealer);
  if (!result) return [];
  const happened = happenedWith(log, dealer);
  const agreements = agreementsOf(happened);
  return [
    ...talking(happened, agreements, result),
    ...parts(agreements, log.lastDay),
    ...rest(happened, agreements, result),
    ...measures(happened),
    ...pestering(happened),
    till(result),
    { kind: 'trust', ...result.trust, causes: trustCauses(happened, agreements, result) },
    { kind: 'habit', ...result.habit, causes: habitCauses(happened, agreements, result) },
  ];
}

function talking(
  happened: readonly Happened[],
  agreements: readonly Agreement[],
  { attainable }: DealerMonth,
): readonly StoryItem[] {
  const plans: StoryItem[] = [];
  const ends: { day: Day; ending: Ending }[] = [];
  for (const { day, event } of happened) {
    if (event.kind === 'plan-sent') plans.push({ kind: 'plan', how: 'sent', day, amount: event.amount });
    else if (event.kind === 'in-talk' && event.event.kind === 'planned')
      plans.push({ kind: 'plan', how: 'joint', day, amount: null });
    else if (event.kind === 'talk-ended') ends.push({ day, ending: event.ending });
  }
  const last = ends.at(-1);
  if (!last) return [...plans, { kind: 'not-talked' }];
  const agreed = agreements.map(
    ({ day, commitment }, index): StoryItem => ({
      kind: 'agreed',
      day,
      commitment,
      share: Math.round((commitment.amount * 100) / Math.max(1, attainable)),
      replaced: index < agreements.length - 1,
    }),
  );
  const none: StoryItem = { kind: 'no-agreement', talks: ends.length, ...last };
  return [...plans, ...excusesPassed(happened), ...(agreed.length > 0 ? agreed : [none])];
}

function excusesPassed(happened: readonly Happened[]): readonly StoryItem[] {
  const claimed = new Map<Excuse, Yuan>();
  const passed = new Map<Excuse, StoryItem>();
  for (const { day, event } of happened) {
    if (event.kind !== 'in-talk') continue;
    const said = event.event;
    if (said.kind === 'excuse-raised') claimed.set(said.excuse, said.claimed);
    else if (said.kind === 'excuse-accepted') {
      const { excuse } = said;
      passed.set(excuse, { kind: 'excuse-passed', day, excuse, claimed: claimed.get(excuse) ?? null });
    }
  }
  return [...passed.values()];
}

function measures(happened: readonly Happened[]): readonly StoryItem[] {
  const items: StoryItem[] = [];
  for (const { day, event } of happened) {
    if (event.kind === 'measure-forgotten') items.push({ kind: 'measure-forgotten', measure: event.measure });
    if (event.kind !== 'measure-started') continue;
    const { measure, round, estimate } = event;
    const brought = happened.find(
      ({ event: came }) =>
        came.kind === 'measure-brought' && came.measure === measure && came.round === round,
    )?.event;
    const paid = brought?.kind === 'measure-brought' ? brought.paid : null;
    items.push({ kind: 'measure', day, measure, round, estimate, brought: paid });
  }
  return items;
}

/** Dated parts of the agreement in force, and of an earlier one those about which something is known. */
function parts(agreements: readonly Agreement[], lastDay: Day): readonly StoryItem[] {
  return agreements.flatMap(({ parts: promised }, index) =>
    promised
      .filter((part) => part.day !== null)
      .filter((part) => index === agreements.length - 1 || part.announced || part.found.length > 0)
      .map((part): StoryItem => ({ kind: 'part', part, fate: fateOf(part, lastDay) })),
  );
}

function pestering(happened: readonly Happened[]): readonly StoryItem[] {
  const days = happened.filter(({ event }) => event.kind === 'pestered').map(({ day }) => day);
  return days.length > 0 ? [{ kind: 'pestered', days }] : [];
}

function rest(
  happened: readonly Happened[],
  agreements: readonly Agreement[],
  { paid }: DealerMonth,
): readonly StoryItem[] {
  const amount = paid - broughtIn(happened) - comparedOf(agreements);
  if (amount <= 0) return [];
  const last = agreements.at(-1);
  if (!last?.commitment.specific) return [{ kind: 'rest', amount, from: 'goodwill' }];
  const open = agreements.flatMap(({ parts: all }) => all).filter((part) => isUncompared(part));
  const said = open.reduce((sum, part) => sum + part.amount - part.credited, 0);
  return said > 0
    ? [{ kind: 'uncompared', said, came: amount }]
    : [{ kind: 'rest', amount, from: 'unmatched' }];
}

/** Said to be paid, and nobody knows how much of it. */
function isUncompared({ day, announced, found }: PromisedPart): boolean {
  return day !== null && announced && found.length === 0;
}

/** Where the money was that did not come to us. */
function till({ target, paid, toRivals, left }: DealerMonth): StoryItem {
  const gap = Math.max(0, target - paid);
  const where =
    gap === 0 ? 'no-gap' : left >= gap ? 'left-over' : left + toRivals >= gap ? 'to-rivals' : 'not-there';
  return { kind: 'till', where, gap, toRivals, left };
}
