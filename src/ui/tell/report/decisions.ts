/**
 * The decisions of a month that mattered most, by the money they concern: one that brought something, and what it would
 * pay to do otherwise. The same decision with several dealers is one decision. Money is never luck's: it is what was
 * promised, owed, left unasked or brought, as the events have it.
 */
import { isHighStandard } from '../../../books/causes.ts';
import { type DealerPage, inForce, type Slight } from '../../../books/page.ts';
import type { BookedPart } from '../../../books/part.ts';
import { missOf } from '../../../books/pressing.ts';
import type { DealerId, DealerMonth } from '../../../protocol/month-event.ts';
import type { MonthRule, MonthScores, Practice } from '../../../protocol/month-score.ts';
import type { Day, Percent, Yuan } from '../../../protocol/units.ts';
import type { Excuse, Measure } from '../../../protocol/vocabulary.ts';
import { type DecisionKind, GOOD, PRACTICE_OF, RULES_OF } from './decision-kinds.ts';
import { type MonthLog, pageIn } from './month-log.ts';

export interface MonthDecision {
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

interface Found extends Pick<MonthDecision, 'kind' | 'dealer' | 'day' | 'money' | 'detail'> {
  /** How much it matters where no money can be named: yuan, for the order alone. */
  readonly weight?: Yuan;
}

/** Trust works slowly: a hard word weighs a fifth of what was attainable, a lesser slight a twentieth. Design choices. */
const HARD: Percent = 20;
const SLIGHT: Percent = 5;

/** At most three: the best one, and the two that cost most; where one side is short the other fills up. */
export function decisionsOf(log: MonthLog, scores: MonthScores | undefined): readonly MonthDecision[] {
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

function grouped(found: readonly Found[]): MonthDecision[] {
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
  const page = pageIn(log, result.dealer);
  return [
    ...ofPromise(page, result),
    ...page.agreements.flatMap(({ parts }) => parts.flatMap((part) => ofPart(part, log, result))),
    ...ofExcuses(page),
    ...ofMeasures(page, result),
    ...ofManner(page, result),
  ];
}

function ofPromise(page: DealerPage, result: DealerMonth): readonly Found[] {
  const { dealer, attainable, committed, paid } = result;
  const last = inForce(page);
  const open = Math.max(0, attainable - paid);
  const talk = page.talks.at(-1);
  if (!talk) return [{ kind: 'not-talked', dealer, day: null, money: open, detail: { amount: attainable } }];
  if (!last?.commitment.specific) {
    const day = talk.end.today;
    return [{ kind: 'not-committed', dealer, day, money: open, detail: { amount: attainable } }];
  }
  const detail = { amount: committed };
  if (isHighStandard(committed, result))
    return [{ kind: 'committed-high', dealer, day: last.day, money: Math.min(paid, committed), detail }];
  return [{ kind: 'asked-low', dealer, day: last.day, money: attainable - committed, detail }];
}

function ofPart(part: BookedPart, { lastDay }: MonthLog, { dealer }: DealerMonth): readonly Found[] {
  const last = part.found.at(-1);
  const detail = { amount: part.amount };
  if (!last) {
    // A new day for an old part may well be the month's last.
    if (part.day === null || part.renewal) return [];
    const kind = part.day >= lastDay ? 'dated-too-late' : 'never-compared';
    return [{ kind, dealer, day: part.day, money: part.amount, detail }];
  }
  const miss = missOf(part);
  if (!miss) return [];
  if (miss.pressed === null)
    return [{ kind: 'miss-let-lie', dealer, day: part.day, money: part.amount - last.paid, detail }];
  const came = last.paid - miss.found.paid;
  return came > 0 ? [{ kind: 'pressed-and-paid', dealer, day: miss.pressed, money: came, detail }] : [];
}

const EXCUSE_DECISION = { passed: 'excuse-passed', 'seen-through': 'excuse-seen-through' } as const;

function ofExcuses({ dealer, answers }: DealerPage): readonly Found[] {
  return answers.flatMap(({ day, excuse, claimed, answer }) => {
    if (answer !== 'passed' && answer !== 'seen-through') return [];
    return [{ kind: EXCUSE_DECISION[answer], dealer, day, money: claimed, detail: { excuse } }];
  });
}

function ofMeasures(page: DealerPage, result: DealerMonth): readonly Found[] {
  const { dealer, target, committed, paid, attainable, measures } = result;
  const found: Found[] = [];
  measures.forEach(({ measure, estimate, expected, brought }, index) => {
    const day = page.measures[index]?.day ?? null;
    const detail = { measure, amount: estimate };
    // An estimate twice as high as what could be hoped for was aimed at something else.
    const counted = Math.min(estimate - brought, target - paid);
    if (estimate >= 2 * expected && counted > 0)
      found.push({ kind: 'measure-missed-its-mark', dealer, day, money: counted, detail });
    else if (estimate < 2 * expected)
      found.push({ kind: 'measure-brought', dealer, day, money: brought, detail });
  });
  const gap = target - Math.max(committed, paid);
  const promised = inForce(page)?.commitment.specific === true;
  if (promised && measures.length === 0 && gap > 0)
    found.push({ kind: 'gap-left', dealer, day: null, money: gap, detail: {} });
  for (const { measure, became, closed } of page.promises)
    if (became === 'forgotten' && closed)
      found.push({
        kind: 'measure-forgotten',
        dealer,
        day: closed.day,
        money: null,
        weight: Math.round((attainable * SLIGHT) / 100),
        detail: { measure },
      });
  return found;
}

const MANNER: Readonly<Partial<Record<Slight['cause'], 'pestered' | 'too-tight' | 'hostile'>>> = {
  pestered: 'pestered',
  cool: 'too-tight',
  hostile: 'hostile',
};

function ofManner({ slights }: DealerPage, { dealer, attainable }: DealerMonth): readonly Found[] {
  return slights.flatMap(({ day, cause }) => {
    const kind = MANNER[cause];
    if (!kind) return [];
    const weight = Math.round((attainable * (kind === 'hostile' ? HARD : SLIGHT)) / 100);
    return [{ kind, dealer, day, money: null, weight, detail: {} }];
  });
}

function pointsOf(
  scores: MonthScores | undefined,
  names: readonly MonthRule[],
  dealer: DealerId,
  month: number,
): MonthDecision['points'] {
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
