/**
 * The law, whatever is played: each move of each kind, with each of its choices, is listed as legal or shut for one reason,
 * never both and never neither; and view, refusal and chart say the same.
 */
import { describe, expect, it } from 'vitest';
import type { Bot } from '../../src/bots/bot.ts';
import { random } from '../../src/bots/exploit.ts';
import { BOTS } from '../../src/bots/roster.ts';
import { DEALERS } from '../../src/content/dealers.ts';
import { refusalIn } from '../../src/dialogue/law.ts';
import { monthRefusal, talkRefusal } from '../../src/dialogue/month-law.ts';
import { type MonthPosition, monthViewAt } from '../../src/dialogue/month-play.ts';
import { begin, type Position, phaseOf, play, viewAt } from '../../src/dialogue/play.ts';
import { ACTION_KINDS, type Action } from '../../src/protocol/action.ts';
import { DESK_ACTION_KINDS, type DeskAction } from '../../src/protocol/month-action.ts';
import type { MonthView } from '../../src/protocol/month-view.ts';
import { MOVES_OF_MONTH, MOVES_OF_PHASE } from '../../src/protocol/moves-of-phase.ts';
import type { Refusal } from '../../src/protocol/refusal.ts';
import { reasonAgainst, SHUT_REASONS, type ShutReason } from '../../src/protocol/shut.ts';
import type { MeetingView } from '../../src/protocol/view.ts';
import {
  CONSEQUENCES,
  MEASURES,
  METHODS,
  PREPARATIONS,
  REASONS,
  RETURNS,
  TOPICS,
} from '../../src/protocol/vocabulary.ts';
import { draws } from '../../src/world/chance.ts';
import { stepsOf, wandering } from '../support/a-season.ts';

/** What no game brings about, and why. */
const UNREACHED: Readonly<Partial<Record<ShutReason, string>>> = {
  'no-ask': 'bargaining begins once an amount was named',
  'no-offer': 'whoever hears an amount names one, at the latest when the excuse has been answered',
  'all-methods-refused': 'everybody pays in one way or another',
};

const FIGURES = { amount: 1, percent: 1, first: 1, last: 1, parts: 1, followUp: 1, appointment: 1 };

/** Each choice of each kind; figures are set to what is open where the move is. */
const IN_TALK: readonly Action[] = ACTION_KINDS.flatMap((kind): readonly Action[] => {
  const { amount, percent, first, last, followUp, appointment } = FIGURES;
  switch (kind) {
    case 'prepare':
      return PREPARATIONS.map((item) => ({ kind, item }));
    case 'open-direct':
    case 'open-prepared':
    case 'open-hostile':
    case 'plead':
    case 'lower':
    case 'ask-commitment':
      return [{ kind, amount }];
    case 'claim':
      return REASONS.map((reason) => ({ kind, amount, reason }));
    case 'inquire':
      return TOPICS.map((topic) => ({ kind, topic }));
    case 'trade':
      return RETURNS.map((wanted) => ({ kind, amount, for: wanted }));
    case 'warn':
      return CONSEQUENCES.map((consequence) => ({ kind, consequence }));
    case 'discount':
      return [{ kind, percent }];
    case 'match-measure':
      return MEASURES.map((measure) => ({ kind, measure }));
    case 'ask-schedule':
      return [{ kind, parts: 1, first, last }];
    case 'ask-method':
      return METHODS.map((method) => ({ kind, method }));
    case 'close':
      return [{ kind, followUp }];
    case 'leave':
      return [{ kind, appointment }];
    default:
      return [{ kind }];
  }
});

const atDesk = (dealer: string): readonly DeskAction[] =>
  DESK_ACTION_KINDS.flatMap((kind): readonly DeskAction[] => {
    switch (kind) {
      case 'send-plan':
        return [{ kind, dealer, amount: 50_000 }];
      case 'start-measure':
        return MEASURES.map((measure) => ({ kind, dealer, measure, estimate: 9_000 }));
      case 'press-miss':
        return (['call', 'visit'] as const).map((by) => ({ kind, dealer, by }));
      case 'renew-part':
        return [{ kind, dealer, day: 1 }];
      case 'check-receipts':
      case 'end-day':
        return [{ kind }];
      default:
        return [{ kind, dealer }];
    }
  });

type View = Pick<MeetingView | MonthView, 'legal' | 'shut'>;

/** The action with the least figures that are open, where its choices stand in the list; undefined where they do not. */
function listed<Any extends { readonly kind: string }>(action: Any, { legal }: View): Any | undefined {
  const values: Readonly<Record<string, unknown>> = { ...action };
  for (const { kind, params } of legal) {
    if (kind !== action.kind) continue;
    const fits = Object.entries(params).every(
      ([name, param]) => !('choices' in param) || param.choices.some((one) => one === values[name]),
    );
    if (!fits) continue;
    const least = Object.entries(params).flatMap(([name, param]) =>
      'choices' in param ? [] : [[name, param.min] as const],
    );
    return { ...action, ...Object.fromEntries(least) };
  }
  return undefined;
}

