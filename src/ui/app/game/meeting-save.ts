/** The one meeting this device keeps: saved as it is played, found again when the page opens. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Dealer, knownDealer } from '../../../content/dealers.ts';
import type { MeetingLog } from '../../../protocol/log.ts';
import type { Saves } from '../../../session/saves.ts';
import type { Session } from '../../../session/session.ts';
import type { Desk } from './desk.ts';

export interface Play {
  readonly dealer: Dealer;
  readonly session: Session;
}

/** What the first screen says about the save it found. */
type SaveNotice =
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting'; readonly play: Play }
  | { readonly kind: 'broken'; readonly why: 'damaged' | 'version'; readonly text: string };

export interface MeetingSave {
  readonly notice: ReadonlySignal<SaveNotice>;
  /** False once this device has refused to save. */
  readonly saving: ReadonlySignal<boolean>;
  /** Saves the meeting after each of its actions. */
  readonly keep: (play: Play) => void;
  /**
   * The meeting that waits, if one does. `hasBegun`: whoever was quicker than the disk has begun another, which then
   * waits in its place. Rejects where the desk that opens it does not come.
   */
  readonly find: (desk: () => Promise<Desk>, hasBegun: () => boolean) => Promise<Play | undefined>;
  readonly forget: () => Promise<void>;
}

/** The disk is asked at once, and waited for only by `find`. */
export function openMeetingSave(saves: Saves): MeetingSave {
  const notice = signal<SaveNotice>({ kind: 'none' });
  const saving = signal(true);
  const loading = saves.load();
  return {
    notice,
    saving,
    keep: (play) => {
      play.session.subscribe(() => {
        void saves.save(play.session.log()).then((saved) => {
          saving.value = saved;
        });
        notice.value = { kind: 'waiting', play };
      });
    },
    find: async (desk, hasBegun) => {
      const found = await loading;
      if (found.kind === 'unavailable') saving.value = false;
      if (found.kind === 'broken') notice.value = { ...found, why: 'damaged' };
      if (found.kind === 'saved') {
        const arrived = await desk();
        if (!hasBegun()) notice.value = resumed(arrived, found.saved.log);
      }
      return notice.value.kind === 'waiting' ? notice.value.play : undefined;
    },
    forget: async () => {
      await saves.clear();
      notice.value = { kind: 'none' };
    },
  };
}

function resumed(desk: Desk, log: MeetingLog): SaveNotice {
  const dealer = knownDealer(log.dealer.id);
  const session = desk.resume(log);
  if (dealer && !('code' in session)) return { kind: 'waiting', play: { dealer, session } };
  const why = 'code' in session && session.code === 'other-version' ? 'version' : 'damaged';
  return { kind: 'broken', why, text: JSON.stringify(log, null, 2) };
}
