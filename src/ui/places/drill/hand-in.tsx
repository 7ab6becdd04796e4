import { useId, useState } from 'preact/hooks';
import { DRILL } from '../../../content/messages/drill.ts';
import type { DrillResult } from '../../../protocol/drill-result.ts';
import { QR_BYTES, resultFile, resultFragment } from '../../../session/drill/result-text.ts';
import { Button } from '../../kit/button.tsx';
import { download } from '../../kit/download.ts';
import { translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import { Qr } from '../../kit/qr.tsx';
import { linkTo } from '../../kit/take-link.ts';

const t = translator(DRILL);

/** The ways to hand a result in: a file, a link, and a QR code where it is small enough. */
export function HandIn({ result }: { readonly result: DrillResult }) {
  const id = useId();
  const [copying, setCopying] = useState<'copied' | 'not-copied'>();
  const link = linkTo(resultFragment(result));

  async function copy(): Promise<void> {
    const done = await navigator.clipboard.writeText(link).then(
      () => 'copied' as const,
      () => 'not-copied' as const,
    );
    setCopying(done);
    announce(t(`done.${done}`));
  }

  return (
    <section class="drill-hand-in" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('done.hand-in')}</h2>
      <p>{t('done.hand-in.text')}</p>
      <div class="field-row">
        <Button look="seal" onClick={() => download(fileName(result), resultFile(result))}>
          {t('done.file')}
        </Button>
        <Button onClick={() => void copy()}>{t(copying === 'copied' ? 'done.copied' : 'done.link')}</Button>
      </div>
      <div class="field">
        <label for={id}>{t('done.link.label')}</label>
        <textarea
          id={id}
          class="input drill-long"
          rows={3}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        {copying === 'not-copied' && <p class="field-error">{t('done.not-copied')}</p>}
      </div>
      {link.length <= QR_BYTES ? (
        <Qr text={link} label={t('done.qr')} />
      ) : (
        <p>{t('done.qr.large', { bytes: link.length })}</p>
      )}
    </section>
  );
}

/** Letters that every disk takes. */
function fileName({ trainee, drill, attempt }: DrillResult): string {
  return `${trainee.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}-${drill.slice(0, 6)}-${attempt}.result.json`;
}
