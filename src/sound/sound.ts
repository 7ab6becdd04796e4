/** Sound for the screens. It wakes at the first gesture, as browsers ask; until then, and while muted, nothing is loaded. */
import type { Sound } from '../ports/sound.ts';
import type { Tone } from './cue.ts';
import { listen, type Player } from './listen.ts';
import { listenToMonth } from './month-listen.ts';
import { openSoundBoard, type SoundBoard } from './sound-board.ts';
import { TONE_OF } from './speaker.ts';
import { createVolume, type Memory } from './volume.ts';

const GESTURES = ['pointerup', 'keydown'] as const;

export function createSound(page: Document = document): Sound {
  const volume = createVolume(memoryOf(page));
  let board: SoundBoard | null = null;
  /** In a room one does not hear the window. */
  let room: Tone | null = null;
  let outside: Tone | null = null;
  const tone = () => room ?? outside;
  let touched = false;
  let asked = false;

  const wake = async () => {
    if (asked || !touched || volume.muted) return;
    asked = true;
    board = await openSoundBoard(page).catch(() => null);
    board?.gain(volume.gain);
    board?.tone(tone());
  };
  const touch = () => {
    for (const gesture of GESTURES) page.removeEventListener(gesture, touch, true);
    touched = true;
    void wake();
  };
  for (const gesture of GESTURES) page.addEventListener(gesture, touch, true);
  volume.subscribe(() => {
    board?.gain(volume.gain);
    void wake();
  });

  const player: Player = {
    effect: (effect, gain) => board?.effect(effect, gain),
    voice: (voice, gain, rate) => board?.voice(voice, gain, rate),
  };
  const stay = (next: Tone | null) => {
    room = next;
    board?.tone(tone());
  };
  return {
    attach: (session, dealerId) => listen(session, dealerId, player),
    attachMonth: (month) =>
      listenToMonth(month, player, (next) => {
        outside = next;
        board?.tone(tone());
      }),
    enterRoom: (trade) => stay(TONE_OF[trade]),
    leaveRoom: () => stay(null),
    click: () => player.effect('click', 0.35),
    volume,
  };
}

/** Asking for the storage throws where cookies are blocked. */
function memoryOf(page: Document): Memory | null {
  try {
    return page.defaultView?.localStorage ?? null;
  } catch {
    return null;
  }
}
