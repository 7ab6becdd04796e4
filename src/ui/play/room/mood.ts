import type { Dealer } from '../../../content/dealers.ts';
import { ROOM } from '../../../content/messages/room.ts';
import {
  EXPRESSION_SIGNS,
  PATIENCE_HEARD,
  PATIENCE_SIGNS,
  TRUST_HEARD,
  TRUST_SIGNS,
} from '../../../content/room-terms.ts';
import type { MeetingView } from '../../../protocol/view.ts';
import { inLanguage, translator } from '../../kit/language.ts';

const t = translator(ROOM);

/** How a talk is held. */
export type HeldBy = 'visit' | 'call';

/** What face and body show, or what the voice tells, in words. */
export function moodWords({ expression, patience, trust }: MeetingView['mood'], by: HeldBy) {
  return {
    face: inLanguage(EXPRESSION_SIGNS[expression]),
    body: inLanguage((by === 'call' ? PATIENCE_HEARD : PATIENCE_SIGNS)[patience]),
    bearing: inLanguage((by === 'call' ? TRUST_HEARD : TRUST_SIGNS)[trust]),
  };
}

/** All of it in one sentence or two. */
export function stageWords(dealer: Dealer, mood: MeetingView['mood'], by: HeldBy): string {
  const words = { name: inLanguage(dealer.short), ...moodWords(mood, by) };
  return t(by === 'call' ? 'room.stage.call' : 'room.stage', words);
}
