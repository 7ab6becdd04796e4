import { useEffect, useRef, useState } from 'preact/hooks';
import { MONTH_FILE } from '../../../content/messages/month-file.ts';
import { SHUT } from '../../../content/messages/shut.ts';
import type { DeskAction } from '../../../protocol/month-action.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import { translator } from '../../kit/language.ts';
import type { Sought } from './desk-state.ts';
import { MoveForm } from './move-form.tsx';
import { isPestering, MOVES, type Move, offerOf } from './moves.ts';
import { costWords } from './offer-cost.ts';
import type { SceneDraft } from './scene.ts';

const t = translator(MONTH_FILE);
const why = translator(SHUT);

export interface DealerMovesProps {
  readonly view: MonthView;
  readonly desk: DealerDesk;
  /** What the rep came to the file for: the keyboard goes there. */
  readonly sought: Sought | null;
  readonly onAct: (action: DeskAction) => void;
  /** Into the scene where it is settled; where there are no scenes it is settled here. */
  readonly onApproach?: (draft: SceneDraft) => void;
}

/** Everything that could be done about this dealer, with what it takes; what cannot be done now says why. */
export function DealerMoves({ view, desk, sought, onAct, onApproach }: DealerMovesProps) {
  const [form, setForm] = useState<'send-plan' | 'renew-part'>();
  const list = useRef<HTMLUListElement>(null);
  const focus = (move: string) => list.current?.querySelector<HTMLElement>(`[data-move="${move}"]`)?.focus();
  useEffect(() => {
    if (sought) focus(sought.leads);
  }, [sought, desk.id]);

  function choose(move: Move): void {
    if (move === 'renew-part' && onApproach) onApproach(move);
    else if (move === 'send-plan' || move === 'renew-part') setForm(form === move ? undefined : move);
    else onAct(actionOf(desk.id, move));
  }

  return (
    <section class="moves" aria-labelledby="moves-title">
      <h3 id="moves-title">{t('file.moves')}</h3>
      <ul ref={list}>
        {MOVES.map((move) => (
          <li key={move} data-return={`move/${move}`}>
            <MoveButton
              view={view}
              desk={desk}
              move={move}
              open={form === move}
              onChoose={() => choose(move)}
            />
            {form === move && (
              <MoveForm
                view={view}
                move={move}
                desk={desk}
                onAct={(action) => {
                  setForm(undefined);
                  onAct(action);
                  focus(move);
                }}
                onCancel={() => {
                  setForm(undefined);
                  focus(move);
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MoveButtonProps {
  readonly view: MonthView;
  readonly desk: DealerDesk;
  readonly move: Move;
  readonly open: boolean;
  readonly onChoose: () => void;
}

function MoveButton({ view, desk, move, open, onChoose }: MoveButtonProps) {
  const offer = offerOf(view, desk, move);
  const talk = move === 'visit' || move === 'call';
  const form = move === 'send-plan' || move === 'renew-part';
  return (
    <button
      type="button"
      class="move"
      data-move={move}
      aria-disabled={offer.why !== undefined}
      aria-expanded={form && !offer.why ? open : undefined}
      onClick={() => {
        if (offer.why === undefined) onChoose();
      }}
    >
      <span class="move-name">{t(`move.${move}`)}</span>
      {offer.why === undefined ? (
        <span class="move-cost">{costWords(offer, talk)}</span>
      ) : (
        <span class="move-why">{why(offer.why)}</span>
      )}
      {offer.why === undefined && isPestering(view, desk, move) && (
        <span class="move-note">{t('move.pester')}</span>
      )}
    </button>
  );
}

function actionOf(dealer: string, move: Exclude<Move, 'send-plan' | 'renew-part'>): DeskAction {
  if (move === 'press-call') return { kind: 'press-miss', dealer, by: 'call' };
  if (move === 'press-visit') return { kind: 'press-miss', dealer, by: 'visit' };
  return { kind: move, dealer };
}
