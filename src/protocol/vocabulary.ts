/**
 * The closed lists of the trade. Types follow from the lists, so that a new word is added in one place and every
 * exhaustive switch and every message catalogue then demands its part.
 */

/** How a dealer handles people who come for money. */
export const TEMPERAMENTS = [
  'old-friend', // trades on the relationship
  'complainer', // everything is wrong, and it is your fault
  'big-account', // makes you wait; you need them more than they need you
  'honest-broke', // means well, has little
  'smooth-promiser', // says yes to everything, pays little of it
  'purse-at-home', // the spouse holds the purse
  'second-generation', // young owner, wants numbers
  'haggler', // bargains for sport
] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

/** Excuse families: reasons dealers give for paying less or later. */
export const EXCUSES = [
  'retailers-owe', // my own retailers have not paid me
  'flaw', // your goods had a flaw
  'house', // we are buying a house
  'warehouse', // we are building a warehouse
  'ceremony', // a wedding or a funeral in the family
  'stock', // my cash is tied up in stock
  'month-end', // wait until the end of the month
  'absent', // the boss or the spouse is away
  'rival-promotion', // another supplier's promotion took the cash
  'prior-promise', // the rep before you promised me something
  'rival-terms', // your competitor gives better terms
  'reconcile', // let us reconcile the accounts first
] as const;
export type Excuse = (typeof EXCUSES)[number];

/** The truth behind an excuse of a given dealer and month. Hidden until verified. */
export const TRUTHS = ['true', 'exaggerated', 'bluff'] as const;
export type Truth = (typeof TRUTHS)[number];

/** Measures: what a supplier can do so that the dealer can pay more. */
export const MEASURES = [
  'joint-collection', // go and collect from the dealer's retailers together
  'incentive', // a rebate tied to payment by a date
  'promotion', // grass-roots promotion that turns stock into cash
  'outlet', // open outlets for the dealer
  'new-product', // a new product with a better margin
  'lend-staff', // lend staff for a few days
  'training', // train the dealer's staff
] as const;
export type Measure = (typeof MEASURES)[number];

/** What a rep can prepare before walking in. */
export const PREPARATIONS = [
  'statement', // reconciled statement of account
  'history', // what was promised and what was paid
  'market', // sell-through and prices in this county
  'retailers', // ring two of the dealer's retailers
  'delivery-notes', // signed delivery and inspection notes
  'plan-draft', // a draft plan for the month, to fill in together
] as const;
export type Preparation = (typeof PREPARATIONS)[number];

/** What a rep can ask the dealer about. */
export const TOPICS = ['cash', 'stock', 'retailers', 'suppliers'] as const;
export type Topic = (typeof TOPICS)[number];

/** The ground a claim stands on. */
export const REASONS = ['due', 'figures', 'plan', 'company'] as const;
export type Reason = (typeof REASONS)[number];

/** What a rep can ask for in return for lowering the amount. */
export const RETURNS = ['earlier', 'written', 'order'] as const;
export type Return = (typeof RETURNS)[number];

/** How a rep says something. */
export const MANNERS = ['plain', 'warm', 'firm', 'joking', 'sharp'] as const;

/** How the money moves. */
export const METHODS = ['transfer', 'draft', 'cash'] as const;
export type Method = (typeof METHODS)[number];

/** Fair consequences a rep may warn of. */
export const CONSEQUENCES = ['stop-shipping', 'credit-line'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** What a dealer may ask for in return. */
export const DEMANDS = ['discount', 'goods', 'terms'] as const;
export type Demand = (typeof DEMANDS)[number];

/** How a dealer stalls. */
export const STALLS = ['tea', 'phone', 'silence'] as const;
export type Stall = (typeof STALLS)[number];

/** Credit grade on file; may be out of date. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

export const TRADES = [
  'liquor', // 烟酒
  'building', // 建材
  'seed', // 农资
  'appliance', // 家电
  'grocery', // 粮油副食
  'hardware', // 五金
  'feed', // 饲料
  'beverage', // 饮料
] as const;
export type Trade = (typeof TRADES)[number];

/** Faces a dealer shows. */
export const EXPRESSIONS = [
  'calm',
  'smiling',
  'sceptical',
  'worried',
  'annoyed',
  'angry',
  'embarrassed',
  'thinking',
] as const;
export type Expression = (typeof EXPRESSIONS)[number];

/** Patience as it shows in the body. */
export const PATIENCE_BANDS = ['settled', 'fidgeting', 'leaving'] as const;
export type PatienceBand = (typeof PATIENCE_BANDS)[number];

/** Trust as it shows in the body. */
const TRUST_BANDS = ['warm', 'polite', 'guarded', 'cold'] as const;
export type TrustBand = (typeof TRUST_BANDS)[number];

/** The phase of a meeting. `excuse`: bargaining, with an excuse of the dealer's waiting for an answer. */
export const PHASES = ['file', 'opening', 'claim', 'bargaining', 'excuse', 'commitment', 'over'] as const;
export type Phase = (typeof PHASES)[number];

/** How a meeting ended. */
export const ENDINGS = [
  'handshake', // a commitment, closed properly
  'vague', // dealer's word without a commitment
  'rep-left', // the rep walked away with a next appointment
  'dealer-left', // patience ran out
  'time-up', // the dealer had to go
] as const;
export type Ending = (typeof ENDINGS)[number];
