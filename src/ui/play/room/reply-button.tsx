import { ROOM } from '../../../content/messages/room.ts';
import type { LegalMove } from '../../../protocol/legal.ts';
import { language, translator } from '../../kit/language.ts';
import { step } from './keys.ts';
import { paramNames } from './params.ts';

const t = translator(ROOM);

export interface ReplyButtonProps {
  readonly move: LegalMove;
  /** The number key that chooses it. */
  readonly digit: number | undefined;
  readonly wording: string;
  readonly onChoose: () => void;
}

/** One thing the rep could say, in the words it would be said in, and what of it is still open. */
export function ReplyButton({ move, digit, wording, onChoose }: ReplyButtonProps) {
  const open = paramNames(move).map((name) => t(`open.${name}`));
  return (
    <button
      type="button"
      class="reply"
      data-kind={move.kind}
      onClick={onChoose}
      onKeyDown={(event) => step(event, '.reply', ['ArrowUp', 'ArrowDown'])}
    >
      <span class="key" aria-hidden="true">
        {digit}
      </span>
      <span class="reply-words">
        {wording}
        {open.length > 0 && (
          <span class="reply-open">
            {t('reply.open', { what: open.join(language.value === 'zh' ? '、' : ', ') })}
          </span>
        )}
      </span>
    </button>
  );
}
