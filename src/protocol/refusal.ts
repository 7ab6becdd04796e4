/** Refusals: what a user can do wrong, as values. `message` is one English sentence for machines and developers;
 * the screen says it in the player's language by `code`. */
import type { ShutReason } from './shut.ts';

type RefusalCode =
  | 'not-json' // the line is not JSON
  | 'not-an-action' // JSON, but not an action of this protocol
  | 'not-now' // an action, but shut now; `reason` says why
  | 'out-of-range' // legal in kind, but a parameter lies outside its range
  | 'not-yet' // has its place in the log and means nothing under these rules
  | 'unknown-dealer'
  | 'bad-log' // not a log, or of another shape
  | 'other-version' // played under other rules
  | 'altered-log'; // the log does not match its own hash or result
export interface Refusal {
  readonly code: RefusalCode;
  /** Of a move that the law shuts now: why. */
  readonly reason?: ShutReason;
  readonly message: string;
}
