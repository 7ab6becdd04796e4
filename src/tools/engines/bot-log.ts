/** A log as the engines are given it. */

/** Another kind is added here; the compiler then asks `replay.ts` how it is played, and `bot-logs.ts` makes some. */
export const LOG_KINDS = ['meeting'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export interface BotLog {
  readonly kind: LogKind;
  /** How it was made, so that it can be made again: bot, dealer, seed. */
  readonly name: string;
  /** What stands in the file. */
  readonly text: string;
}
