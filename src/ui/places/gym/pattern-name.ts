import { GYM } from '../../../content/messages/gym.ts';
import { EXCUSE_NAMES, TRUTH_NAMES } from '../../../content/room-terms.ts';
import { DESK_SITUATIONS, type PatternId, TALK_SITUATIONS } from '../../../protocol/gym.ts';
import { EXCUSES, TRUTHS } from '../../../protocol/vocabulary.ts';
import { inLanguage, translator } from '../../kit/language.ts';

const t = translator(GYM);

/** What was drilled, in words; said only afterwards. */
export function patternName(id: PatternId): string {
  const situation = [...TALK_SITUATIONS, ...DESK_SITUATIONS].find((one) => one === id);
  if (situation) return t(`pattern.${situation}`);
  const [, said, stood] = id.split('/');
  const excuse = EXCUSES.find((one) => one === said);
  const truth = TRUTHS.find((one) => one === stood);
  if (!excuse || !truth) return id;
  return t('pattern.excuse', {
    excuse: inLanguage(EXCUSE_NAMES[excuse]),
    truth: inLanguage(TRUTH_NAMES[truth]),
  });
}
