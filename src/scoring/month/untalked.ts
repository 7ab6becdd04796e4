/** What counts against a dealer's month beside what was said: not having been talked to. */
import type { Story } from '../story.ts';

/** A talk in which nothing was said: names the rules and their points. */
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
