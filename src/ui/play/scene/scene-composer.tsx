import { useState } from 'preact/hooks';
import { isMissed } from '../../../books/desk-parts.ts';
import { SCENE } from '../../../content/messages/scene.ts';
import type { DeskAction } from '../../../protocol/month-action.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import { AmountField } from '../../kit/amount-field.tsx';
import { DayField } from '../../kit/day-field.tsx';
import { translator } from '../../kit/language.ts';
import { sum } from '../../kit/words.ts';
import type { SceneDraft } from '../desk/scene.ts';
import { day } from '../desk/wording.ts';
import { ComposerForm } from '../room/composer-form.tsx';
import { actionFor, type SceneMove } from './scene-moves.ts';

const t = translator(SCENE);
const STEP = 1_000;

/** Where the control stands at first: three days on, or a tenth of the target. */
export function firstFigure(move: SceneMove, view: MonthView, desk: DealerDesk): number {
  if (move === 'renew-part') return Math.min(view.date.day + 3, view.monthEnd);
  return Math.max(STEP, Math.round(desk.file.target / 10 / STEP) * STEP);
}

export interface SceneComposerProps {
  readonly draft: SceneDraft;
  readonly view: MonthView;
  readonly desk: DealerDesk;
  readonly wording: (action: DeskAction) => string;
  readonly onSay: (action: DeskAction) => void;
  readonly onBack: () => void;
}

/** The sentence as it will be said, with the day or the figure that it still needs. */
export function SceneComposer({ draft, view, desk, wording, onSay, onBack }: SceneComposerProps) {
  const [figure, setFigure] = useState(() => firstFigure(draft, view, desk));
  const action = actionFor(desk.id, draft, figure);
  return (
    <ComposerForm
      sentence={wording(action)}
      words={{ say: t('say'), other: t('other') }}
      onSay={() => onSay(action)}
      onBack={onBack}
    >
      <p class="hint">{t(`draft.${draft}`, missing(desk))}</p>
      {draft === 'renew-part' ? (
        <DayField
          label={t('ask.day')}
          min={view.date.day + 1}
          max={view.monthEnd}
          value={figure}
          onChange={setFigure}
        />
      ) : (
        <AmountField
          label={t('ask.amount')}
          min={STEP}
          max={Math.ceil(desk.file.target / STEP) * STEP}
          step={STEP}
          value={figure}
          onChange={setFigure}
        />
      )}
    </ComposerForm>
  );
}

/** The part that a new day would be for: missing, and pressed already. */
function missing({ parts }: DealerDesk): { readonly day: string; readonly amount: string } {
  const part = parts.find((one) => isMissed(one) && one.pressed !== null);
  return { day: part ? day(part.day) : '', amount: part ? sum(part.amount - part.received) : '' };
}
