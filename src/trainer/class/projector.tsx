import { useEffect, useRef, useState } from 'preact/hooks';
import { CLASS_DESK } from '../../content/messages/class-desk.ts';
import type { Class } from '../../protocol/class.ts';
import { Button } from '../../ui/kit/button.tsx';
import { Choices } from '../../ui/kit/choices.tsx';
import { translator } from '../../ui/kit/language.ts';
import { BoardTable } from './board-table.tsx';
import { JoinCard } from './join-card.tsx';
import { Spread } from './spread.tsx';
import type { LiveBoard } from './use-board.ts';

const t = translator(CLASS_DESK);

export interface ProjectorProps {
  readonly held: Class;
  readonly board: LiveBoard;
  readonly onClose: () => void;
}

/** The board for the wall of a hall: large, and without names where nobody should be shown up. */
export function Projector({ held, board, onClose }: ProjectorProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const [names, setNames] = useState<'shown' | 'hidden'>('hidden');
  useEffect(() => ref.current?.showModal(), []);
  return (
    <dialog ref={ref} class="projector" aria-labelledby="projector-title" onClose={onClose}>
      <header class="projector-head">
        <h2 id="projector-title">{held.name}</h2>
        <p class="projector-code class-code">{held.code}</p>
        <Choices
          label={t('projector.names')}
          options={[
            { value: 'hidden', text: t('projector.hide') },
            { value: 'shown', text: t('projector.show') },
          ]}
          value={names}
          onChange={setNames}
        />
        <Button onClick={() => ref.current?.close()}>{t('projector.close')}</Button>
      </header>
      <div class="projector-body">
        {board.rows.length === 0 ? (
          <JoinCard code={held.code} />
        ) : (
          <BoardTable rows={board.rows} names={names} />
        )}
        <Spread distribution={board.distribution} />
      </div>
    </dialog>
  );
}
