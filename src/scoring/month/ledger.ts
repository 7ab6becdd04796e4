/**
 * The story of a season: the event log cut into one file per dealer and month, with the talks, what was planned and
 * started, and each dated part with what was done about it. Every entry knows its action's place in the log.
 */
import type { Commitment, GameEvent } from '../../protocol/event.ts';
import type { DealerId, DealerMonth, MonthEvent, MonthEventOf, Taken } from '../../protocol/month-event.ts';
import type { Day, Yuan } from '../../protocol/units.ts';
import type { Preparation, Topic } from '../../protocol/vocabulary.ts';
import type { Story, StoryTurn } from '../story.ts';

/** A talk as a story, and where its turns stand in the log. */
export interface TalkStory {
  readonly story: Story;
  /** Place in the log of the action that opened the talk. */
  readonly began: number;
  /** Places in the log by turn of the talk. */
  readonly at: ReadonlyMap<number, number>;
}

/** The place in the log of what was said in this turn; what came before the door is laid to the talk's beginning. */
export function placeOf(talk: TalkStory, turn: number): number {
  return talk.at.get(turn) ?? talk.began;
}

/** The talk that won something; without one, the last attempt. */
export function decisiveTalk({ talks }: Pick<DealerFileOfMonth, 'talks'>): TalkStory | undefined {
  return talks.findLast(({ story }) => story.end.commitment?.specific) ?? talks.at(-1);
}

/** What was done about one dated part. */
export interface PartStory {
  /** Due; null for a word without a date. */
  readonly day: Day | null;
  readonly amount: Yuan;
  readonly agreed: number;
  readonly reminded: { readonly at: number; readonly taken: Taken } | null;
  readonly contacted: { readonly at: number; readonly taken: Taken } | null;
  /** The comparison of receipts that first showed it after its day. */
  readonly found: {
    readonly at: number;
    readonly day: Day;
    readonly state: 'kept' | 'partly' | 'missed';
  } | null;
  readonly pressed: { readonly at: number; readonly day: Day } | null;
  readonly renewed: boolean;
  /** A new day for an old part. */
  readonly renewal: boolean;
}

export interface DealerFileOfMonth {
  readonly dealer: DealerId;
  readonly month: number;
  readonly talks: readonly TalkStory[];
  readonly planned: 'joint' | 'sent' | null;
  readonly parts: readonly PartStory[];
  readonly pestered: readonly number[];
  /** The last day on which the rep worked in this month. */
  readonly lastDay: Day;
  readonly prepared: readonly Preparation[];
  readonly asked: readonly Topic[];
  readonly result: DealerMonth;
}

interface OpenPart {
  day: Day | null;
  amount: Yuan;
  agreed: number;
  reminded: PartStory['reminded'];
  contacted: PartStory['contacted'];
  found: PartStory['found'];
  pressed: PartStory['pressed'];
  renewed: boolean;
  renewal: boolean;
}

interface OpenTalk {
  began: number;
  prepared: Preparation[];
  turns: { turn: number; action: StoryTurn['action']; events: GameEvent[] }[];
  at: Map<number, number>;
}

interface OpenFile {
  talks: { talk: OpenTalk; end: MonthEventOf<'talk-ended'> }[];
  planned: 'joint' | 'sent' | null;
  parts: OpenPart[];
  pestered: number[];
  asked: Set<Topic>;
}

const emptyFile = (): OpenFile => ({ talks: [], planned: null, parts: [], pestered: [], asked: new Set() });

/** Reads the events of whole months; a month that has not closed is left out, since nobody knows its truth. */
export function filesOf(events: readonly MonthEvent[]): readonly DealerFileOfMonth[] {
  const reader = new Reader();
  return events.flatMap((event) => reader.read(event));
}

/** Goes through the log once, keeping what the month has brought so far. */
class Reader {
  private at = 0;
  private day: Day = 1;
  private talk: OpenTalk | null = null;
  private files = new Map<DealerId, OpenFile>();

