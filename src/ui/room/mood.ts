import { EXPRESSION_SIGNS, PATIENCE_SIGNS, TRUST_SIGNS } from '../../content/room-terms.ts';
import type { MeetingView } from '../../protocol/view.ts';
import { inLanguage } from '../kit/language.ts';

/** What face and body show, in words. */
export function moodWords({ expression, patience, trust }: MeetingView['mood']) {
  return {
    face: inLanguage(EXPRESSION_SIGNS[expression]),
    body: inLanguage(PATIENCE_SIGNS[patience]),
    bearing: inLanguage(TRUST_SIGNS[trust]),
  };
}
