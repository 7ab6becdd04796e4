/** Volume: mute and a level of 0–100, remembered between visits. Sound is on and moderate until somebody says otherwise. */
import * as v from 'valibot';
import type { Volume } from '../ports/sound.ts';

const KEY = 'huikuan-dojo:volume';
const settingsSchema = v.strictObject({
  muted: v.boolean(),
  level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
});
type Settings = v.InferOutput<typeof settingsSchema>;
const DEFAULTS: Settings = { muted: false, level: 70 };

export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/** The volume with what the loudspeaker makes of it. */
export interface Loudness extends Volume {
  /** What the loudspeaker gets, 0–1. Squared, since loudness is heard in proportions: half the level sounds half as loud. */
  readonly gain: number;
}

/** `memory` null (or one that refuses, as in a private window): nothing is remembered, everything else works. */
export function createVolume(memory: Memory | null): Loudness {
  const listeners = new Set<() => void>();
  let settings = recall(memory);
  const change = (next: Settings) => {
    if (next.muted === settings.muted && next.level === settings.level) return;
    settings = next;
    remember(memory, next);
    for (const listener of listeners) listener();
  };
  return {
    get muted() {
      return settings.muted;
    },
    set muted(muted) {
      change({ ...settings, muted });
    },
    get level() {
      return settings.level;
    },
    set level(level) {
      if (Number.isFinite(level))
        change({ ...settings, level: Math.round(Math.min(100, Math.max(0, level))) });
    },
    get gain() {
      return settings.muted ? 0 : (settings.level / 100) ** 2;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function recall(memory: Memory | null): Settings {
  try {
    const parsed = v.safeParse(settingsSchema, JSON.parse(memory?.getItem(KEY) ?? 'null'));
    return parsed.success ? parsed.output : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

function remember(memory: Memory | null, settings: Settings): void {
  try {
    memory?.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Full or forbidden: the choice holds until the page is closed.
  }
}
