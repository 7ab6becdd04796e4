import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GameEvent } from '../protocol/event.ts';
import type { MeetingView } from '../protocol/view.ts';
import { type HeardSession, listen } from './listen.ts';

type Listener = Parameters<HeardSession['subscribe']>[0];

/** The score reads the turn and the face; the rest of the view is silent. */
const view = { turn: 1, mood: { expression: 'calm' } } as MeetingView;

function meeting() {
  const listeners = new Set<Listener>();
  const session: HeardSession = {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const step = (...events: readonly GameEvent[]) => {
    for (const listener of listeners) listener({ events, before: view, view });
  };
  return { session, step };
}

describe('listening to a meeting', () => {
  afterEach(() => void vi.useRealTimers());

  const heard: string[] = [];
  const player = {
    effect: (effect: string) => void heard.push(effect),
    voice: (voice: string) => void heard.push(voice),
  };
  beforeEach(() => {
    vi.useFakeTimers();
    heard.splice(0);
  });

  it('plays each cue when its time comes', () => {
    const { session, step } = meeting();
    listen(session, 'lao-zhou', player);
    step({ kind: 'signed' });
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual(['pen']);
    vi.advanceTimersByTime(2_000);
    expect(heard).toEqual(['pen', 'stamp']);
  });

  it('cuts the dealer short when the next move is made', () => {
    const { session, step } = meeting();
    listen(session, 'lao-zhou', player);
    step({ kind: 'told', topic: 'cash' });
    vi.advanceTimersByTime(200);
    const spoken = heard.length;
    expect(spoken).toBeGreaterThan(0);
    step({ kind: 'revealed' } as GameEvent);
    vi.advanceTimersByTime(5_000);
    expect(heard).toHaveLength(spoken);
  });

  it('is silent once stopped', () => {
    const { session, step } = meeting();
    const stop = listen(session, 'lao-zhou', player);
    step({ kind: 'angered', cause: 'threat' });
    stop();
    step({ kind: 'signed' });
    vi.advanceTimersByTime(5_000);
    expect(heard).toEqual([]);
  });
});
