/** The port behind which games are kept: what a session's owner may ask of a disk, whatever the disk is. */
import type { MeetingLog } from '../protocol/log.ts';

interface Saved {
  readonly log: MeetingLog;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

type Loaded =
  | { readonly kind: 'none' }
  | { readonly kind: 'saved'; readonly saved: Saved }
  /** Something is there that is no game of ours: handed back as text, to be kept as a file. */
  | { readonly kind: 'broken'; readonly text: string }
  | { readonly kind: 'unavailable' };

export interface Saves {
  readonly load: () => Promise<Loaded>;
  /** False when this device does not let us write. */
  readonly save: (log: MeetingLog) => Promise<boolean>;
  readonly clear: () => Promise<void>;
}
