/** What the player reads when something was tried that is not allowed: the law's reason, where it gave one. */
import { REFUSED, SHUT } from '../../../content/messages/shut.ts';
import type { Refusal } from '../../../protocol/refusal.ts';
import { translator } from '../../kit/language.ts';

const t = translator(REFUSED);
const why = translator(SHUT);

export type Refused = Pick<Refusal, 'code' | 'reason'>;

export function refusedText({ code, reason }: Refused): string {
  if (reason) return t('shut', { why: why(reason) });
  return t(code === 'out-of-range' ? 'range' : 'now');
}
