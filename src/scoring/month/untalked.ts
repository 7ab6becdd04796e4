/**
 * What counts against a dealer's month besides what was said: nobody talked to the dealer, or the rep pestered
 * them.
 */
import type { Story } from '../story.ts';

/** The points of respect that each call or reminder for nothing costs. */
export const PESTERED = 4;

/** A talk in which nothing was said: it gives the names of the rules and their points. */
export const NOTHING_SAID: Story = {
  prepared: [],
  turns: [],
  end: {
    commitment: null,
    attainable: 1,
    target: 1,
    today: 1,
    followUp: null,
    brokenPromiseOnFile: false,
  },
};
