/** What the screens ask of stage and loudspeaker. `main` hands both in; the screens know neither Phaser nor Howler. */
import type { ReadonlySignal } from '@preact/signals';
import type { Language } from '../../content/bilingual.ts';
import type { DealerId } from '../../protocol/month-event.ts';
import type { Trade } from '../../protocol/vocabulary.ts';
import type { MonthSession } from '../../session/month-session.ts';
import type { Shown } from '../../session/talk.ts';

export interface Volume {
  muted: boolean;
  /** 0–100. */
  level: number;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Sound {
  /** Lets a meeting be heard. Returns the way to stop. */
  readonly attach: (talk: Shown, dealerId: string) => () => void;
  /** Lets a season be heard from the desk; a room entered meanwhile has the word. Returns the way to stop. */
  readonly attachMonth: (month: MonthSession) => () => void;
  readonly enterRoom: (trade: Trade) => void;
  readonly leaveRoom: () => void;
  readonly click: () => void;
  readonly volume: Volume;
}

/** New versions of the game. */
export interface Updates {
  readonly ready: ReadonlySignal<boolean>;
  /** Loads the page anew, in the new version. */
  readonly take: () => void;
}

export interface StageHandle {
  readonly destroy: () => void;
  readonly setReducedMotion: (on: boolean) => void;
  readonly setLanguage: (language: Language) => void;
}

/** How what is drawn looks at first. */
export interface DrawnLook {
  readonly reducedMotion: boolean;
  readonly language: Language;
}

export interface StageOptions extends DrawnLook {
  readonly dealerId: string;
}

/** Rejects where nothing can be drawn; the room goes on without a stage. */
export type MountStage = (host: HTMLElement, talk: Shown, options: StageOptions) => Promise<StageHandle>;

export interface MapHandle extends StageHandle {
  /** Points out one shop, or none. */
  readonly point: (dealer: DealerId | null) => void;
}

export interface MapOptions extends DrawnLook {
  /** A shop was tapped or clicked. */
  readonly onPick: (dealer: DealerId) => void;
}

/** The territory, drawn. Rejects where nothing can be drawn; the desk goes on without a map. */
export type MountMap = (host: HTMLElement, session: MonthSession, options: MapOptions) => Promise<MapHandle>;
