/** A rep's month as the game publishes it: what things take and cost, and how often they can be done. Design choices. */
import type { Day, Minutes, Percent } from './units.ts';
import type { Measure } from './vocabulary.ts';

/** What things take at the desk, without travel. */
export const DESK_MINUTES = {
  'send-plan': 15,
  'remind-due': 5,
  'contact-due': 10,
  'press-call': 15,
  'press-visit': 40,
  'renew-part': 20,
  'check-receipts': 10,
} as const satisfies Record<string, Minutes>;

/** The most talks with one dealer in one month, and the least time a talk needs, without travel. */
export const MOST_TALKS = 4;
export const SHORTEST_VISIT: Minutes = 45;
export const SHORTEST_CALL: Minutes = 20;

/** How many of the rep's hours it takes to carry a measure out, without travel. */
export const EFFORT_MINUTES: Readonly<Record<Measure, Minutes>> = {
  'joint-collection': 180,
  incentive: 40,
  promotion: 210,
  outlet: 210,
  'new-product': 120,
  'lend-staff': 70,
  training: 150,
};

/** Measures carried out from the desk, without travel. */
export function needsTravel(measure: Measure): boolean {
  return measure !== 'incentive' && measure !== 'lend-staff';
}

/** Calendar days until the money shows. */
export const EFFORT_DAYS: Readonly<Record<Measure, Day>> = {
  'joint-collection': 1,
  incentive: 4,
  promotion: 6,
  outlet: 12,
  'new-product': 8,
  'lend-staff': 5,
  training: 10,
};

/** How often a measure can be carried out with one dealer in one month. */
export function mostRounds(measure: Measure): number {
  return measure === 'joint-collection' ? 3 : 1;
}

/** What a measure costs us, in percent of what the dealer would pay if merely asked. */
export const MEASURE_COST: Readonly<Record<Measure, Percent>> = {
  'joint-collection': 1,
  incentive: 2,
  promotion: 3,
  outlet: 4,
  'new-product': 2,
  'lend-staff': 1,
  training: 1,
};
