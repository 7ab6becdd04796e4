/** Listens to a month and hands each cue to the player when its time comes; the window is told what is outside. */
import type { MonthEvent } from '../protocol/month-event.ts';
import type { MonthView } from '../protocol/month-view.ts';
import type { Tone } from './cue.ts';
import type { Player } from './listen.ts';
import { monthScoreOf, toneOutside } from './month-score.ts';

/** The part of a month's session that sound needs. */
export interface HeardMonth {
  readonly view: () => MonthView;
  readonly subscribe: (
    listener: (step: { readonly events: readonly MonthEvent[]; readonly view: MonthView }) => void,
  ) => () => void;
}

/** Returns the way to stop, which also silences what was still to come and closes the window. */
export function listenToMonth(
  month: HeardMonth,
  player: Pick<Player, 'effect'>,
  outside: (tone: Tone | null) => void,
): () => void {
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  const hush = () => {
    for (const timer of waiting) clearTimeout(timer);
    waiting.clear();
  };
  const stop = month.subscribe(({ events, view }) => {
    hush(); // the next move has begun
    outside(toneOutside(view));
    for (const { at, effect, gain } of monthScoreOf(events)) {
      const timer = setTimeout(() => {
        waiting.delete(timer);
        player.effect(effect, gain);
      }, at);
      waiting.add(timer);
    }
  });
  outside(toneOutside(month.view()));
  return () => {
    stop();
    hush();
    outside(null);
  };
}
