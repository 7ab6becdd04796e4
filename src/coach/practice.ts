/** Which of the six practices a line belongs to. */
import type { Action } from '../protocol/action.ts';
import type { Practice } from '../protocol/month-score.ts';

/** The practice that saying `better` rather than `said` belongs to. */
export function practiceOf(better: Action, said: Action): Practice {
  // Giving something away is a matter of firmness, whatever else could have been said.
  if (said.kind === 'accept-excuse' || said.kind === 'lower' || said.kind === 'discount')
    return 'high-standard';
  if (said.kind === 'plead' || said.kind === 'open-hostile') return 'knowledge-and-courage';
  switch (better.kind) {
    case 'prepare':
    case 'enter':
    case 'open-direct':
    case 'open-prepared':
    case 'small-talk':
    case 'plead':
    case 'open-hostile':
    case 'claim':
      return 'knowledge-and-courage';
    case 'inquire':
    case 'plan-jointly':
      return 'plan';
    case 'match-measure':
      return 'measures';
    case 'ask-commitment':
    case 'ask-schedule':
    case 'ask-method':
    case 'ask-writing':
      return 'commitment';
    case 'remind':
    case 'close':
    case 'leave':
      return 'follow-up';
    case 'hold':
    case 'lower':
    case 'trade':
    case 'warn':
    case 'threaten':
    case 'discount':
    case 'accept-excuse':
    case 'acknowledge':
    case 'challenge':
    case 'verify':
      return 'high-standard';
  }
}
