import { useEffect, useRef } from 'preact/hooks';
import './dealer-file.css';
import './planner.css';
import { type Dealer, dealerById } from '../../../content/dealers.ts';
import { MONTH_FILE } from '../../../content/messages/month-file.ts';
import { TRADE_NAMES } from '../../../content/trade-names.ts';
import type { DeskAction } from '../../../protocol/month-action.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icons.tsx';
import { inLanguage, translator } from '../../kit/language.ts';
import { useNarrow } from '../../kit/media.ts';
import { DealerMoves } from './dealer-moves.tsx';
import type { Sought } from './desk-state.ts';
import { FileKnown } from './file-known.tsx';
import { FileParts } from './file-parts.tsx';
import { GapPlanner } from './gap-planner.tsx';
import type { Batch } from './news.ts';
import { newsText } from './news-list.tsx';
import type { SceneDraft } from './scene.ts';
import { SignTag } from './sign.tsx';
import { signsOf } from './state.ts';

const t = translator(MONTH_FILE);

export interface DealerFileProps {
  readonly view: MonthView;
  readonly desk: DealerDesk;
  /** The answer to what was last done about this dealer. */
  readonly latest: Batch | undefined;
  readonly sought: Sought | null;
  readonly onAct: (action: DeskAction) => void;
  /** Into a scene with this dealer, with something laid open to be said. */
  readonly onApproach: (draft: SceneDraft) => void;
  readonly onClose: () => void;
}

/** The dealer's file: beside the map where there is room, a sheet over everything where there is none. */
export function DealerFilePanel(props: DealerFileProps) {
  const narrow = useNarrow();
  return narrow ? <Sheet {...props} /> : <Panel {...props} />;
}

function Panel(props: DealerFileProps) {
  const { desk, onClose, sought } = props;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.scrollTo(0, 0);
    if (!sought) document.getElementById('dealer-file-title')?.focus({ preventScroll: true });
  }, [desk.id, sought]);
  return (
    <aside
      class="dealer-file paper"
      aria-labelledby="dealer-file-title"
      ref={box}
      onKeyDown={(event) => {
        // A popover that is open closes first.
        if (event.key === 'Escape' && !document.querySelector(':popover-open')) onClose();
      }}
    >
      <Pages {...props} />
    </aside>
  );
}

function Sheet(props: DealerFileProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    ref.current?.showModal();
    if (!props.sought) document.getElementById('dealer-file-title')?.focus({ preventScroll: true });
  }, []);
  return (
    <dialog
      ref={ref}
      class="dealer-file dealer-sheet"
      aria-labelledby="dealer-file-title"
      onClose={props.onClose}
    >
      <Pages {...props} />
    </dialog>
  );
}

function Pages({ view, desk, latest, sought, onAct, onApproach, onClose }: DealerFileProps) {
  const dealer = dealerById(desk.id);
  if (!dealer) return null;
  return (
    <>
      <Head view={view} desk={desk} dealer={dealer} onClose={onClose} />
      <div class="dealer-file-pages">
        <div role="status">
          {latest?.map((item) => (
            <p
              class="file-latest"
              key={newsText(item)}
              data-by={item.kind === 'said' ? item.line.by : 'narrator'}
            >
              {newsText(item)}
            </p>
          ))}
        </div>
        <FileParts desk={desk} today={view.date.day} />
        <DealerMoves view={view} desk={desk} sought={sought} onAct={onAct} onApproach={onApproach} />
        <GapPlanner view={view} desk={desk} sought={sought} onAct={onAct} />
        <FileKnown desk={desk} />
      </div>
    </>
  );
}

interface HeadProps {
  readonly view: MonthView;
  readonly desk: DealerDesk;
  readonly dealer: Dealer;
  readonly onClose: () => void;
}

function Head({ view, desk, dealer, onClose }: HeadProps) {
  return (
    <header class="dealer-file-head">
      <img src={`art/dealers/${desk.id}/portrait.svg`} width="72" height="72" alt="" />
      <div>
        <h2
          id="dealer-file-title"
          tabIndex={-1}
          aria-label={t('file.title', { name: inLanguage(dealer.name) })}
        >
          {inLanguage(dealer.name)}
        </h2>
        <p>
          {inLanguage(dealer.shop)} · {inLanguage(TRADE_NAMES[desk.file.trade])}
        </p>
        <p class="signs">
          {signsOf(desk, view).map((sign) => (
            <SignTag key={sign} sign={sign} />
          ))}
        </p>
      </div>
      <Button look="quiet" aria-label={t('file.close')} onClick={onClose}>
        <Icon name="close" />
      </Button>
    </header>
  );
}
