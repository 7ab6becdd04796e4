/**
 * Why a dealer paid what he paid: the month with him as a list of items in the order of the trade (plan, talk, promise,
 * measures, parts, money, trust). Each item stands on events of the month; the words are the catalogue's.
 */
import { type HabitCause, habitCauses, type TrustCause, trustCauses } from '../../../books/causes.ts';
import { broughtIn, comparedOf, type DealerPage, inForce } from '../../../books/page.ts';
import type { BookedPart } from '../../../books/part.ts';
import { fateOf, isUncompared, type PartFate } from '../../../books/part-today.ts';
import type { Commitment } from '../../../protocol/event.ts';
import type { DealerId, DealerMonth } from '../../../protocol/month-event.ts';
import type { Day, Percent, Yuan } from '../../../protocol/units.ts';
import type { Ending, Excuse, Measure } from '../../../protocol/vocabulary.ts';
import { type MonthLog, pageIn } from './month-log.ts';

/** Where the money of a gap was. */
type TillStory = 'no-gap' | 'left-over' | 'to-rivals' | 'not-there';

export type StoryItem =
  | { readonly kind: 'not-talked' }
  | { readonly kind: 'plan'; readonly how: 'joint' | 'sent'; readonly day: Day; readonly amount: Yuan | null }
  | { readonly kind: 'no-agreement'; readonly talks: number; readonly day: Day; readonly ending: Ending }
  | {
      readonly kind: 'agreed';
      readonly day: Day;
      readonly commitment: Commitment;
      /** In percent of what a very good talk would have got. */
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
  | { readonly kind: 'part'; readonly part: BookedPart; readonly fate: PartFate }
  | { readonly kind: 'pestering'; readonly days: readonly Day[] }
  /** What came of parts that nobody compared. */
  | { readonly kind: 'uncompared'; readonly said: Yuan; readonly came: Yuan }
  /** Money that no part of the ledger accounts for. */
  | { readonly kind: 'rest'; readonly amount: Yuan; readonly from: 'goodwill' | 'unmatched' }
  | {
      readonly kind: 'till';
      readonly where: TillStory;
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
  const page = pageIn(log, dealer);
  return [
    ...talking(page, result),
    ...parts(page, log.lastDay),
    ...rest(page, result),
    ...measures(page),
    ...pestering(page),
    till(result),
    { kind: 'trust', ...result.trust, causes: trustCauses(page, result) },
    { kind: 'habit', ...result.habit, causes: habitCauses(page, result) },
  ];
}

function talking(page: DealerPage, { attainable }: DealerMonth): readonly StoryItem[] {
  const { agreements, talks } = page;
  const plans = page.plans.map(({ how, day, amount }): StoryItem => ({ kind: 'plan', how, day, amount }));
  const last = talks.at(-1);
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
  const { today: day, ending } = last.end;
  const none: StoryItem = { kind: 'no-agreement', talks: talks.length, day, ending };
  return [...plans, ...excusesPassed(page), ...(agreed.length > 0 ? agreed : [none])];
}

/** Each once, as it was last let pass. */
function excusesPassed({ answers }: DealerPage): readonly StoryItem[] {
  const passed = new Map<Excuse, StoryItem>();
  for (const { day, excuse, claimed, answer } of answers)
    if (answer === 'passed') passed.set(excuse, { kind: 'excuse-passed', day, excuse, claimed });
  return [...passed.values()];
}

/** Measures begun and promises of ours forgotten, in the order in which it happened. */
function measures({ measures: begun, promises }: DealerPage): readonly StoryItem[] {
  const items = begun.map(({ at, day, measure, round, estimate, brought }) => ({
    at,
    item: { kind: 'measure', day, measure, round, estimate, brought } satisfies StoryItem,
  }));
  const forgotten = promises.flatMap(({ measure, became, closed }) =>
    became === 'forgotten' && closed
      ? [{ at: closed.at, item: { kind: 'measure-forgotten', measure } satisfies StoryItem }]
      : [],
  );
  return [...items, ...forgotten].sort((a, b) => a.at - b.at).map(({ item }) => item);
}

/** Dated parts of the agreement in force, and of an earlier one those about which something is known. */
function parts({ agreements }: DealerPage, lastDay: Day): readonly StoryItem[] {
  return agreements.flatMap(({ parts: promised }, index) =>
    promised
      .filter((part) => part.day !== null)
      .filter((part) => index === agreements.length - 1 || part.announced || part.found.length > 0)
      .map((part): StoryItem => ({ kind: 'part', part, fate: fateOf(part, lastDay) })),
  );
}

function pestering({ contacts }: DealerPage): readonly StoryItem[] {
  const days = contacts.filter(({ what }) => what === 'pestering').map(({ day }) => day);
  return days.length > 0 ? [{ kind: 'pestering', days }] : [];
}

function rest(page: DealerPage, { paid }: DealerMonth): readonly StoryItem[] {
  const amount = paid - broughtIn(page) - comparedOf(page);
  if (amount <= 0) return [];
  if (!inForce(page)?.commitment.specific) return [{ kind: 'rest', amount, from: 'goodwill' }];
  const open = page.agreements.flatMap(({ parts: all }) => all).filter(isUncompared);
  const said = open.reduce((sum, part) => sum + part.amount - part.credited, 0);
  return said > 0
    ? [{ kind: 'uncompared', said, came: amount }]
    : [{ kind: 'rest', amount, from: 'unmatched' }];
}

/** Where the money went that did not come to us. */
function till({ target, paid, toRivals, left }: DealerMonth): StoryItem {
  const gap = Math.max(0, target - paid);
  const where =
    gap === 0 ? 'no-gap' : left >= gap ? 'left-over' : left + toRivals >= gap ? 'to-rivals' : 'not-there';
  return { kind: 'till', where, gap, toRivals, left };
}
