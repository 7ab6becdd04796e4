import { useState } from 'preact/hooks';
import { MONTH_FILE } from '../../../content/messages/month-file.ts';
import type { DeskAction } from '../../../protocol/month-action.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import { AmountField } from '../../kit/amount-field.tsx';
import { Button } from '../../kit/button.tsx';
import { DayField } from '../../kit/day-field.tsx';
import { translator } from '../../kit/language.ts';
import { unlessWrong } from '../../kit/unless-wrong.ts';

const t = translator(MONTH_FILE);
const STEP = 1_000;

export interface MoveFormProps {
  readonly view: MonthView;
  readonly desk: DealerDesk;
  readonly move: 'send-plan' | 'renew-part';
  readonly onAct: (action: DeskAction) => void;
  readonly onCancel: () => void;
}

/** The figure or the day that a move still needs. */
export function MoveForm({ view, desk, move, onAct, onCancel }: MoveFormProps) {
  const [amount, setAmount] = useState(desk.file.target);
  const first = view.date.day + 1;
  const [day, setDay] = useState(Math.min(view.date.day + 3, view.monthEnd));
  const dealer = desk.id;
  const plan = move === 'send-plan';
  return (
    <form
      class="move-form"
      onSubmit={unlessWrong(() => onAct(plan ? { kind: move, dealer, amount } : { kind: move, dealer, day }))}
    >
      {plan ? (
        <AmountField
          label={t('move.amount')}
          min={STEP}
          max={desk.file.target * 2}
          step={STEP}
          value={amount}
          onChange={setAmount}
        />
      ) : (
        <DayField label={t('move.day')} min={first} max={view.monthEnd} value={day} onChange={setDay} />
      )}
      <div class="field-row">
        <button type="submit" class="button" data-look="seal">
          {t(plan ? 'move.send' : 'move.renew')}
        </button>
        <Button look="quiet" onClick={onCancel}>
          {t('move.cancel')}
        </Button>
      </div>
    </form>
  );
}
