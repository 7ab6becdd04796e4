/** Certificates of drills that were passed, one a page, on screen as they will be on paper. */
import { useEffect } from 'preact/hooks';
import './certificate.css';
import { CERTIFICATE } from '../../content/messages/certificate.ts';
import { DEBRIEF } from '../../content/messages/debrief.ts';
import { HEADLINES } from '../../protocol/score.ts';
import type { Certified } from '../../session/drill/certified.ts';
import { Button } from './button.tsx';
import { CertificateFrame } from './certificate-frame.tsx';
import { Icon } from './icons.tsx';
import { language, translator } from './language.ts';

const t = translator(CERTIFICATE);
const debrief = translator(DEBRIEF);

export interface CertificatesProps {
  readonly all: readonly Certified[];
  readonly onBack: () => void;
}

export function Certificates({ all, onBack }: CertificatesProps) {
  useEffect(() => document.getElementById('certificates-title')?.focus(), []);
  return (
    <section class="certificates" aria-labelledby="certificates-title">
      <div class="certificates-head">
        <h2 id="certificates-title" tabIndex={-1}>
          {t('screen.title')}
        </h2>
        <p>{t('screen.text')}</p>
        <div class="field-row">
          <Button look="seal" onClick={() => print()}>
            {t('screen.print')}
          </Button>
          <Button look="quiet" onClick={onBack}>
            <Icon name="back" /> {t('screen.back')}
          </Button>
        </div>
      </div>
      {all.map((one) => (
        <Certificate key={one.fingerprint} of={one} />
      ))}
    </section>
  );
}

function Certificate({ of }: { readonly of: Certified }) {
  const { name, drill, mark, pass, scores, fingerprint } = of;
  return (
    <article class="certificate" aria-label={name}>
      <CertificateFrame />
      <div class="certificate-text">
        <p class="certificate-school">{t('school')}</p>
        <h3>{t('head')}</h3>
        <p>{t('given')}</p>
        <p class="certificate-name" data-long={name.length > 16}>
          {name}
        </p>
        <p class="certificate-drill">{t('passed', { drill })}</p>
        <p class="certificate-mark figure">{t('mark', { mark, pass })}</p>
        <ul class="certificate-scores figure">
          {HEADLINES.map((headline) => (
            <li key={headline}>
              {t('score', { name: debrief(`score.${headline}`), value: scores[headline] })}
            </li>
          ))}
        </ul>
        <div class="certificate-foot">
          <p>
            {t('fingerprint')}
            <code>{fingerprint.match(/.{1,8}/g)?.join(' ')}</code>
            {t('check')}
          </p>
          <div class="certificate-signed">
            <img src="art/seal-mark.svg" width="96" height="96" alt="" />
            <p>{dayOf(of)}</p>
          </div>
        </div>
      </div>
    </article>
  );
}

function dayOf({ at }: Certified): string {
  return new Intl.DateTimeFormat(language.value === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }).format(
    at,
  );
}
