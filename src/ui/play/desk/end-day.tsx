import { MONTH } from '../../../content/messages/month.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { translator } from '../../kit/language.ts';
import type { Suggestion } from './suggest.ts';
import { suggestionText } from './suggestion-text.ts';

const t = translator(MONTH);

export interface EndDayProps {
  readonly undone: readonly Suggestion[];
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

/** Asks once, and only where something is due that cannot be made up for tomorrow. */
export function EndDay({ undone, onEnd, onClose }: EndDayProps) {
  return (
    <Dialog title={t('end.title')} close={t('close')} onClose={onClose}>
      <p>{t('end.lead')}</p>
      <ul class="undone">
        {undone.map((one) => {
          const { title, why } = suggestionText(one);
          return (
            <li key={one.id}>
              <strong>{title}</strong> {why}
            </li>
          );
        })}
      </ul>
      <div class="field-row">
        <Button onClick={onClose}>{t('end.stay')}</Button>
        <Button look="seal" onClick={onEnd}>
          {t('end.go')}
        </Button>
      </div>
    </Dialog>
  );
}
