import { useState } from 'preact/hooks';
import { MONTH_FILE } from '../../content/messages/month-file.ts';
import type { DeskAction } from '../../protocol/month-action.ts';
import type { DealerDesk } from '../../protocol/month-view.ts';
import { AmountField } from '../kit/amount-field.tsx';
import { Button } from '../kit/button.tsx';
import { translator } from '../kit/language.ts';

const t = translator(MONTH_FILE);
const STEP = 1_000;

export interface MoveFormProps {
  readonly desk: DealerDesk;
  readonly onAct: (action: DeskAction) => void;
  readonly onCancel: () => void;
}

/** The figure that a plan needs before it is sent. */
export function MoveForm({ desk, onAct, onCancel }: MoveFormProps) {
  const [amount, setAmount] = useState(desk.file.target);
  return (
    <div class="move-form">
      <AmountField
        label={t('move.amount')}
        min={STEP}
        max={desk.file.target * 2}
        step={STEP}
        value={amount}
        onChange={setAmount}
      />
      <div class="field-row">
        <Button look="seal" onClick={() => onAct({ kind: 'send-plan', dealer: desk.id, amount })}>
          {t('move.send')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('move.cancel')}
        </Button>
      </div>
    </div>
  );
}
