/** A reader: hears a meeting or a season and knows the words of each reply as they stand on the screen, in Chinese. */

import { createSpeaker, type Speaker } from '../content/say.ts';
import { createMonthSpeaker, type MonthSpeaker } from '../content/say-month.ts';
import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import { isDeskAction, type MonthAction } from '../protocol/month-action.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import type { Seed } from '../protocol/seed.ts';

export interface Reader {
  readonly hear: (events: readonly GameEvent[]) => void;
  readonly read: (action: Action, turn: number) => string;
}

/** The speaker is made when first needed: most bots do not read. */
export function readerOf(dealer: string, seed: Seed): Reader {
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

/** The words of a move, given all events of the season so far; those heard before are not gone through again. */
export type SeasonReader = (action: MonthAction, events: readonly MonthEvent[]) => string;

/** A reader belongs to one season and reads it from the start. */
export function seasonReaderOf(seed: Seed): SeasonReader {
  let speaker: MonthSpeaker | undefined;
  let heard = 0;
  return (action, events) => {
    speaker ??= createMonthSpeaker(seed);
    for (; heard < events.length; heard += 1) {
      const event = events[heard];
      if (event) speaker.say(event);
    }
    const { text } = isDeskAction(action) ? speaker.deskReply(action) : speaker.reply(action);
    return text.zh;
  };
}
