/**
 * What is said in a season: events of the months turned into speech in both languages. A speaker belongs to one season
 * and hears its events in order; the same seed and the same events give the same words. In a talk the meeting's speaker
 * has the word. Each dealer remembers for a month what he has said, in talks and on the telephone alike.
 */
import type { Action } from '../protocol/action.ts';
import type { DeskAction } from '../protocol/month-action.ts';
import { isDeskAction } from '../protocol/month-action.ts';
import type { DealerId, MonthEvent, MonthEventOf } from '../protocol/month-event.ts';
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

interface Talk {
  readonly dealer: DealerId;
  readonly speaker: Speaker;
  turn: number;
}

export function createMonthSpeaker(seed: number): MonthSpeaker {
  const narrator = createWordings(seed);
  const costs = new Map<string, number>();
  let memories = new Map<DealerId, Memory>();
  let month = 1;
  let acts = 0;
  let talk: Talk | null = null;

  const memoryOf = (dealer: DealerId): Memory => {
    const known = memories.get(dealer);
    if (known) return known;
    const memory = { wordings: createWordings(hashOf(seed, `${dealer}/${month}`)), talks: 0, visits: 0 };
    memories.set(dealer, memory);
    return memory;
  };

  const beginTalk = ({ dealer, by }: MonthEventOf<'talk-began'>): void => {
    const memory = memoryOf(dealer);
    const setting = { by, first: memory.visits === 0 };
    const own = hashOf(seed, `${dealer}/${month}/${memory.talks}`);
    talk = { dealer, turn: 0, speaker: createSpeaker(dealer, own, { setting, wordings: memory.wordings }) };
    memory.talks += 1;
    if (by === 'visit') memory.visits += 1;
  };

  /** What changes in the speaker before anything is said. */
  const notice = (event: MonthEvent): void => {
    if (event.kind === 'month-opened') {
      month = event.month;
      memories = new Map();
    } else if (event.kind === 'talk-began') beginTalk(event);
    else if (event.kind === 'talk-ended') talk = null;
    else if (event.kind === 'measure-started') costs.set(roundOf(event), event.cost);
    else if (event.kind === 'in-talk' && event.event.kind === 'rep-spoke' && talk)
      talk.turn = event.event.turn;
  };
  const roundOf = ({ dealer, measure, round }: { dealer: DealerId; measure: string; round: number }) =>
    `${month}/${dealer}/${measure}/${round}`;

  const deskWords = (action: DeskAction, at: number): MonthSpoken => {
    const { id, pool = [] } = deskReplySource(action);
    const index = pool.length > 0 ? (hashOf(seed, action.kind) + at) % pool.length : 0;
    const line = pool[index];
    if (!line) throw new Error(`no words for ${id}`);
    const dealer = 'dealer' in action ? action.dealer : null;
    return { id: `${id}.${index}`, by: 'rep', dealer, text: fill(line, deskReplySlots(action)) };
  };

  const speak = ({ by, dealer, sources, slots }: DeskPart): MonthSpoken => {
    const wordings = by === 'narrator' || dealer === null ? narrator : memoryOf(dealer).wordings;
    const widest = sources.at(-1);
    // When a dealer has said everything he says it again: on the telephone no gesture can stand in.
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
    return deskParts(event, (brought) => costs.get(roundOf(brought)) ?? 0).map(speak);
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
