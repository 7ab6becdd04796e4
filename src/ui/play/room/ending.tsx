import { useLayoutEffect, useRef } from 'preact/hooks';
import { ROOM } from '../../../content/messages/room.ts';
import { formatYuan } from '../../../content/money.ts';
import { ENDING_NAMES } from '../../../content/room-terms.ts';
import type { Commitment } from '../../../protocol/event.ts';
import type { Ending as EndingKind } from '../../../protocol/vocabulary.ts';
import { Button } from '../../kit/button.tsx';
import { inLanguage, language, translator } from '../../kit/language.ts';

const t = translator(ROOM);

export interface EndingProps {
  readonly ending: EndingKind;
  readonly commitment: Commitment | null;
  readonly onward: string;
  readonly onOver: () => void;
}

/** The door has closed: how it ended, and the way on. */
export function Ending({ ending, commitment, onward, onOver }: EndingProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const agreed = commitment?.specific
    ? t('room.over.agreed', { amount: formatYuan(commitment.amount, language.value) })
    : t('room.over.nothing');
  return (
    <div class="ending" ref={place}>
      <p class="ending-name">{inLanguage(ENDING_NAMES[ending])}</p>
      <p>{agreed}</p>
      <Button look="seal" onClick={onOver}>
        {onward}
      </Button>
    </div>
  );
}
