/**
 * The numbers by which moves, their fields, words and people are packed into links and codes. A number is given once and
 * never again: whatever is new gets the next free one, wherever it stands in its schema or list.
 */
import type { ActionKind } from './action.ts';
import type { DeskActionKind } from './month-action.ts';
import type { Headline } from './score.ts';
import type { Consequence, Measure, Method, Preparation, Reason, Return, Topic } from './vocabulary.ts';

interface PackedMove {
  readonly number: number;
  /** In the order in which they are packed. */
  readonly fields: readonly string[];
}

export const MOVES = {
  prepare: { number: 0, fields: ['item'] },
  enter: { number: 1, fields: [] },
  'open-direct': { number: 2, fields: ['amount'] },
  'open-prepared': { number: 3, fields: ['amount'] },
  'small-talk': { number: 4, fields: [] },
  plead: { number: 5, fields: ['amount'] },
  'open-hostile': { number: 6, fields: ['amount'] },
  claim: { number: 7, fields: ['amount', 'reason'] },
  inquire: { number: 8, fields: ['topic'] },
  'plan-jointly': { number: 9, fields: [] },
  hold: { number: 10, fields: [] },
  lower: { number: 11, fields: ['amount'] },
  trade: { number: 12, fields: ['amount', 'for'] },
  remind: { number: 13, fields: [] },
  warn: { number: 14, fields: ['consequence'] },
  threaten: { number: 15, fields: [] },
  discount: { number: 16, fields: ['percent'] },
  'accept-excuse': { number: 17, fields: [] },
  acknowledge: { number: 18, fields: [] },
  challenge: { number: 19, fields: [] },
  verify: { number: 20, fields: [] },
  'match-measure': { number: 21, fields: ['measure'] },
  'ask-commitment': { number: 22, fields: ['amount'] },
  'ask-schedule': { number: 23, fields: ['parts', 'first', 'last'] },
  'ask-method': { number: 24, fields: ['method'] },
  'ask-writing': { number: 25, fields: [] },
  close: { number: 26, fields: ['followUp'] },
  leave: { number: 27, fields: ['appointment'] },
  visit: { number: 28, fields: ['dealer'] },
  call: { number: 29, fields: ['dealer'] },
  'send-plan': { number: 30, fields: ['dealer', 'amount'] },
  'start-measure': { number: 31, fields: ['dealer', 'measure', 'estimate'] },
  'remind-due': { number: 32, fields: ['dealer'] },
  'contact-due': { number: 33, fields: ['dealer'] },
  'press-miss': { number: 34, fields: ['dealer', 'by'] },
  'renew-part': { number: 35, fields: ['dealer', 'day'] },
  'check-receipts': { number: 36, fields: [] },
  'end-day': { number: 37, fields: [] },
} as const satisfies Record<ActionKind | DeskActionKind, PackedMove>;

/** Several acts in one: their count, and then each of them. */
export const BREATH_NUMBER = 38;

type Numbers<Word extends string> = Readonly<Record<Word, number>>;

/** The words of every field that holds one. */
export const WORDS = {
  item: {
    statement: 0,
    history: 1,
    market: 2,
    retailers: 3,
    'delivery-notes': 4,
    'plan-draft': 5,
  } satisfies Numbers<Preparation>,
  reason: { due: 0, figures: 1, plan: 2, company: 3 } satisfies Numbers<Reason>,
  topic: { cash: 0, stock: 1, retailers: 2, suppliers: 3 } satisfies Numbers<Topic>,
  for: { earlier: 0, written: 1, order: 2 } satisfies Numbers<Return>,
  consequence: { 'stop-shipping': 0, 'credit-line': 1 } satisfies Numbers<Consequence>,
  measure: {
    'joint-collection': 0,
    incentive: 1,
    promotion: 2,
    outlet: 3,
    'new-product': 4,
    'lend-staff': 5,
    training: 6,
  } satisfies Numbers<Measure>,
  method: { transfer: 0, draft: 1, cash: 2 } satisfies Numbers<Method>,
  by: { call: 0, visit: 1 },
} as const;

/** In this order a result's link holds the scores it claims. */
export const CLAIMED = ['assertiveness', 'commitments', 'follow-up'] as const satisfies readonly Headline[];
