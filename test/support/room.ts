/** A room to play in: a driver that reads like a meeting. */
import { begin, type Position, play, viewAt } from '../../src/dialogue/play.ts';
import type { Action } from '../../src/protocol/action.ts';
import type { EventKind, EventOf, GameEvent } from '../../src/protocol/event.ts';
import type { MeetingView } from '../../src/protocol/view.ts';
import type { TrueDealer } from '../../src/world/dealer.ts';
import { type Meeting, meetingWith } from '../../src/world/meeting.ts';

export interface Room {
  /** Says one thing and expects it to be allowed. */
  readonly say: (...actions: readonly Action[]) => Room;
  readonly view: () => MeetingView;
  /** What nobody in the room can see. */
  readonly hidden: () => Meeting;
  readonly all: () => readonly GameEvent[];
  /** The newest event of a kind; fails the test when there is none. */
  readonly last: <Kind extends EventKind>(kind: Kind) => EventOf<Kind>;
  readonly heard: (kind: EventKind) => boolean;
}

/** Walks in at `dealer`'s, unprepared. */
export function visit(dealer: TrueDealer, prepared: readonly Action[] = [], seed = 1): Room {
  let position: Position = begin({ meeting: meetingWith(dealer, seed) });
  const events: GameEvent[] = [];
  const room: Room = {
    say: (...actions) => {
      for (const action of actions) {
        const played = play(position, action);
        if (!played.ok) throw new Error(`${action.kind}: ${played.refusal.message}`);
        position = played.position;
        events.push(...played.events);
      }
      return room;
    },
    view: () => viewAt(position),
    hidden: () => position.context.meeting,
    all: () => events,
    last: <Kind extends EventKind>(kind: Kind) => {
      const found = events.findLast((event): event is EventOf<Kind> => event.kind === kind);
      if (!found) throw new Error(`nothing of the kind "${kind}" happened`);
      return found;
    },
    heard: (kind) => events.some((event) => event.kind === kind),
  };
  return room.say(...prepared, { kind: 'enter' });
}

export const WELL_PREPARED: readonly Action[] = [
  { kind: 'prepare', item: 'statement' },
  { kind: 'prepare', item: 'history' },
  { kind: 'prepare', item: 'market' },
  { kind: 'prepare', item: 'delivery-notes' },
];
