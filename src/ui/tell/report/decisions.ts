/**
 * The decisions of a month that mattered most, by the money they concern: one that brought something, and what it would
 * pay to do otherwise. The same decision with several dealers is one decision. Money is never luck's: it is what was
 * promised, owed, left unasked or brought, as the events have it.
 */
import type { GameEvent } from '../../../protocol/event.ts';
import type { DealerId, DealerMonth, MonthEvent } from '../../../protocol/month-event.ts';
import type { MonthRule, MonthScores, Practice } from '../../../protocol/month-score.ts';
import type { Day, Percent, Yuan } from '../../../protocol/units.ts';
import type { Excuse, Measure } from '../../../protocol/vocabulary.ts';
import { HIGH_STANDARD } from './causes.ts';
import { type DecisionKind, GOOD, PRACTICE_OF, RULES_OF } from './decision-kinds.ts';
import { type Happened, happenedWith, type MonthLog } from './month-log.ts';
import { type Agreement, agreementsOf, type PromisedPart } from './promise-ledger.ts';

export interface Decision {
  readonly kind: DecisionKind;
  readonly good: boolean;
  readonly practice: Practice;
  /** Of several, the one where most money hung on it. */
  readonly dealer: DealerId;
  readonly day: Day | null;
  /** Null where nobody can say. */
  readonly money: Yuan | null;
  /** What it was about, for its sentence. */
  readonly detail: { readonly excuse?: Excuse; readonly measure?: Measure; readonly amount?: Yuan };
  /** Other dealers of the same decision, and the money with them. */
  readonly others: { readonly dealers: readonly DealerId[]; readonly money: Yuan };
  /** What the score's rules behind it gave for this dealer. */
  readonly points: { readonly earned: number; readonly max: number } | null;
}

interface Found extends Pick<Decision, 'kind' | 'dealer' | 'day' | 'money' | 'detail'> {
  /** How much it matters where no money can be named: yuan, for the order alone. */
  readonly weight?: Yuan;
}

/** Trust works slowly: a hard word weighs a fifth of what was attainable, a lesser slight a twentieth. Design choices. */
const HARD: Percent = 20;
const SLIGHT: Percent = 5;

/** At most three: the best one, and the two that cost most; where one side is short the other fills up. */
export function decisionsOf(log: MonthLog, scores: MonthScores | undefined): readonly Decision[] {
  const found = log.dealers.flatMap((result) => foundWith(log, result));
  const weights = new Map<DecisionKind, Yuan>();
  for (const each of found) weights.set(each.kind, (weights.get(each.kind) ?? 0) + weightOf(each));
  const ranked = grouped(found)
    .map((decision) => ({
      ...decision,
      points: pointsOf(scores, RULES_OF[decision.kind], decision.dealer, log.month),
    }))
    .sort((a, b) => (weights.get(b.kind) ?? 0) - (weights.get(a.kind) ?? 0));
  const good = ranked.filter((each) => each.good);
  const bad = ranked.filter((each) => !each.good);
  const wins = good.slice(0, Math.max(1, 3 - bad.length));
  return [...wins, ...bad.slice(0, 3 - wins.length)];
}

/** Parts of one commitment are one story. */
const OF_PARTS: readonly DecisionKind[] = ['miss-let-lie', 'never-compared', 'dated-too-late'];

function together(first: Found, own: readonly Found[]): Pick<Found, 'money' | 'detail'> {
  const all = [first, ...own];
  return {
    money: all.reduce((sum, { money }) => sum + (money ?? 0), 0),
    detail: { amount: all.reduce((sum, { detail }) => sum + (detail.amount ?? 0), 0) },
  };
}

function weightOf({ money, weight }: Found): Yuan {
  return money ?? weight ?? 0;
}

function grouped(found: readonly Found[]): Decision[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const same = found.filter((each) => each.kind === kind);
    const [first, ...rest] = same.sort((a, b) => weightOf(b) - weightOf(a));
    if (!first) return [];
    const others = rest.filter(({ dealer }) => dealer !== first.dealer);
    const own = rest.filter(({ dealer }) => dealer === first.dealer);
    const { money, detail } = OF_PARTS.includes(kind) ? together(first, own) : first;
    return [
      {
        kind,
        dealer: first.dealer,
        day: first.day,
        money,
        detail,
        good: GOOD.includes(kind),
        practice: PRACTICE_OF[kind],
        others: {
          dealers: [...new Set(others.map(({ dealer }) => dealer))],
          money: others.reduce((sum, { money }) => sum + (money ?? 0), 0),
        },
        points: null,
      },
    ];
  });
}

function foundWith(log: MonthLog, result: DealerMonth): readonly Found[] {
  const happened = happenedWith(log, result.dealer);
  const agreements = agreementsOf(happened);
  return [
    ...ofPromise(happened, agreements, result),
    ...agreements.flatMap(({ parts }) => parts.flatMap((part) => ofPart(part, log, result))),
    ...ofExcuses(happened, result),
    ...ofMeasures(happened, result),
    ...ofManner(happened, result),
  ];
}

