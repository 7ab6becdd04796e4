/** A log as the engines are given it. */
import { SCENARIOS, type Scenario } from '../../protocol/log.ts';

/** Where the game has another kind, the compiler asks `replay.ts` how it is played, and `bot-logs.ts` makes some. */
export const LOG_KINDS = SCENARIOS;
export type LogKind = Scenario;

export interface BotLog {
  readonly kind: LogKind;
  /** How it was made, so that it can be made again: bot, who was met, seed. */
  readonly name: string;
  /** What stands in the file. */
  readonly text: string;
}