  read(event: MonthEvent): readonly DealerFileOfMonth[] {
    switch (event.kind) {
      case 'acted':
        this.at = event.at;
        this.day = event.day;
        return [];
      case 'talk-began':
        this.talk = { began: this.at, prepared: [], turns: [], at: new Map() };
        return [];
      case 'in-talk':
        this.inTalk(event.dealer, event.event);
        return [];
      case 'talk-ended':
        this.talkEnded(event);
        return [];
      case 'plan-sent':
        this.file(event.dealer).planned ??= 'sent';
        return [];
      case 'month-closed':
        return this.closed(event);
      default:
        this.followUp(event);
        return [];
    }
  }

  private file(dealer: DealerId): OpenFile {
    const known = this.files.get(dealer);
    if (known) return known;
    const fresh = emptyFile();
    this.files.set(dealer, fresh);
    return fresh;
  }

  private inTalk(dealer: DealerId, event: GameEvent): void {
    const { talk } = this;
    if (!talk) return;
    if (event.kind === 'prepared') talk.prepared.push(event.item);
    else if (event.kind === 'rep-spoke') {
      talk.turns.push({ turn: event.turn, action: event.action, events: [] });
      talk.at.set(event.turn, this.at);
    }
    if (event.kind === 'planned') this.file(dealer).planned = 'joint';
    if (event.kind === 'told') this.file(dealer).asked.add(event.topic);
    talk.turns.at(-1)?.events.push(event);
  }

  private talkEnded(end: MonthEventOf<'talk-ended'>): void {
    if (!this.talk) return;
    const file = this.file(end.dealer);
    file.talks.push({ talk: this.talk, end });
    this.talk = null;
    if (end.commitment) file.parts = partsOf(end.commitment, this.at);
  }

  private followUp(event: MonthEvent): void {
    if (!('dealer' in event)) return;
    const { parts, pestered } = this.file(event.dealer);
    const { at, day: today } = this;
    if (event.kind === 'pestered') pestered.push(at);
    else if (event.kind === 'reminded' || event.kind === 'contacted') {
      const on = parts[event.part];
      if (on) on[event.kind] = { at, taken: event.taken };
    } else if (event.kind === 'part-found') {
      const on = parts[event.part];
      if (on) on.found ??= { at, day: today, state: event.state };
    } else if (event.kind === 'pressed') {
      const on = parts[event.part];
      if (on) on.pressed ??= { at, day: today };
    } else if (event.kind === 'part-renewed') {
      const on = parts[event.part];
      if (on) on.renewed = true;
      parts.push(openPart(event.day, event.amount, at, true));
    }
  }

  private closed({ month, dealers }: MonthEventOf<'month-closed'>): readonly DealerFileOfMonth[] {
    const closed = dealers.map((result) => {
      const { talks, planned, parts, pestered, asked } = this.files.get(result.dealer) ?? emptyFile();
      return {
        dealer: result.dealer,
        month,
        talks: talks.map(({ talk, end }) => talkStory(talk, end, result)),
        planned,
        parts,
        pestered,
        lastDay: this.day,
        // What was prepared for an earlier talk of the month is still in the bag.
        prepared: talks.flatMap(({ talk }) => talk.prepared),
        asked: [...asked],
        result,
      };
    });
    this.files = new Map();
    return closed;
  }
}

/** As the world writes it into the ledger: a word without a date is one part, which nobody can follow up. */
function partsOf({ amount, instalments }: Commitment, agreed: number): OpenPart[] {
  return instalments.length > 0
    ? instalments.map((part) => openPart(part.day, part.amount, agreed, false))
    : [openPart(null, amount, agreed, false)];
}

function openPart(day: Day | null, amount: Yuan, agreed: number, renewal: boolean): OpenPart {
  return {
    day,
    amount,
    agreed,
    reminded: null,
    contacted: null,
    found: null,
    pressed: null,
    renewed: false,
    renewal,
  };
}

function talkStory(
  talk: OpenTalk,
  end: MonthEventOf<'talk-ended'>,
  { attainable, target }: DealerMonth,
): TalkStory {
  return {
    began: talk.began,
    at: talk.at,
    story: {
      prepared: talk.prepared,
      turns: talk.turns,
      end: {
        commitment: end.commitment,
        attainable,
        target,
        today: end.today,
        followUp: end.followUp,
        brokenPromiseOnFile: end.brokenPromiseOnFile,
      },
    },
  };
}
