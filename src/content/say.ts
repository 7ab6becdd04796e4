/**
 * What is said: events of the world turned into speech in both languages. A speaker belongs to one meeting and hears
 * its events in order; the same seed and the same events give the same words. What is said of a month is in
 * `say-month.ts`, which has a speaker for each talk.
 */

import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import type { Seed } from '../protocol/seed.ts';
import type { Excuse } from '../protocol/vocabulary.ts';
import type { Bilingual } from './bilingual.ts';
import { dealerById } from './dealers.ts';
import { CALL_SEEN } from './lines/call/seen.ts';
import { createWordings, type DrawnLine, hashOf, type Wordings } from './lines/draw.ts';
import { SEEN } from './lines/narrator.ts';
import { createParts, FIRST_VISIT } from './lines/parts.ts';
import { PERSONAL } from './lines/personal.ts';
import { replySlots, replySource } from './lines/reply.ts';
import { fill } from './lines/slots.ts';
import type { Setting, SpokenPart } from './lines/voices.ts';

export interface Spoken {
  /** Names the wording. A dealer's comes once in a meeting, or in a month; the rep's and the narrator's may come again. */
  readonly id: string;
  readonly by: 'dealer' | 'rep' | 'narrator' | 'spouse';
  readonly text: Bilingual;
}

export interface Speaker {
  /** What is heard or seen at `event`: nothing, one part or several, in order. */
  readonly say: (event: GameEvent) => readonly Spoken[];
  /** The rep's words for `move` if it is made as turn `turn`: the same before and after it is made. */
  readonly reply: (move: Action, turn: number) => Spoken;
}

/** A talk of a month: how it is held, and the wordings the dealer has used this month. */
export interface TalkOfMonth {
  readonly setting: Setting;
  readonly wordings: Wordings;
}

/** `dealerId` is one of `TERRITORY`; anything else is a bug of the caller. */
export function createSpeaker(dealerId: string, seed: Seed, talk?: TalkOfMonth): Speaker {
  const dealer = dealerById(dealerId);
  const personal = PERSONAL[dealerId];
  if (!dealer || !personal) throw new Error(`no such dealer: ${dealerId}`);
  const { setting, wordings } = talk ?? { setting: FIRST_VISIT, wordings: createWordings(seed) };
  const partsOf = createParts(dealer, personal, setting);
  const gestures =
    setting.by === 'call' ? { id: 'call/seen', pools: CALL_SEEN } : { id: 'seen', pools: SEEN };
  let excuse: Excuse | null = null;

  const reply = (move: Action, turn: number): Spoken => {
    const { id, pool = [] } = replySource(move, excuse);
    const index = pool.length > 0 ? ((hashOf(seed, move.kind) % pool.length) + turn) % pool.length : 0;
    const line = pool[index];
    if (!line) throw new Error(`no words for ${id}`);
    const by = move.kind === 'prepare' || move.kind === 'enter' ? 'narrator' : 'rep';
    return { id: `${id}.${index}`, by, text: fill(line, { name: dealer.short, ...replySlots(move) }) };
  };

  const gestured = ({ id, line }: DrawnLine, { slots }: SpokenPart): Spoken => ({
    id,
    by: 'narrator',
    text: fill(line, { name: dealer.short, ...slots }),
  });

  const speak = (part: SpokenPart): Spoken => {
    const gesture = { id: `${gestures.id}/${part.beat}`, pool: gestures.pools[part.beat] };
    const resort = part.resort ? [part.resort] : [];
    const drawn = part.loose
      ? wordings.fresh(part.sources, [...resort, gesture])
      : (wordings.fresh(part.sources) ?? wordings.fresh(resort));
    if (drawn?.id.startsWith(`${gesture.id}.`)) return gestured(drawn, part);
    if (drawn) return { id: drawn.id, by: part.by, text: fill(drawn.line, part.slots) };
    const last = part.sources.at(-1);
    const again = part.by === 'narrator' && last ? wordings.cycled(last) : wordings.cycled(gesture);
    if (!again) throw new Error(`no words left for ${last?.id}`);
    return gestured(again, part);
  };

  const say = (event: GameEvent): readonly Spoken[] => {
    if (event.kind === 'rep-spoke') return [reply(event.action, event.turn)];
    if (event.kind === 'excuse-raised') excuse = event.excuse;
    return partsOf(event).map(speak);
  };

  return { say, reply };
}
