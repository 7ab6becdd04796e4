/** What the page asks of the coach's worker, and what the worker answers: plain values that can be sent. */
import type { Action } from '../../../protocol/action.ts';
import type { MonthAction } from '../../../protocol/month-action.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import type { AskedWhatIf, Coaching, MeetingGame, MonthGame, Pair, Stretch } from '../../../session/coach.ts';

/** Which draws of luck: every `every`th from `first` on, below `end`. */
export interface Lucks {
  readonly first: number;
  readonly every: number;
  readonly end: number;
}

export type Task =
  | { readonly kind: 'debrief-meeting'; readonly game: MeetingGame }
  | { readonly kind: 'debrief-month'; readonly game: MonthGame; readonly month: Stretch }
  | { readonly kind: 'seen-meeting'; readonly game: MeetingGame; readonly at: number }
  | { readonly kind: 'seen-month'; readonly game: MonthGame; readonly at: number }
  | {
      readonly kind: 'what-if-meeting';
      readonly game: MeetingGame;
      readonly asked: AskedWhatIf<Action>;
      readonly lucks: Lucks;
    }
  | {
      readonly kind: 'what-if-month';
      readonly game: MonthGame;
      readonly asked: AskedWhatIf<MonthAction>;
      readonly lucks: Lucks;
    };

/** A pair with the number of its luck. */
export type NumberedPair = readonly [luck: number, pair: Pair];

/** All but `pairs` end the task. */
export type ToldByCoach =
  | { readonly kind: 'pairs'; readonly pairs: readonly NumberedPair[] }
  | { readonly kind: 'all-run' }
  | { readonly kind: 'coaching'; readonly coaching: Coaching }
  | { readonly kind: 'seen'; readonly view: MeetingView | MonthView }
  /** In one sentence, for developers: the screen has its own words. */
  | { readonly kind: 'failed'; readonly why: string };
