import { SHELL } from '../../content/messages/shell.ts';
import { TRAINER } from '../../content/messages/trainer.ts';
import type { Drill } from '../../protocol/drill.ts';
import { drillFile } from '../../session/drill/drill-text.ts';
import { fingerprint } from '../../session/drill/fingerprint.ts';
import { Button } from '../../ui/kit/button.tsx';
import { Dialog } from '../../ui/kit/dialog.tsx';
import { download } from '../../ui/kit/download.ts';
import { translator } from '../../ui/kit/language.ts';
import type { TrainerDesk } from '../desk.ts';

const t = translator(TRAINER);
const shell = translator(SHELL);

export interface RemoveDrillProps {
  readonly desk: TrainerDesk;
  readonly drill: Drill;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks before a drill is deleted, and says what becomes of its results. */
export function RemoveDrill({ desk, drill, onRemove, onClose }: RemoveDrillProps) {
  const print = fingerprint(drill);
  const others = desk.drills.value.some((one) => one.id !== drill.id && fingerprint(one) === print);
  // A copy that is played alike keeps them counting.
  const results = others ? 0 : desk.results.value.filter(({ result }) => result.drill === print).length;
  return (
    <Dialog title={t('set.remove.title', { title: drill.title })} close={shell('close')} onClose={onClose}>
      <p>{t('set.remove.text', { results })}</p>
      <div class="field-row">
        <Button look="seal" onClick={onRemove}>
          {t('set.remove.go')}
        </Button>
        <Button onClick={() => download(`${drill.title}.drill.json`, drillFile(drill))}>
          {t('share.file')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('set.remove.keep')}
        </Button>
      </div>
    </Dialog>
  );
}
