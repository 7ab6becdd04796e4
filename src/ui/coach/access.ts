/** Where the coach may speak, and what he can hand over to. A screen without it keeps him out: a scored drill, say. */
import type { Practice } from '../../protocol/month-score.ts';

export interface CoachAccess {
  /** To a drill in the gym that trains just this. */
  readonly practise: (practice: Practice) => void;
}
