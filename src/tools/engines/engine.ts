/** A JavaScript engine that has loaded the replay, and the two questions it is asked. */
import * as v from 'valibot';
import type { BotLog } from './bot-log.ts';

/** Opening one rejects with one sentence when it is not to be had here. */
export interface Engine {
  readonly version: string;
  /** The value of an expression, in which `dojo` is the bundled replay. Whatever comes back has been through JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const answers = v.array(v.string());

export async function finalsIn(engine: Engine, logs: readonly BotLog[]): Promise<readonly string[]> {
  return v.parse(answers, await engine.evaluate(`dojo.finals(${JSON.stringify(logs)})`));
}

export async function statesIn(engine: Engine, log: BotLog): Promise<readonly string[]> {
  return v.parse(answers, await engine.evaluate(`dojo.states(${JSON.stringify(log)})`));
}
