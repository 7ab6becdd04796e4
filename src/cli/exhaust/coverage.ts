/**
 * Everything that can happen in the game, by name, and what of it has happened. The lists are those of the protocol, so
 * a new word has to occur, too.
 */
import { ACTION_KINDS } from '../../protocol/action.ts';
import type { GameEvent } from '../../protocol/event.ts';
import { DESK_ACTION_KINDS, type MonthAction } from '../../protocol/month-action.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import {
  CONSEQUENCES,
  DEMANDS,
  ENDINGS,
  EXCUSES,
  GRADES,
  MEASURES,
  METHODS,
  PREPARATIONS,
  RETURNS,
  STALLS,
  TOPICS,
  TRUTHS,
} from '../../protocol/vocabulary.ts';
import { MONTH_CAUSES } from './month-causes.ts';
import { TALK_CAUSES } from './talk-causes.ts';

const each = (name: string, words: readonly string[]) => words.map((word) => `${name}:${word}`);

/** In a month the truth comes out when the month closes. */
const TALK_EVENTS = Object.keys(TALK_CAUSES).filter((kind) => kind !== 'revealed');

/**
 * Words of the protocol that nothing in the world ever says: an ending no rule leads to, topics nobody is guarded
 * about, a method everybody agrees to. If one is reached after all, the runner asks for it to be struck off this
 * list.
 */
export const NEVER: readonly string[] = [
  'meeting-ending:vague',
  'visit-ending:vague',
  'call-ending:vague',
  'evaded:stock',
  'method-refused:transfer',
];

function isNever(name: string): boolean {
  return NEVER.includes(name);
}

const ALL: readonly string[] = [
  ...each('meeting-move', ACTION_KINDS),
  ...each('talk-move', ACTION_KINDS),
  ...each('desk-move', DESK_ACTION_KINDS),
  ...each('meeting-event', Object.keys(TALK_CAUSES)),
  ...each('talk-event', TALK_EVENTS),
  ...each('month-event', Object.keys(MONTH_CAUSES)),
  ...EXCUSES.flatMap((excuse) => each(`excuse:${excuse}`, TRUTHS)),
  ...EXCUSES.flatMap((excuse) => each(`looked-into:${excuse}`, TRUTHS)),
  ...each('measure-begun', MEASURES),
  ...each('measure-brought', MEASURES),
  ...each('measure-forgotten', MEASURES),
  ...each('measure-welcomed', MEASURES),
  ...each('measure-shrugged', MEASURES),
  ...each('collecting-round', ['1', '2', '3']),
  ...each('meeting-ending', ENDINGS),
  ...each('visit-ending', ENDINGS),
  ...each('call-ending', ENDINGS),
  ...each('anger', ['hostile', 'threat', 'challenge']),
  ...each('stalled', STALLS),
  ...each('demanded', DEMANDS),
  ...each('prepared', PREPARATIONS),
  ...each('told', TOPICS),
  ...each('evaded', TOPICS),
  ...each('traded', RETURNS),
  ...each('method-agreed', METHODS),
  ...each('method-refused', METHODS),
  ...each('heeded', CONSEQUENCES),
  ...each('shrugged-warning', CONSEQUENCES),
  ...each('reminded', ['well', 'coolly']),
  ...each('contacted', ['well', 'coolly']),
  ...each('part-found', ['kept', 'partly', 'missed']),
  ...each('pressed', ['call:pays', 'call:puts-off', 'visit:pays', 'visit:puts-off']),
  ...each('grade-revised', GRADES),
];

export const WANTED: readonly string[] = ALL.filter((name) => !NEVER.includes(name));

/** The names of what one event of a talk is, besides its kind. */
function details(event: GameEvent): readonly string[] {
  switch (event.kind) {
    case 'angered':
      return [`anger:${event.cause}`];
    case 'stalled':
      return [`stalled:${event.how}`];
    case 'demanded':
      return [`demanded:${event.want}`];
    case 'prepared':
      return [`prepared:${event.item}`];
    case 'told':
    case 'evaded':
      return [`${event.kind}:${event.topic}`];
    case 'traded':
      return [`traded:${event.for}`];
    case 'method-agreed':
    case 'method-refused':
      return [`${event.kind}:${event.method}`];
    case 'heeded':
    case 'shrugged-warning':
      return [`${event.kind}:${event.consequence}`];
    case 'measure-welcomed':
    case 'measure-shrugged':
      return [`${event.kind}:${event.measure}`];
    case 'excuse-verified':
      return [`looked-into:${event.excuse}:${event.truth}`];
    case 'revealed':
      return event.truth.excuses
        .filter(({ raised }) => raised)
        .map(({ excuse, truth }) => `excuse:${excuse}:${truth}`);
    default:
      return [];
  }
}

function monthDetails(event: MonthEvent): readonly string[] {
  switch (event.kind) {
    case 'measure-started':
      return [
        `measure-begun:${event.measure}`,
        ...(event.measure === 'joint-collection' ? [`collecting-round:${event.round}`] : []),
      ];
    case 'measure-brought':
    case 'measure-forgotten':
      return [`${event.kind}:${event.measure}`];
    case 'reminded':
    case 'contacted':
      return [`${event.kind}:${event.taken}`];
    case 'part-found':
      return [`part-found:${event.state}`];
    case 'pressed':
      return [`pressed:${event.by}:${event.answer}`];
    case 'grade-revised':
      return [`grade-revised:${event.grade}`];
    default:
      return [];
  }
}

export interface Coverage {
  readonly hearMeeting: (action: string, events: readonly GameEvent[]) => void;
  readonly hearMonth: (action: MonthAction | null, events: readonly MonthEvent[]) => void;
  /** A line of content was spoken or shown. */
  readonly hearLine: (id: string) => void;
  /** What happened that nothing should lead to. */
  readonly surprising: () => readonly string[];
  /** What has never happened, in the order of the lists. */
  readonly missing: () => readonly string[];
  readonly reached: () => number;
  readonly wanted: number;
}

/** `lines`: the ids of every line that content can speak. */
export function createCoverage(lines: readonly string[] = []): Coverage {
  const wanted = [...WANTED, ...each('line', lines)].filter((name) => !isNever(name));
  const reached = new Set<string>();
  let by: 'visit' | 'call' = 'visit';
  const desk: readonly string[] = DESK_ACTION_KINDS;
  const missing = () => wanted.filter((name) => !reached.has(name));
  return {
    wanted: wanted.length,
    reached: () => wanted.length - missing().length,
    missing,
    surprising: () => [...reached].filter(isNever),
    hearLine: (id) => {
      reached.add(`line:${id}`);
    },
    hearMeeting: (action, events) => {
      reached.add(`meeting-move:${action}`);
      for (const event of events) {
        reached.add(`meeting-event:${event.kind}`);
        if (event.kind === 'parted') reached.add(`meeting-ending:${event.ending}`);
        for (const name of details(event)) reached.add(name);
      }
    },
    hearMonth: (action, events) => {
      if (action) reached.add(`${desk.includes(action.kind) ? 'desk-move' : 'talk-move'}:${action.kind}`);
      for (const event of events) {
        reached.add(`month-event:${event.kind}`);
        for (const name of monthDetails(event)) reached.add(name);
        if (event.kind === 'talk-began') by = event.by;
        if (event.kind === 'talk-ended') reached.add(`${by}-ending:${event.ending}`);
        if (event.kind !== 'in-talk') continue;
        reached.add(`talk-event:${event.event.kind}`);
        for (const name of details(event.event)) reached.add(name);
      }
    },
  };
}
