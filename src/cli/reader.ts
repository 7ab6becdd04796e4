/** A reader: hears a meeting and knows the words of each reply as they stand on the screen, in Chinese. */
import { createSpeaker, type Speaker } from '../content/say.ts';
import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';

export interface Reader {
  readonly hear: (events: readonly GameEvent[]) => void;
  readonly read: (action: Action, turn: number) => string;
}

/** The speaker is made when first needed: most bots do not read. */
export function readerOf(dealer: string, seed: number): Reader {
  const heard: GameEvent[] = [];
  let speaker: Speaker | undefined;
  return {
    hear: (events) => heard.push(...events),
    read: (action, turn) => {
      speaker ??= createSpeaker(dealer, seed);
      for (const event of heard.splice(0)) speaker.say(event);
      return speaker.reply(action, turn).text.zh;
    },
  };
}
