import { SHELL } from '../../content/messages/shell.ts';
import { Dialog } from '../kit/dialog.tsx';
import { translator } from '../kit/language.ts';

const t = translator(SHELL);
const STEPS = ['help.1', 'help.2', 'help.3', 'help.4', 'help.5', 'help.6'] as const;

export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t('help.open')} close={t('close')} onClose={onClose}>
      <ol class="help-steps">
        {STEPS.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p class="help-keys">{t('help.keys')}</p>
    </Dialog>
  );
}
