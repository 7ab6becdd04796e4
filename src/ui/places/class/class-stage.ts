/** What is shown of a seat in a class. */
import { type Signal, signal } from '@preact/signals';
import type { TraineeState } from '../../../protocol/class.ts';
import type { Way } from '../../../session/class/delivery.ts';
import type { RemoteGame } from '../../../session/class/remote-game.ts';

export type ClassStage =
  /** The host is being asked; `silent` once it has not answered. */
  | { readonly kind: 'asking'; readonly silent: boolean }
  | { readonly kind: 'door'; readonly code: string }
  | { readonly kind: 'told'; readonly state: TraineeState }
  | { readonly kind: 'exam'; readonly state: TraineeState; readonly at: number; readonly game: RemoteGame }
  /** Played at the table on this device; `level` once the host has all of it. */
  | { readonly kind: 'live'; readonly state: TraineeState; readonly level: boolean }
  | { readonly kind: 'done'; readonly state: TraineeState };

export interface ClassShown {
  readonly stage: Signal<ClassStage>;
  readonly way: Signal<Way>;
  /** The host's last no, in its own words. */
  readonly said: Signal<string | undefined>;
}

export function openClassShown(): ClassShown {
  return {
    stage: signal<ClassStage>({ kind: 'asking', silent: false }),
    way: signal<Way>('clear'),
    said: signal<string>(),
  };
}
