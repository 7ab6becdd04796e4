import { useEffect } from 'preact/hooks';
import type { Dealer } from '../../../content/dealers.ts';
import type { Sound } from '../../../ports/sound.ts';
import type { Shown } from '../../../session/talk.ts';

/** The room's own sound while one is in it; voice and paper are heard with what the dealer does. */
export function useRoomSound(sound: Sound, dealer: Dealer, talk: Shown): void {
  useEffect(() => {
    const quiet = sound.attach(talk, dealer.brief.id);
    sound.enterRoom(dealer.brief.trade);
    return () => {
      quiet();
      sound.leaveRoom();
    };
  }, [sound, talk]);
}
