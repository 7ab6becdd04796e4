/** Every moment of a month that needs words, and every action, once for each word of the vocabulary. */
import type { Action, ActionKind } from '../../protocol/action.ts';
import type { DeskAction, DeskActionKind } from '../../protocol/month-action.ts';
import type { DealerId, MonthEvent, MonthEventKind, MonthEventOf } from '../../protocol/month-event.ts';
import {
  CONSEQUENCES,
  GRADES,
  MEASURES,
  METHODS,
  PREPARATIONS,
  REASONS,
  RETURNS,
  type Temperament,
  TOPICS,
} from '../../protocol/vocabulary.ts';
import type { Dealer } from '../dealers/dealer.ts';

const amount = 125_000;
const date = { year: 2027, month: 6, day: 3 };
const BYS = ['call', 'visit'] as const;

type MonthMoments = { readonly [Kind in MonthEventKind]: readonly MonthEventOf<Kind>[] };

/** A dealer whose word is this good never takes a call on the day well: `world/follow-up.ts`, by `suits`. */
const NEVER_WELL: readonly Temperament[] = ['honest-broke', 'second-generation'];

/** What can be told about this dealer's month, and what the dealer can say outside of talks. */
export function monthMomentsOf({ brief: { id: dealer, temperament } }: Dealer): readonly MonthEvent[] {
  const part = { dealer, part: 0, day: 12 } as const;
  const closed = { kind: 'month-closed', month: 1, quota: amount, dealers: [] } as const;
  const found = { ...part, kind: 'part-found', amount, paid: amount } as const;
  const moments: MonthMoments = {
    acted: [],
    'in-talk': [],
    'talk-ended': [],
    'month-opened': [{ kind: 'month-opened', month: 1, date, quota: amount }],
    'day-broke': [5, 0].map((workingDaysLeft) => ({ kind: 'day-broke', date, workingDaysLeft })),
    travelled: [{ kind: 'travelled', dealer, minutes: 30 }],
    'talk-began': BYS.map((by) => ({ kind: 'talk-began', dealer, by })),
    'plan-sent': [{ kind: 'plan-sent', dealer, amount }],
    'measure-started': MEASURES.map((measure) => ({
      kind: 'measure-started',
      dealer,
      measure,
      round: 1,
      estimate: amount,
      cost: 0,
      due: 20,
    })),
    'measure-brought': MEASURES.flatMap((measure) =>
      [0, amount].map((paid) => ({ kind: 'measure-brought' as const, dealer, measure, round: 1, paid })),
    ),
    'measure-forgotten': MEASURES.map((measure) => ({ kind: 'measure-forgotten', dealer, measure })),
    reminded: (['well', 'coolly'] as const).map((taken) => ({ ...part, kind: 'reminded', taken })),
    contacted: (['well', 'coolly'] as const)
      .filter((taken) => taken === 'coolly' || !NEVER_WELL.includes(temperament))
      .map((taken) => ({ ...part, kind: 'contacted', taken })),
    pestered: [{ kind: 'pestered', dealer }],
    'payment-announced': [{ ...part, kind: 'payment-announced' }],
    'receipts-checked': [[], [{ dealer, amount }]].map((receipts) => ({
      kind: 'receipts-checked',
      receipts,
    })),
    'part-found': (['kept', 'partly', 'missed'] as const).map((state) => ({ ...found, state })),
    pressed: BYS.flatMap((by) =>
      (['pays', 'puts-off'] as const).map((answer) => ({
        ...part,
        kind: 'pressed' as const,
        by,
        owed: amount,
        answer,
      })),
    ),
    'part-renewed': [{ ...part, kind: 'part-renewed', amount }],
    'month-closed': [0, amount].map((paid) => ({ ...closed, paid })),
    'grade-revised': GRADES.map((grade) => ({ kind: 'grade-revised', dealer, grade })),
    'season-ended': [{ kind: 'season-ended' }],
  };
  return Object.values<readonly MonthEvent[]>(moments).flat();
}

type DeskActions = { readonly [Kind in DeskActionKind]: readonly Extract<DeskAction, { kind: Kind }>[] };

export function deskActionsOn(dealer: DealerId): readonly DeskAction[] {
  const actions: DeskActions = {
    visit: [{ kind: 'visit', dealer }],
    call: [{ kind: 'call', dealer }],
    'send-plan': [{ kind: 'send-plan', dealer, amount }],
    'start-measure': MEASURES.map((measure) => ({
      kind: 'start-measure',
      dealer,
      measure,
      estimate: amount,
    })),
    'remind-due': [{ kind: 'remind-due', dealer }],
    'contact-due': [{ kind: 'contact-due', dealer }],
    'press-miss': BYS.map((by) => ({ kind: 'press-miss', dealer, by })),
    'renew-part': [{ kind: 'renew-part', dealer, day: 20 }],
    'check-receipts': [{ kind: 'check-receipts' }],
    'end-day': [{ kind: 'end-day' }],
  };
  return Object.values<readonly DeskAction[]>(actions).flat();
}

type Actions = { readonly [Kind in ActionKind]: readonly Extract<Action, { kind: Kind }>[] };

const ACTIONS: Actions = {
  prepare: PREPARATIONS.map((item) => ({ kind: 'prepare', item })),
  enter: [{ kind: 'enter' }],
  'open-direct': [{ kind: 'open-direct', amount }],
  'open-prepared': [{ kind: 'open-prepared', amount }],
  'small-talk': [{ kind: 'small-talk' }],
  plead: [{ kind: 'plead', amount }],
  'open-hostile': [{ kind: 'open-hostile', amount }],
  claim: REASONS.map((reason) => ({ kind: 'claim', amount, reason })),
  inquire: TOPICS.map((topic) => ({ kind: 'inquire', topic })),
  'plan-jointly': [{ kind: 'plan-jointly' }],
  hold: [{ kind: 'hold' }],
  lower: [{ kind: 'lower', amount }],
  trade: RETURNS.map((wanted) => ({ kind: 'trade', amount, for: wanted })),
  remind: [{ kind: 'remind' }],
  warn: CONSEQUENCES.map((consequence) => ({ kind: 'warn', consequence })),
  threaten: [{ kind: 'threaten' }],
  discount: [{ kind: 'discount', percent: 2 }],
  'accept-excuse': [{ kind: 'accept-excuse' }],
  acknowledge: [{ kind: 'acknowledge' }],
  challenge: [{ kind: 'challenge' }],
  verify: [{ kind: 'verify' }],
  'match-measure': MEASURES.map((measure) => ({ kind: 'match-measure', measure })),
  'ask-commitment': [{ kind: 'ask-commitment', amount }],
  'ask-schedule': [
    { kind: 'ask-schedule', parts: 1, first: 15, last: 15 },
    { kind: 'ask-schedule', parts: 3, first: 8, last: 28 },
  ],
  'ask-method': METHODS.map((method) => ({ kind: 'ask-method', method })),
  'ask-writing': [{ kind: 'ask-writing' }],
  close: [{ kind: 'close', followUp: 18 }],
  leave: [{ kind: 'leave', appointment: 18 }],
};

/** Every move of a meeting. */
export const MOVES: readonly Action[] = Object.values<readonly Action[]>(ACTIONS).flat();
