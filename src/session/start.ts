/** Starting and resuming a play. */
import { begin, type Position, play, viewAt } from '../dialogue/play.ts';
import type { Action } from '../protocol/action.ts';
import type { Brief } from '../protocol/brief.ts';
import type { GameEvent } from '../protocol/event.ts';
import { type GameLog, meetingLog, RULES_VERSION } from '../protocol/log.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { debriefOf } from '../scoring/debrief.ts';
import type { Session, Step } from './session.ts';

export interface Start {
  readonly dealer: Brief;
  /** 0 … 2³²−1: the luck of this meeting. */
  readonly seed: number;
  readonly contentVersion: number;
}

export function startSession({ dealer, seed, contentVersion }: Start): Session {
  let position: Position = begin({ brief: dealer, seed });
  let view = viewAt(position);
  const events: GameEvent[] = [];
  const actions: Action[] = [];
  const listeners = new Set<(step: Step) => void>();
  return {
    view: () => view,
    events: () => events,
    log: () => meetingLog({ content: contentVersion, dealer: dealer.id, seed, actions: [...actions] }),
    act: (action) => {
      const played = play(position, action);
      if (!played.ok) return played.refusal;
      const before = view;
      position = played.position;
      view = viewAt(position);
      actions.push(action);
      events.push(...played.events);
      const step = { action, events: played.events, before, view };
      for (const listener of [...listeners]) listener(step);
      return undefined;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    debrief: () => (view.outcome ? debriefOf(events) : null),
  };
}

/** Plays a log again up to where it stops. Refuses a log of other rules or content, or with an illegal action. */
export function resumeSession(log: GameLog, dealer: Brief, contentVersion: number): Session | Refusal {
  if (log.rules !== RULES_VERSION || log.content !== contentVersion)
    return {
      code: 'other-version',
      message: `This log was played under rules ${log.rules} and content ${log.content}; this program has rules ${RULES_VERSION} and content ${contentVersion}.`,
    };
  if (log.dealer !== dealer.id)
    return { code: 'unknown-dealer', message: `This log is of the dealer "${log.dealer}".` };
  const session = startSession({ dealer, seed: log.seed, contentVersion });
  for (const [index, action] of log.actions.entries()) {
    const refusal = session.act(action);
    if (refusal)
      return {
        code: 'altered-log',
        message: `Action ${index + 1} of this log is not legal: ${refusal.message}`,
      };
  }
  return session;
}
