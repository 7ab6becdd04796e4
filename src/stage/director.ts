/**
 * The director: turns what happened into cues for the stage. Pure, so that the whole staging of a meeting can be read
 * and tested without a browser. It decides nothing: when the cues are over, the scene is set to the view anyway.
 */
import type { GameEvent } from '../protocol/event.ts';
import type { Yuan } from '../protocol/units.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { Ending, Excuse, Stall } from '../protocol/vocabulary.ts';
import type { Cue } from './cue.ts';
import { pictureOf, pulledTo, ropeOf } from './picture.ts';
import { reactionTo } from './reaction.ts';

/** A single answer may take its time; several lines in a row share a little under three seconds (design choice). */
const speakingTime = (lines: number): number => Math.round(Math.min(1300, 2800 / Math.max(1, lines)));

const SILENT: ReadonlySet<GameEvent['kind']> = new Set<GameEvent['kind']>([
  'prepared',
  'learnt',
  'entered',
  'rep-spoke',
  'excuse-verified',
  'revealed',
]);

/** Whether the dealer opens the mouth for it; silence is an answer too. */
const isSpoken = (event: GameEvent): boolean =>
  !SILENT.has(event.kind) && !(event.kind === 'stalled' && event.how === 'silence');

export function direct(before: MeetingView, view: MeetingView, events: readonly GameEvent[]): readonly Cue[] {
  const time = speakingTime(events.filter(isSpoken).length);
  const pull = pullingFrom(before, view);
  const cues: Cue[] = [];
  if (before.phase !== 'file' && view.clock !== before.clock)
    cues.push({ kind: 'turn-clock', from: before.clock, to: view.clock });
  for (const event of events) {
    const expression = reactionTo(event);
    if (expression !== null) cues.push({ kind: 'express', expression });
    cues.push(...gesturesBefore(event, view));
    if (isSpoken(event)) cues.push({ kind: 'speak', duration: time });
    cues.push(...gesturesAfter(event, view), ...pull(event));
  }
  if (before.mood.patience !== view.mood.patience && view.ending === null)
    cues.push({ kind: 'posture', posture: view.mood.patience });
  if (before.mood.trust !== view.mood.trust && view.ending === null)
    cues.push({ kind: 'lean', to: view.mood.trust });
  return cues;
}

/** Rope moves, event by event: the rep's new ask pulls it one way, each figure the dealer names the other. */
function pullingFrom(before: MeetingView, view: MeetingView): (event: GameEvent) => readonly Cue[] {
  const { target } = view.dealer;
  let rope = pictureOf(before).rope;
  let ask = before.ask;
  let offer: Yuan | null = pulledTo(before);
  return (event) => {
    if (event.kind === 'rep-spoke') ask = view.ask;
    offer = figureNamed(event) ?? offer;
    const to = ropeOf(ask, offer, target);
    if (to === null || (to.ask === rope?.ask && to.offer === rope?.offer)) return [];
    const from = rope;
    rope = to;
    return [{ kind: 'pull-rope', from, to }];
  };
}

function figureNamed(event: GameEvent): Yuan | null {
  switch (event.kind) {
    case 'offered':
    case 'committed':
    case 'commitment-countered':
    case 'traded':
    case 'promised-vaguely':
      return event.amount;
    default:
      return null;
  }
}

/** What hands and body do as the line begins. */
function gesturesBefore(event: GameEvent, view: MeetingView): readonly Cue[] {
  switch (event.kind) {
    case 'entered':
      return [{ kind: 'come-in' }];
    case 'rep-spoke':
      return statementPushed(event.action.kind, view);
    case 'excuse-raised':
      return [{ kind: 'lay-slip', slip: { excuse: event.excuse, standing: 'open', truth: null } }];
    case 'angered':
    case 'excuse-wounded':
      return [{ kind: 'start-up' }];
    case 'scoffed':
    case 'method-refused':
    case 'shrugged-warning':
    case 'measure-shrugged':
      return [{ kind: 'shake-head' }];
    case 'called-in':
      return [{ kind: 'spouse-steps-in' }];
    case 'hurried':
      return [{ kind: 'glance-at-clock' }];
    case 'weighed':
      return [{ kind: 'wait', duration: 400 }];
    case 'stalled':
      return stallingBy(event.how);
    default:
      return [];
  }
}

/** What is left on the table when the line has been spoken. */
function gesturesAfter(event: GameEvent, view: MeetingView): readonly Cue[] {
  switch (event.kind) {
    case 'excuse-accepted':
      return settled(event.excuse, 'accepted');
    case 'measure-welcomed':
      return settled(event.excuse, 'matched');
    case 'excuse-insisted':
      return settled(event.excuse, 'insisted');
    case 'excuse-dropped':
      return [{ kind: 'tear-slip', excuse: event.excuse }];
    case 'excuse-halved':
      return [{ kind: 'halve-slip', excuse: event.excuse }];
    case 'excuse-verified':
      return [
        { kind: 'check-slip', excuse: event.excuse, truth: event.truth },
        { kind: 'wait', duration: 350 },
      ];
    case 'stood':
      return [{ kind: 'drum' }];
    case 'heeded':
    case 'softened':
    case 'admitted-promise':
      return [{ kind: 'nod' }];
    case 'committed':
    case 'scheduled':
    case 'method-agreed':
      return view.commitment?.specific
        ? [{ kind: 'nod' }, { kind: 'lay-pledge', pledge: { ...view.commitment, written: false } }]
        : [{ kind: 'nod' }];
    case 'signed':
      return [{ kind: 'stamp-seal' }];
    case 'parted':
      return partingBy(event.ending);
    default:
      return [];
  }
}

const settled = (excuse: Excuse, by: 'accepted' | 'matched' | 'insisted'): readonly Cue[] => [
  { kind: 'pin-slip', excuse, by },
];

/** A claim is made on paper: the statement goes across the table with the first amount named. */
function statementPushed(action: string, view: MeetingView): readonly Cue[] {
  const { statement } = pictureOf(view);
  const claims = action === 'open-prepared' || action === 'open-direct' || action === 'claim';
  return statement && claims ? [{ kind: 'push-statement', statement }] : [];
}

function stallingBy(how: Stall): readonly Cue[] {
  switch (how) {
    case 'tea':
      return [{ kind: 'pour-tea' }];
    case 'phone':
      return [{ kind: 'pick-up-phone' }];
    case 'silence':
      return [{ kind: 'wait', duration: 900 }, { kind: 'drum' }];
  }
}

function partingBy(ending: Ending): readonly Cue[] {
  switch (ending) {
    case 'handshake':
      return [{ kind: 'shake-hands' }];
    case 'vague':
      return [{ kind: 'nod' }, { kind: 'dim-lights' }];
    case 'rep-left':
      return [{ kind: 'dim-lights' }];
    case 'dealer-left':
      return [{ kind: 'dealer-leaves' }, { kind: 'dim-lights' }];
    case 'time-up':
      return [{ kind: 'glance-at-clock' }, { kind: 'dealer-leaves' }, { kind: 'dim-lights' }];
  }
}
