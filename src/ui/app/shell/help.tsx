import { HELP } from '../../../content/messages/help.ts';
import { SHELL } from '../../../content/messages/shell.ts';
import { Dialog } from '../../kit/dialog.tsx';
import { translator } from '../../kit/language.ts';

const t = translator(HELP);
const shell = translator(SHELL);
const STEPS = ['help.1', 'help.2', 'help.3', 'help.4', 'help.5', 'help.6'] as const;
const MONTH = ['help.month.1', 'help.month.2', 'help.month.3', 'help.month.4'] as const;

function Steps({ of }: { readonly of: readonly ((typeof STEPS)[number] | (typeof MONTH)[number])[] }) {
  return (
    <ol class="help-steps">
      {of.map((step) => (
        <li key={step}>{t(step)}</li>
      ))}
    </ol>
  );
}

export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={shell('help.open')} close={shell('close')} onClose={onClose}>
      <h3>{t('help.meeting')}</h3>
      <Steps of={STEPS} />
      <p class="help-keys">{t('help.keys')}</p>
      <h3>{t('help.month')}</h3>
      <Steps of={MONTH} />
      <p class="help-keys">{t('help.month.keys')}</p>
    </Dialog>
  );
}