function ofPromise(
  happened: readonly Happened[],
  agreements: readonly Agreement[],
  { dealer, attainable, committed, paid }: DealerMonth,
): readonly Found[] {
  const last = agreements.at(-1);
  const open = Math.max(0, attainable - paid);
  const talk = happened.findLast(({ event }) => event.kind === 'talk-ended');
  if (!talk) return [{ kind: 'not-talked', dealer, day: null, money: open, detail: { amount: attainable } }];
  if (!last?.commitment.specific)
    return [{ kind: 'not-committed', dealer, day: talk.day, money: open, detail: { amount: attainable } }];
  const detail = { amount: committed };
  if (committed * 100 >= attainable * HIGH_STANDARD)
    return [{ kind: 'committed-high', dealer, day: last.day, money: Math.min(paid, committed), detail }];
  return [{ kind: 'asked-low', dealer, day: last.day, money: attainable - committed, detail }];
}

function ofPart(part: PromisedPart, { lastDay }: MonthLog, { dealer }: DealerMonth): readonly Found[] {
  const last = part.found.at(-1);
  const detail = { amount: part.amount };
  if (!last) {
    // A new day for an old part may well be the month's last.
    if (part.day === null || part.renewal) return [];
    const kind = part.day >= lastDay ? 'dated-too-late' : 'never-compared';
    return [{ kind, dealer, day: part.day, money: part.amount, detail }];
  }
  const first = part.found[0] ?? last;
  if (first.state === 'kept') return [];
  const pressed = part.pressed[0];
  if (!pressed)
    return [{ kind: 'miss-let-lie', dealer, day: part.day, money: part.amount - last.paid, detail }];
  const came = last.paid - first.paid;
  return came > 0 ? [{ kind: 'pressed-and-paid', dealer, day: pressed.day, money: came, detail }] : [];
}

function ofExcuses(happened: readonly Happened[], { dealer }: DealerMonth): readonly Found[] {
  const claimed = new Map<Excuse, Yuan>();
  const found: Found[] = [];
  for (const { day, event } of happened) {
    if (event.kind !== 'in-talk') continue;
    const said = event.event;
    if (said.kind === 'excuse-raised') claimed.set(said.excuse, said.claimed);
    if (said.kind !== 'excuse-accepted' && said.kind !== 'excuse-dropped') continue;
    const kind = said.kind === 'excuse-accepted' ? 'excuse-passed' : 'excuse-seen-through';
    const money = claimed.get(said.excuse) ?? null;
    found.push({ kind, dealer, day, money, detail: { excuse: said.excuse } });
  }
  return found;
}

function ofMeasures(happened: readonly Happened[], result: DealerMonth): readonly Found[] {
  const { dealer, target, committed, paid, attainable, measures } = result;
  const found: Found[] = [];
  const started = happened.filter(({ event }) => event.kind === 'measure-started');
  measures.forEach(({ measure, estimate, expected, brought }, index) => {
    const day = started[index]?.day ?? null;
    const detail = { measure, amount: estimate };
    // An estimate twice as high as what could be hoped for was aimed at something else.
    const counted = Math.min(estimate - brought, target - paid);
    if (estimate >= 2 * expected && counted > 0)
      found.push({ kind: 'measure-missed-its-mark', dealer, day, money: counted, detail });
    else if (estimate < 2 * expected)
      found.push({ kind: 'measure-brought', dealer, day, money: brought, detail });
  });
  const gap = target - Math.max(committed, paid);
  const promised = agreementsOf(happened).at(-1)?.commitment.specific === true;
  if (promised && measures.length === 0 && gap > 0)
    found.push({ kind: 'gap-left', dealer, day: null, money: gap, detail: {} });
  for (const { day, event } of happened)
    if (event.kind === 'measure-forgotten')
      found.push({
        kind: 'measure-forgotten',
        dealer,
        day,
        money: null,
        weight: Math.round((attainable * SLIGHT) / 100),
        detail: { measure: event.measure },
      });
  return found;
}

function ofManner(happened: readonly Happened[], { dealer, attainable }: DealerMonth): readonly Found[] {
  const found: Found[] = [];
  for (const { day, event } of happened) {
    const said = event.kind === 'in-talk' ? event.event : event;
    const kind = mannerOf(said);
    if (!kind) continue;
    const weight = Math.round((attainable * (kind === 'hostile' ? HARD : SLIGHT)) / 100);
    found.push({ kind, dealer, day, money: null, weight, detail: {} });
  }
  return found;
}

function mannerOf(said: MonthEvent | GameEvent): 'pestered' | 'too-tight' | 'hostile' | null {
  if (said.kind === 'pestered') return 'pestered';
  if ((said.kind === 'reminded' || said.kind === 'contacted') && said.taken === 'coolly') return 'too-tight';
  const hard = said.kind === 'angered' && (said.cause === 'threat' || said.cause === 'hostile');
  return hard ? 'hostile' : null;
}

function pointsOf(
  scores: MonthScores | undefined,
  names: readonly MonthRule[],
  dealer: DealerId,
  month: number,
): Decision['points'] {
  if (!scores || names.length === 0) return null;
  const rules = Object.values(scores)
    .flatMap(({ rules: all }) => all)
    .filter(({ rule }) => names.includes(rule));
  const earned = rules.reduce((sum, { max, evidence }) => {
    const own = evidence.filter((each) => each.dealer === dealer && each.month === month);
    const points = own.reduce((total, each) => total + each.points, 0);
    return sum + Math.max(0, Math.min(max, points));
  }, 0);
  return { earned: Math.round(earned), max: rules.reduce((sum, { max }) => sum + max, 0) };
}
