/** What one game of a bot came to, for machines and for people. */
export interface BotGame {
  readonly record: object;
  readonly line: string;
}
