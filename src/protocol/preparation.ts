/** The hour before the visit, as the game publishes it: what each preparation takes. Design choices. */
import type { Minutes } from './units.ts';
import type { Preparation } from './vocabulary.ts';

export const PREPARATION_MINUTES: Readonly<Record<Preparation, Minutes>> = {
  statement: 20,
  history: 10,
  market: 15,
  retailers: 25,
  'delivery-notes': 15,
  'plan-draft': 15,
};

/** From the desk to the appointment. */
export const PREPARATION_BUDGET: Minutes = 60;
