/** What the screens ask of what is drawn: the stage of a talk, the map of a territory. They do not know by what it is drawn. */
import type { Language } from '../content/bilingual.ts';
import type { DealerId } from '../protocol/month-event.ts';
import type { MonthSession } from '../session/month-session.ts';
import type { Shown } from '../session/talk.ts';

/** What is drawn, for as long as it is shown. */
export interface DrawnHandle {
  readonly destroy: () => void;
  readonly setReducedMotion: (on: boolean) => void;
  readonly setLanguage: (language: Language) => void;
}

/** How what is drawn looks at first. */
export interface DrawnLook {
  readonly reducedMotion: boolean;
  readonly language: Language;
}

interface StageOptions extends DrawnLook {
  readonly dealerId: string;
}

/** Rejects where nothing can be drawn; the room goes on without a stage. */
export type MountStage = (host: HTMLElement, talk: Shown, options: StageOptions) => Promise<DrawnHandle>;

export interface MapHandle extends DrawnHandle {
  /** Points out one shop, or none. */
  readonly point: (dealer: DealerId | null) => void;
}

interface MapOptions extends DrawnLook {
  /** A shop was tapped or clicked. */
  readonly onPick: (dealer: DealerId) => void;
}

/** The territory, drawn. Rejects where nothing can be drawn; the desk goes on without a map. */
export type MountMap = (host: HTMLElement, session: MonthSession, options: MapOptions) => Promise<MapHandle>;
