/**
 * Why a move is shut. Every condition of the law has one reason here; screens, hosts, bots and the protocol document
 * read it, and nobody works it out a second time. A reason says no more than is seen in the view anyway.
 */
import type { ActionKind } from './action.ts';
import type { DeskActionKind } from './month-action.ts';
import type { Minutes } from './units.ts';

export const SHUT_REASONS = [
  // where one is
  'wrong-phase',
  'at-the-desk',
  'in-a-talk',
  'talk-over',
  'season-over',
  'on-the-telephone',
  // time
  'no-time-left',
  'too-late-in-month',
  'shows-too-late',
  // preparing and finding out
  'already-prepared',
  'all-prepared',
  'no-statement',
  'no-history',
  'no-broken-promise',
  'already-told',
  'all-told',
  'enough-small-talk',
  // planning
  'already-planned',
  'nothing-to-plan-with',
  'talked-already',
  // bargaining
  'no-ask',
  'no-offer',
  'too-close',
  'already-traded',
  'all-returns-traded',
  'already-reminded',
  'warned-enough',
  'discount-given',
  'no-open-excuse',
  'already-checked',
  // the commitment
  'schedule-asked-enough',
  'method-agreed',
  'method-refused',
  'all-methods-refused',
  'already-written',
  'writing-asked-enough',
  // talks of a month
  'already-committed',
  'most-talks',
  'talked-today',
  // following up
  'nothing-missing',
  'said-it-comes',
  'may-still-come',
  'not-pressed',
  'renewed-once',
  // measures
  'not-talked-yet',
  'rounds-done',
] as const;
export type ShutReason = (typeof SHUT_REASONS)[number];

export interface Shut {
  readonly reason: ShutReason;
  /** Of `no-time-left`: what it takes at least, and what there is. */
  readonly minutes?: { readonly needed: Minutes; readonly left: Minutes };
}

/** A move of this phase that cannot be made now. How many minutes it lacks, a refusal says. */
export interface ShutMove<Kind extends string = ActionKind | DeskActionKind> {
  readonly kind: Kind;
  readonly reason: ShutReason;
  /** Which choices of its parameters are shut, by name; none are named where the whole kind is. */
  readonly choices: Readonly<Record<string, readonly (string | number)[]>>;
}

/** Why `action` is shut, as a view's `shut` tells it; nothing where all that concerns it is open. */
export function reasonAgainst(
  action: { readonly kind: string; readonly [param: string]: unknown },
  shut: readonly ShutMove<string>[],
): ShutReason | undefined {
  return shut.find(
    ({ kind, choices }) =>
      kind === action.kind &&
      Object.entries(choices).every(([name, among]) => among.some((one) => one === action[name])),
  )?.reason;
}

/** One English sentence each, for machines and developers; players read `content/messages/shut.ts`. */
const SHUT_SENTENCES: Readonly<Record<ShutReason, string>> = {
  'wrong-phase': 'it belongs to another phase of the talk',
  'at-the-desk': 'nobody is being talked to; begin with "visit" or "call"',
  'in-a-talk': 'a talk is under way; end it first',
  'talk-over': 'the talk is over',
  'season-over': 'the season is over',
  'on-the-telephone': 'nothing can be looked at over the telephone unless it was prepared',
  'no-time-left': 'there is not enough time left',
  'too-late-in-month': 'the month is too near its end',
  'shows-too-late': 'it would bring nothing before the month ends',
  'already-prepared': 'this has been prepared',
  'all-prepared': 'everything has been prepared',
  'no-statement': 'no statement was prepared',
  'no-history': 'the history was not prepared',
  'no-broken-promise': 'the history shows no broken promise',
  'already-told': 'the dealer has been asked about this',
  'all-told': 'the dealer has been asked about everything',
  'enough-small-talk': 'there has been enough small talk',
  'already-planned': 'the month has been planned',
  'nothing-to-plan-with': 'a joint plan needs a draft, or something the dealer has told',
  'talked-already': 'a plan is sent before the first talk only',
  'no-ask': 'no amount has been asked for',
  'no-offer': 'the dealer has offered nothing yet',
  'too-close': 'ask and offer are less than two steps apart',
  'already-traded': 'this has been traded for already',
  'all-returns-traded': 'everything has been traded for already',
  'already-reminded': 'the broken promise has been brought up this month',
  'warned-enough': 'two warnings have been given',
  'discount-given': 'a discount has been given',
  'no-open-excuse': 'no excuse is being insisted on',
  'already-checked': 'this excuse has been checked',
  'schedule-asked-enough': 'a schedule has been asked for twice',
  'method-agreed': 'the method has been agreed',
  'method-refused': 'the dealer has refused this method',
  'all-methods-refused': 'the dealer has refused every method',
  'already-written': 'it stands in writing',
  'writing-asked-enough': 'a signature has been asked for twice',
  'already-committed': 'this dealer has committed to dates; follow up instead',
  'most-talks': 'this dealer has been talked to as often as a month allows',
  'talked-today': 'this dealer has been talked to today',
  'nothing-missing': 'no part is known to be missing; compare the receipts first',
  'said-it-comes': 'the dealer has said that it will come',
  'may-still-come': 'its day has only just passed; the money may still come',
  'not-pressed': 'press for the missing part first',
  'renewed-once': 'what is missing was given a new day before',
  'not-talked-yet': 'this dealer has not been talked to this month',
  'rounds-done': 'this measure has been carried out as often as it can be this month',
};

/** The reason as a sentence, with its minutes. */
export function shutSentence(kind: string, { reason, minutes }: Shut): string {
  const time = minutes ? ` (${minutes.needed} minutes needed, ${minutes.left} left)` : '';
  return `"${kind}" is not possible now: ${SHUT_SENTENCES[reason]}${time}.`;
}
