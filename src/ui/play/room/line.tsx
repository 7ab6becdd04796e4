import type { Dealer } from '../../../content/dealers.ts';
import { ROOM } from '../../../content/messages/room.ts';
import type { Spoken } from '../../../content/say.ts';
import { Icon } from '../../kit/icons.tsx';
import { inLanguage, translator } from '../../kit/language.ts';

const t = translator(ROOM);

export interface LineProps {
  /** What is said, and the kind of event it tells of. */
  readonly line: Pick<Spoken, 'by' | 'text'> & { readonly event: { readonly kind: string } };
  readonly dealer: Dealer;
  /** False where the same person goes on speaking: the name is then only for those who do not see. */
  readonly named: boolean;
  /** Who speaks for us, where it is not the player. */
  readonly rep?: string;
}

/** One thing said, seen or learnt. */
export function Line({ line, dealer, named, rep }: LineProps) {
  const note = line.event.kind === 'learnt';
  return (
    <p class="line" data-by={note ? 'note' : line.by}>
      <span class={named ? 'line-who' : 'out-of-sight'}>{whoOf(line, dealer, rep)}</span>
      <span class="line-text">
        {note && <Icon name="note" />}
        {inLanguage(line.text)}
      </span>
    </p>
  );
}

function whoOf({ by, event }: LineProps['line'], dealer: Dealer, rep?: string): string {
  if (event.kind === 'learnt') return t('room.noted');
  switch (by) {
    case 'rep':
      return rep ?? t('room.you');
    case 'dealer':
      return inLanguage(dealer.short);
    case 'spouse':
      return t('room.spouse');
    case 'narrator':
      return '';
  }
}
