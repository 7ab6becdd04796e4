/** The words of a reply as a bot would read them, Chinese as on the screen. */
import { createSpeaker } from '../content/say.ts';
import type { Wording } from './play-out.ts';

export function wordingOf(dealer: string, seed: number): Wording {
  let speaker: ReturnType<typeof createSpeaker> | undefined;
  return (action, turn) => {
    speaker ??= createSpeaker(dealer, seed);
    return speaker.reply(action, turn).text.zh;
  };
}
