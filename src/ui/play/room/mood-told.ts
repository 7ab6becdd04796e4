import { useEffect, useRef } from 'preact/hooks';
import type { Dealer } from '../../../content/dealers.ts';
import { ROOM } from '../../../content/messages/room.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import { type HeldBy, moodWords, stageWords } from './mood.ts';

const t = translator(ROOM);

/** The dealer in words: a player who does not see the face hears when it changes, and only what has changed. */
export function useMoodTold(dealer: Dealer, mood: MeetingView['mood'], by: HeldBy): string {
  const words = moodWords(mood, by);
  const before = useRef(words);
  const name = inLanguage(dealer.short);
  useEffect(() => {
    const was = before.current;
    before.current = words;
    const { face, body, bearing } = words;
    const news = [
      ...(was.face === face || by === 'call' ? [] : [t('room.face', { name, face })]),
      ...(was.body === body ? [] : [body]),
      ...(was.bearing === bearing ? [] : [bearing]),
    ];
    if (news.length > 0) announce(news.join(' '));
  }, [mood]);
  return stageWords(dealer, mood, by);
}
