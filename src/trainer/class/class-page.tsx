import { useEffect, useRef, useState } from 'preact/hooks';
import { CLASS_DESK } from '../../content/messages/class-desk.ts';
import type { BoardRow, Class } from '../../protocol/class.ts';
import { Button } from '../../ui/kit/button.tsx';
import { download } from '../../ui/kit/download.ts';
import { translator } from '../../ui/kit/language.ts';
import { announce } from '../../ui/kit/live.tsx';
import type { TrainerDesk } from '../desk.ts';
import { BoardTable } from './board-table.tsx';
import type { HostDesk } from './host-desk.ts';
import { JoinCard } from './join-card.tsx';
import { Projector } from './projector.tsx';
import { Review } from './review.tsx';
import { Spread } from './spread.tsx';
import { useBoard } from './use-board.ts';

const t = translator(CLASS_DESK);

export interface ClassPageProps {
  readonly host: HostDesk;
  readonly held: Class;
  readonly desk: TrainerDesk;
}

/** One class while it is held: how to come in, the live board, and talking it over. */
export function ClassPage({ host, held, desk }: ClassPageProps) {
  const board = useBoard(host.client, held.id);
  const [projected, setProjected] = useState(false);
  const [reviewed, setReviewed] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const { id } = held;
  const state = board.state ?? held.state;
  const count = (wanted: BoardRow['state']) => board.rows.filter((row) => row.state === wanted).length;

  async function readmit({ trainee, name }: BoardRow): Promise<void> {
    if (await host.readmit(id, trainee)) announce(t('board.readmitted', { name }));
  }

  return (
    <>
      <div class="trainer-head">
        <h2 ref={title} tabIndex={-1}>
          {held.name}{' '}
          <small>
            {t(`mode.${held.mode}`)} · {t(`state.${state}`)}
          </small>
        </h2>
        <Button look="quiet" onClick={() => host.show(undefined)}>
          {t('page.back')}
        </Button>
      </div>
      {state === 'open' && <JoinCard code={held.code} />}
      <div class="field-row">
        <Button look={state === 'open' ? 'plain' : 'seal'} onClick={() => setReviewed(true)}>
          {t('page.review')}
        </Button>
        <Button onClick={() => setProjected(true)}>{t('page.projector')}</Button>
        <Button onClick={() => void exportCsv(host, held)}>{t('page.csv')}</Button>
        <Button onClick={() => void exportJson(host, held)}>{t('page.json')}</Button>
        <Button look="quiet" onClick={() => void (state === 'open' ? host.close(id) : host.open(id))}>
          {t(state === 'open' ? 'page.close' : 'page.open')}
        </Button>
      </div>
      <p class="board-counts" role="status">
        {board.connected
          ? t('board.counts', {
              joined: board.rows.length,
              playing: count('playing'),
              finished: count('finished'),
            })
          : t('page.lost')}
      </p>
      <BoardTable rows={board.rows} names="shown" onReadmit={(row) => void readmit(row)} />
      <Spread distribution={board.distribution} />
      {reviewed && <Review host={host} held={held} desk={desk} finished={count('finished')} />}
      {projected && <Projector held={held} board={board} onClose={() => setProjected(false)} />}
    </>
  );
}

/** As the host writes it, with the mark by which Excel knows UTF-8. */
async function exportCsv({ client }: HostDesk, { id, name }: Class): Promise<void> {
  const table = await client().trainer.csv(id);
  if (table.ok) download(`${name}.csv`, table.value);
}

async function exportJson({ client }: HostDesk, { id, name }: Class): Promise<void> {
  const results = await client().trainer.results(id);
  if (results.ok) download(`${name}.json`, `${JSON.stringify(results.value, null, 2)}\n`);
}
