/** For every event of a talk, the moves that can lead to it. An event for which no move is named here has no cause. */
import type { ActionKind } from '../../protocol/action.ts';
import type { EventKind, GameEvent } from '../../protocol/event.ts';

const OPENINGS = ['open-direct', 'open-prepared', 'open-hostile', 'plead'] as const;
const NAMING = [...OPENINGS, 'claim'] as const;
/** Moves that press for money: the dealer answers with the next excuse, or moves. */
const PRESSING = [...NAMING, 'hold', 'remind', 'warn', 'ask-commitment'] as const;
const ANSWERS = ['accept-excuse', 'acknowledge', 'challenge', 'verify', 'match-measure'] as const;
const GIVING = ['lower', 'trade', 'discount', 'plan-jointly'] as const;
const MOVING = [...PRESSING, ...ANSWERS, ...GIVING, 'threaten'] as const;
const SETTLING = ['ask-schedule', 'ask-method', 'ask-writing'] as const;
const SPOKEN = [...MOVING, ...SETTLING, 'small-talk', 'inquire'] as const;
const ENDING = ['close', 'leave'] as const;

export const TALK_CAUSES: Readonly<Record<EventKind, readonly ActionKind[]>> = {
  prepared: ['prepare'],
  learnt: ['prepare', 'inquire'],
  entered: ['enter'],
  greeted: ['enter'],
  'rep-spoke': [...SPOKEN, ...ENDING],
  chatted: ['small-talk'],
  pitied: ['plead'],
  angered: ['open-hostile', 'threaten', 'challenge'],
  scoffed: [...NAMING, 'ask-commitment'],
  weighed: [...NAMING, 'ask-commitment'],
  'excuse-raised': PRESSING,
  'excuse-accepted': ['accept-excuse'],
  'excuse-dropped': ['acknowledge', 'challenge', 'verify'],
  'excuse-halved': ['acknowledge', 'challenge', 'verify'],
  'excuse-insisted': ['acknowledge', 'verify', 'match-measure'],
  'excuse-wounded': ['challenge'],
  'excuse-verified': ['verify'],
  'measure-welcomed': ['match-measure'],
  'measure-shrugged': ['match-measure'],
  offered: [...MOVING, 'small-talk'],
  stood: MOVING,
  pocketed: ['lower'],
  traded: ['trade'],
  demanded: MOVING,
  stalled: ['hold'],
  'called-in': ['ask-commitment'],
  flattered: ['open-direct'],
  softened: ['ask-commitment', 'verify'],
  told: ['inquire'],
  evaded: ['inquire'],
  planned: ['plan-jointly'],
  'admitted-promise': ['remind'],
  heeded: ['warn'],
  'shrugged-warning': ['warn'],
  'took-discount': ['discount'],
  hurried: SPOKEN,
  committed: ['ask-commitment'],
  'commitment-countered': ['ask-commitment'],
  scheduled: ['ask-schedule'],
  'schedule-countered': ['ask-schedule'],
  'method-agreed': ['ask-method'],
  'method-refused': ['ask-method'],
  signed: ['ask-writing'],
  'signing-dodged': ['ask-writing'],
  'promised-vaguely': [...SPOKEN, ...ENDING],
  parted: [...SPOKEN, ...ENDING],
  revealed: [...SPOKEN, ...ENDING],
};

/** What is wrong with the events that followed on a move of a talk. */
export function talkFaults(action: ActionKind, events: readonly GameEvent[]): readonly string[] {
  return events
    .filter(({ kind }) => !TALK_CAUSES[kind].includes(action))
    .map(({ kind }) => `"${kind}" followed on "${action}", which cannot cause it`);
}
