import type { Dealer } from '../../content/dealers.ts';
import { ROOM } from '../../content/messages/room.ts';
import type { TranscriptLine } from '../../content/transcript.ts';
import { Icon } from '../kit/icons.tsx';
import { inLanguage, translator } from '../kit/language.ts';

const t = translator(ROOM);

export interface LineProps {
  readonly line: TranscriptLine;
  readonly dealer: Dealer;
  /** False where the same person goes on speaking: the name is then only for those who do not see. */
  readonly named: boolean;
}

/** One thing said, seen or learnt. */
export function Line({ line, dealer, named }: LineProps) {
  const note = line.event.kind === 'learnt';
  return (
    <p class="line" data-by={note ? 'note' : line.by}>
      <span class={named ? 'line-who' : 'out-of-sight'}>{whoOf(line, dealer)}</span>
      <span class="line-text">
        {note && <Icon name="note" />}
        {inLanguage(line.text)}
      </span>
    </p>
  );
}

function whoOf({ by, event }: TranscriptLine, dealer: Dealer): string {
  if (event.kind === 'learnt') return t('room.noted');
  switch (by) {
    case 'rep':
      return t('room.you');
    case 'dealer':
      return inLanguage(dealer.short);
    case 'spouse':
      return t('room.spouse');
    case 'narrator':
      return '';
  }
}
