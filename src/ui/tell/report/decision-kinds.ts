/** The kinds of decisions a report knows, with the practice each belongs to and the rules of the scores behind it. */
import type { MonthRule, Practice } from '../../../protocol/month-score.ts';

export type DecisionKind =
  // what it would pay to do otherwise
  | 'not-talked'
  | 'not-committed'
  | 'asked-low'
  | 'excuse-passed'
  | 'miss-let-lie'
  | 'never-compared'
  | 'dated-too-late'
  | 'gap-left'
  | 'measure-missed-its-mark'
  | 'measure-forgotten'
  | 'hostile'
  | 'too-tight'
  | 'pestered'
  // what paid
  | 'committed-high'
  | 'pressed-and-paid'
  | 'excuse-seen-through'
  | 'measure-brought';

export const PRACTICE_OF: Readonly<Record<DecisionKind, Practice>> = {
  'not-talked': 'plan',
  'not-committed': 'commitment',
  'asked-low': 'knowledge-and-courage',
  'excuse-passed': 'high-standard',
  'miss-let-lie': 'follow-up',
  'never-compared': 'follow-up',
  'dated-too-late': 'follow-up',
  'gap-left': 'measures',
  'measure-missed-its-mark': 'measures',
  'measure-forgotten': 'measures',
  hostile: 'high-standard',
  'too-tight': 'follow-up',
  pestered: 'follow-up',
  'committed-high': 'commitment',
  'pressed-and-paid': 'follow-up',
  'excuse-seen-through': 'high-standard',
  'measure-brought': 'measures',
};

export const GOOD: readonly DecisionKind[] = [
  'committed-high',
  'pressed-and-paid',
  'excuse-seen-through',
  'measure-brought',
];

/** The rules of the scores that tell the same story. */
export const RULES_OF: Readonly<Record<DecisionKind, readonly MonthRule[]>> = {
  'not-talked': ['asked', 'amount'],
  'not-committed': ['amount', 'dated'],
  'asked-low': ['ask-height', 'amount'],
  'excuse-passed': ['firmness'],
  'miss-let-lie': ['pressed'],
  'never-compared': ['caught', 'pressed'],
  'dated-too-late': ['caught', 'pressed'],
  'gap-left': [],
  'measure-missed-its-mark': [],
  'measure-forgotten': [],
  hostile: ['respect'],
  'too-tight': ['tightness'],
  pestered: ['respect', 'tightness'],
  'committed-high': ['amount'],
  'pressed-and-paid': ['pressed'],
  'excuse-seen-through': ['firmness'],
  'measure-brought': [],
};
