/**
 * What is said in a season: turns the events of the months into speech in both languages. A speaker belongs to one
 * season and hears its events in order; the same seed and the same events give the same words. In a talk, the
 * meeting's speaker takes over. Each dealer remembers for a month what was said, in talks and on the telephone
 * alike.
 */

import type { Action } from '../protocol/action.ts';
import type { DeskAction } from '../protocol/month-action.ts';
import { isDeskAction } from '../protocol/month-action.ts';
import type { DealerId, MonthEvent, MonthEventOf } from '../protocol/month-event.ts';
import type { Seed } from '../protocol/seed.ts';
import { type DeskPart, deskParts } from './lines/desk/parts.ts';
import { deskReplySlots, deskReplySource } from './lines/desk/reply.ts';
import { createWordings, hashOf, type Wordings } from './lines/draw.ts';
import { fill } from './lines/slots.ts';
import { createSpeaker, type Speaker, type Spoken } from './say.ts';

export interface MonthSpoken extends Spoken {
  /** Whom it is about or who says it; null when the whole territory is meant. */
  readonly dealer: DealerId | null;
}

export interface MonthSpeaker {
  /** What is heard or seen at `event`: nothing, one part or several, in order. */
  readonly say: (event: MonthEvent) => readonly MonthSpoken[];
  /** The words of a move at the desk if it is made now: the same before and after it is made. */
  readonly deskReply: (action: DeskAction) => MonthSpoken;
  /** The same for a move in the talk under way; without one it is a bug of the caller. */
  readonly reply: (move: Action) => MonthSpoken;
}

/** One dealer's month, as far as words go. */
interface Memory {
  readonly wordings: Wordings;
  talks: number;
  visits: number;
}

/** What each dealer remembers of a month: with the next one everything may be said again. */
class Memories {
  private readonly seed: Seed;
  private month = 1;
  private dealers = new Map<DealerId, Memory>();

  constructor(seed: Seed) {
    this.seed = seed;
  }

  turnTo(month: number): void {
    this.month = month;
    this.dealers = new Map();
  }

  of(dealer: DealerId): Memory {
    const known = this.dealers.get(dealer);
    if (known) return known;
    const wordings = createWordings(hashOf(this.seed, `${dealer}/${this.month}`));
    const memory = { wordings, talks: 0, visits: 0 };
    this.dealers.set(dealer, memory);
    return memory;
  }

  /** The speaker of the talk that begins. */
  beginTalk({ dealer, by }: MonthEventOf<'talk-began'>): Speaker {
    const memory = this.of(dealer);
    const setting = { by, first: memory.visits === 0 };
    const own = hashOf(this.seed, `${dealer}/${this.month}/${memory.talks}`);
    memory.talks += 1;
    if (by === 'visit') memory.visits += 1;
    return createSpeaker(dealer, own, { setting, wordings: memory.wordings });
  }

  /** Names a measure of this month. */
  roundOf({ dealer, measure, round }: { dealer: DealerId; measure: string; round: number }): string {
    return `${this.month}/${dealer}/${measure}/${round}`;
  }
}

interface Talk {
  readonly dealer: DealerId;
  readonly speaker: Speaker;
  turn: number;
}

export function createMonthSpeaker(seed: Seed): MonthSpeaker {
  const narrator = createWordings(seed);
  const costs = new Map<string, number>();
  const memories = new Memories(seed);
  let acts = 0;
  let talk: Talk | null = null;

  /** What changes in the speaker before anything is said. */
  const notice = (event: MonthEvent): void => {
    if (event.kind === 'month-opened') memories.turnTo(event.month);
    else if (event.kind === 'talk-began')
      talk = { dealer: event.dealer, turn: 0, speaker: memories.beginTalk(event) };
    else if (event.kind === 'talk-ended') talk = null;
    else if (event.kind === 'measure-started') costs.set(memories.roundOf(event), event.cost);
    else if (event.kind === 'in-talk' && event.event.kind === 'rep-spoke' && talk)
      talk.turn = event.event.turn;
  };
  const deskWords = (action: DeskAction, at: number): MonthSpoken => {
    const { id, pool = [] } = deskReplySource(action);
    const index = pool.length > 0 ? (hashOf(seed, action.kind) + at) % pool.length : 0;
    const line = pool[index];
    if (!line) throw new Error(`no words for ${id}`);
    const dealer = 'dealer' in action ? action.dealer : null;
    return { id: `${id}.${index}`, by: 'rep', dealer, text: fill(line, deskReplySlots(action)) };
  };

  const speak = ({ by, dealer, sources, slots }: DeskPart): MonthSpoken => {
    const wordings = by === 'narrator' || dealer === null ? narrator : memories.of(dealer).wordings;
    const widest = sources.at(-1);
    // A dealer who has said everything starts again: on the telephone no gesture can take the place of words.
    const drawn = wordings.fresh(sources) ?? (widest && wordings.cycled(widest));
    if (!drawn) throw new Error(`no words left for ${widest?.id}`);
    return { id: drawn.id, by, dealer, text: fill(drawn.line, slots) };
  };

  const say = (event: MonthEvent): readonly MonthSpoken[] => {
    notice(event);
    if (event.kind === 'acted') {
      const { action, at } = event;
      acts = at + 1;
      return isDeskAction(action) ? [deskWords(action, at)] : [];
    }
    if (event.kind === 'in-talk') {
      const { dealer } = event;
      return (talk?.speaker.say(event.event) ?? []).map((spoken) => ({ ...spoken, dealer }));
    }
    return deskParts(event, (brought) => costs.get(memories.roundOf(brought)) ?? 0).map(speak);
  };

  return {
    say,
    deskReply: (action) => deskWords(action, acts),
    reply: (move) => {
      if (!talk) throw new Error('nobody is being talked to');
      return { ...talk.speaker.reply(move, talk.turn + 1), dealer: talk.dealer };
    },
  };
}
