/**
 * Brings an imagined meeting to where the real one stands: everything the player has seen is as it was seen, and
 * only what is hidden comes from imagination. What moves unseen (the goal, exact trust and patience) is taken from
 * the imagined dealer after the same conversation.
 */
import type { EventKind, EventOf, GameEvent } from '../protocol/event.ts';
import type { Seen } from '../protocol/seen.ts';
import type { MeetingView } from '../protocol/view.ts';
import { clamp, share, total } from './arithmetic.ts';
import type { TrueDealer } from './dealer.ts';
import { FIT } from './excuse.ts';
import type { ExcuseState, Meeting } from './meeting.ts';
import { patienceRange, trustRange } from './view.ts';

/** `lived`: the meeting as the imagined dealer experienced the same conversation. */
export function asSeen(lived: Meeting, { view, events, actions }: Seen): Meeting {
  const { dealer } = lived;
  const excuses = dealer.excuses.map((_, index) => excuseAt(dealer, view, events, index));
  const said = <Kind extends EventKind>(kind: Kind) => allOf(events, kind);
  const times = (kind: string) => actions.filter((action) => action.kind === kind).length;
  const [trustLow, trustHigh] = trustRange(view.mood.trust);
  const [patienceLow, patienceHigh] = patienceRange(view.mood.patience);
  const meeting: Meeting = {
    ...lived,
    turn: view.turn,
    clock: view.clock,
    prepared: view.prepared,
    facts: view.facts,
    trust: clamp(lived.trust, trustLow, trustHigh),
    patience: clamp(lived.patience, patienceLow, patienceHigh),
    expression: view.mood.expression,
    firstAsk: view.firstAsk,
    ask: view.ask,
    heard: view.ask === null ? null : Math.min(lived.heard ?? view.ask, view.ask),
    offer: view.offer,
    excuses,
    onTable: indexOr(view.excuses.findIndex(({ status }) => status === 'open')),
    insisted: insistedOn(view, events),
    told: said('told').map(({ topic }) => topic),
    planned: lived.planned || said('planned').length > 0,
    reminded: lived.reminded || said('admitted-promise').length > 0,
    warnings: times('warn'),
    threats: times('threaten'),
    smallTalks: times('small-talk'),
    traded: said('traded').map((event) => event.for),
    demanded: said('demanded').length > 0,
    spouseCalled: said('called-in').length > 0,
    methodsRefused: said('method-refused').map(({ method }) => method),
    scheduleAsks: times('ask-schedule'),
    writingAsks: times('ask-writing'),
    matched: said('measure-welcomed').map(({ measure }) => measure),
    measureCost: total(said('measure-welcomed').map(({ cost }) => cost)),
    discount: said('took-discount').at(-1)?.percent ?? 0,
    commitment: view.commitment,
    ending: null,
    followUp: null,
  };
  return { ...meeting, goal: goalAsShown(meeting, events) };
}

/** The goal is never below the offer, and equals it once the dealer has begun to stand by the offer. */
function goalAsShown(meeting: Meeting, events: readonly GameEvent[]): number {
  const { offer, goal } = meeting;
  if (offer === null) return goal;
  const shown = offer + total(meeting.excuses.map(({ block }) => block));
  const moved = events.findLast(({ kind }) => kind === 'offered' || kind === 'stood');
  return moved?.kind === 'stood' ? Math.max(shown, Math.min(goal, share(shown, 108))) : Math.max(goal, shown);
}

function excuseAt(
  dealer: TrueDealer,
  view: MeetingView,
  events: readonly GameEvent[],
  index: number,
): ExcuseState {
  const hidden = dealer.excuses[index];
  const seen = view.excuses[index];
  if (!hidden || !seen) return { status: 'unsaid', claimed: hidden?.claimed ?? 0, block: 0, verified: false };
  const state = { status: seen.status, claimed: seen.claimed, verified: seen.truth !== null };
  switch (seen.status) {
    case 'dropped':
      return { ...state, block: 0 };
    case 'halved':
      return { ...state, block: hidden.real };
    case 'matched': {
      const welcomed = allOf(events, 'measure-welcomed').findLast(({ excuse }) => excuse === seen.excuse);
      const fit = welcomed ? (FIT[seen.excuse][welcomed.measure] ?? 0) : 0;
      const left = hidden.truth === 'bluff' ? share(seen.claimed, 50) : share(hidden.real, 100 - fit);
      return { ...state, block: left };
    }
    case 'open':
    case 'accepted':
    case 'insisted':
      return { ...state, block: seen.claimed };
  }
}

/**
 * The reason that can still be gone into: the last one answered, if the dealer insisted on it or gave up only half
 * of it.
 */
function insistedOn(view: MeetingView, events: readonly GameEvent[]): number | null {
  const last = events.findLast(
    (event) => event.kind.startsWith('excuse-') && event.kind !== 'excuse-verified',
  );
  if (!last || !('excuse' in last)) return null;
  const standing = ['excuse-insisted', 'excuse-halved', 'excuse-wounded'].includes(last.kind);
  const index = view.excuses.findIndex(({ excuse }) => excuse === last.excuse);
  const status = view.excuses[index]?.status;
  return standing && status !== 'matched' && status !== 'open' ? indexOr(index) : null;
}

function allOf<Kind extends EventKind>(events: readonly GameEvent[], kind: Kind): readonly EventOf<Kind>[] {
  return events.filter((event): event is EventOf<Kind> => event.kind === kind);
}

function indexOr(index: number): number | null {
  return index < 0 ? null : index;
}
