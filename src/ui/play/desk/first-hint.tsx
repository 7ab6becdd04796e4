import { useState } from 'preact/hooks';
import { MONTH } from '../../../content/messages/month.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import { Button } from '../../kit/button.tsx';
import { translator } from '../../kit/language.ts';
import { hintFor, hintsSeen, rememberSeen } from './first-week.ts';

const t = translator(MONTH);

export interface FirstHintProps {
  readonly view: MonthView;
  readonly onOff: () => void;
}

/** One hint at a time, until it has been read. */
export function FirstHintSlip({ view, onOff }: FirstHintProps) {
  const [seen, setSeen] = useState(hintsSeen);
  const hint = hintFor(view, seen);
  if (!hint) return null;
  return (
    <aside class="first-hint" aria-label={t('hint.label')}>
      <p>{t(`hint.${hint}`)}</p>
      <div class="field-row">
        <Button
          onClick={() => {
            const next = [...seen, hint];
            rememberSeen(next);
            setSeen(next);
            document.getElementById('today-title')?.focus();
          }}
        >
          {t('hint.ok')}
        </Button>
        <Button look="quiet" onClick={onOff}>
          {t('hint.off')}
        </Button>
      </div>
    </aside>
  );
}
