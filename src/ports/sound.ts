/** What the screens ask of the loudspeaker. They do not know by what it is played. */
import type { Trade } from '../protocol/vocabulary.ts';
import type { MonthSession } from '../session/month-session.ts';
import type { Shown } from '../session/talk.ts';

export interface Volume {
  muted: boolean;
  /** 0–100; values outside are brought inside. */
  level: number;
  /** Calls after each change. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Sound {
  /** Lets a meeting be heard. Returns the way to stop. */
  readonly attach: (talk: Shown, dealerId: string) => () => void;
  /** Lets a season be heard from the desk; a room entered meanwhile has the word. Returns the way to stop. */
  readonly attachMonth: (month: MonthSession) => () => void;
  readonly enterRoom: (trade: Trade) => void;
  readonly leaveRoom: () => void;
  /** The soft click of a button. */
  readonly click: () => void;
  readonly volume: Volume;
}
