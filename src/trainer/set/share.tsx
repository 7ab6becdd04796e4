import { useId, useState } from 'preact/hooks';
import { CODE_BOOK } from '../../content/drill-book.ts';
import { SHELL } from '../../content/messages/shell.ts';
import { TRAINER } from '../../content/messages/trainer.ts';
import type { Drill } from '../../protocol/drill.ts';
import { drillFile, drillFragment } from '../../session/drill/drill-text.ts';
import { QR_BYTES } from '../../session/drill/result-text.ts';
import { isNoCode, shortCode } from '../../session/drill/short-code.ts';
import { Button } from '../../ui/kit/button.tsx';
import { Dialog } from '../../ui/kit/dialog.tsx';
import { download } from '../../ui/kit/download.ts';
import { translator } from '../../ui/kit/language.ts';
import { Qr } from '../../ui/kit/qr.tsx';
import { linkTo } from '../../ui/kit/take-link.ts';
import { ExportPart } from '../lms/export-part.tsx';

const t = translator(TRAINER);
const shell = translator(SHELL);

export interface ShareProps {
  readonly drill: Drill;
  readonly onClose: () => void;
}

/** All the ways in which a drill reaches trainees. */
export function Share({ drill, onClose }: ShareProps) {
  const id = useId();
  const [copied, setCopied] = useState(false);
  const link = linkTo(drillFragment(drill));
  const code = shortCode(drill, CODE_BOOK);
  return (
    <Dialog title={t('share.title', { title: drill.title })} close={shell('close')} onClose={onClose}>
      <div class="field">
        <label for={id}>{t('share.link')}</label>
        <textarea
          id={id}
          class="input trainer-long"
          rows={3}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div class="field-row">
        <Button
          look="seal"
          onClick={() =>
            void navigator.clipboard.writeText(link).then(
              () => setCopied(true),
              () => document.getElementById(id)?.focus(),
            )
          }
        >
          {t(copied ? 'share.copied' : 'share.copy')}
        </Button>
        <Button onClick={() => download(`${drill.title}.drill.json`, drillFile(drill))}>
          {t('share.file')}
        </Button>
      </div>
      <div>
        <p class="field-label">{t('share.code')}</p>
        {isNoCode(code) ? <p>{t(`nocode.${code}`)}</p> : <p class="trainer-code figure">{code}</p>}
      </div>
      {link.length <= QR_BYTES ? <Qr text={link} label={t('share.qr')} /> : <p>{t('share.qr.large')}</p>}
      <ExportPart drill={drill} />
    </Dialog>
  );
}