const reached = new Set<ShutReason>();

/** `elsewhere`: why a kind that is in neither list is not possible. */
function judge<Any extends { readonly kind: string }>(
  action: Any,
  view: View,
  refusalOf: (action: Any) => Refusal | undefined,
  elsewhere: ShutReason,
): void {
  const open = listed(action, view);
  const told = reasonAgainst(action, view.shut);
  const refusal = refusalOf(open ?? action);
  if (open) {
    expect(refusal).toBeUndefined();
    expect(told).toBeUndefined();
    return;
  }
  expect(refusal).toMatchObject({ code: 'not-now', reason: told ?? elsewhere });
  if (refusal?.reason) reached.add(refusal.reason);
}

/** Each kind of the phase stands in one of the two lists; of another phase's kinds none does. */
function listsOnly(view: View, kinds: readonly string[]): void {
  const named = [...view.legal, ...view.shut].map(({ kind }): string => kind);
  expect([...new Set(named)].sort()).toEqual([...kinds].sort());
}

/** Asks about everything there is to ask about. */
const nosy: Bot = (seen) => {
  const asking = seen.view.legal.filter(({ kind }) => kind === 'inquire' || kind === 'small-talk');
  return random({ ...seen, view: { ...seen.view, legal: asking.length > 0 ? asking : seen.view.legal } });
};

/** A meeting played to its end; `look` sees each position, the last one too. */
function played(start: Position, bot: Bot, seed: number, look: (position: Position) => void): void {
  let position = start;
  const done: Action[] = [];
  look(position);
  while (phaseOf(position) !== 'over') {
    const { int } = draws(seed, 'answer', done.length);
    const view = viewAt(position);
    // Half of all random meetings would end at the first reply.
    const staying = view.legal.filter(({ kind }) => kind !== 'leave' || int(0, 9) === 0);
    const legal = staying.length > 0 ? staying : view.legal;
    const action = bot({ view: { ...view, legal }, done, chance: int, wording: () => '' });
    const next = play(position, action);
    if (!next.ok) throw new Error(next.refusal.message);
    position = next.position;
    done.push(action);
    look(position);
  }
}

describe('the law of a talk', () => {
  it('finds each move open or shut for a reason, in every phase of hundreds of meetings', () => {
    const opened = new Map<string, Set<string>>();
    const look = (position: Position) => {
      const view = viewAt(position);
      const { phase, legal } = view;
      listsOnly(view, MOVES_OF_PHASE[phase]);
      opened.set(phase, new Set([...(opened.get(phase) ?? []), ...legal.map(({ kind }) => kind)]));
      const elsewhere = phase === 'over' ? 'talk-over' : 'wrong-phase';
      for (const action of IN_TALK)
        judge(action, view, (one) => refusalIn(position.context.meeting, phase, one), elsewhere);
    };
    for (const { brief } of DEALERS)
      for (const bot of [random, nosy, BOTS.expert])
        for (let seed = 0; seed < 6; seed += 1) played(begin({ brief, seed }), bot, seed, look);
    // Every move of a phase's list is open at some time in that phase.
    for (const [phase, kinds] of Object.entries(MOVES_OF_PHASE))
      expect([...(opened.get(phase) ?? [])].sort()).toEqual([...kinds].sort());
  });
});

/** The law of the desk and of the talk under way, at one place of a season. */
function judgeSeason(position: MonthPosition): void {
  const view = monthViewAt(position);
  const { season } = position.context;
  const { phase, dealers, talk } = view;
  listsOnly(view, MOVES_OF_MONTH[phase]);
  const away = season.over ? 'season-over' : 'in-a-talk';
  for (const { id } of dealers)
    for (const action of atDesk(id)) judge(action, view, (one) => monthRefusal(season, one), away);
  const said: View = talk?.meeting ?? { legal: [], shut: [] };
  const silent = talk ? 'wrong-phase' : season.over ? 'season-over' : 'at-the-desk';
  for (const action of IN_TALK) judge(action, said, (one) => talkRefusal(season, one), silent);
}

describe('the law of a month', () => {
  it('finds each move of the desk and of its talks open or shut for a reason, all through seasons', () => {
    const opened = new Set<string>();
    for (const { before, after } of [1, 2, 3].flatMap((seed) => stepsOf(wandering(seed, 4, 2)))) {
      judgeSeason(before);
      for (const { kind } of monthViewAt(before).legal) opened.add(kind);
      if (after.context.season.over) judgeSeason(after);
    }
    expect([...opened].sort()).toEqual([...MOVES_OF_MONTH.desk].sort());
  });

  it('has given every reason there is by then, but those that no game brings about', () => {
    const missing = SHUT_REASONS.filter((reason) => !reached.has(reason));
    expect(missing.sort()).toEqual(Object.keys(UNREACHED).sort());
  });
});
