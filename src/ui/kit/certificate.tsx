/** Certificates, one a page, on screen as they will be on paper. */
import { useEffect } from 'preact/hooks';
import './certificate.css';
import { CERTIFICATE } from '../../content/messages/certificate.ts';
import { DEBRIEF } from '../../content/messages/debrief.ts';
import { HEADLINES, type ScoreValues } from '../../protocol/score.ts';
import type { Certified } from '../../session/drill/certified.ts';
import { Button } from './button.tsx';
import { CertificateFrame } from './certificate-frame.tsx';
import { Icon } from './icons.tsx';
import { language, translator } from './language.ts';

const t = translator(CERTIFICATE);
const debrief = translator(DEBRIEF);

/** What stands on a certificate, in the current language. */
export interface CertificateText {
  readonly head: string;
  /** Whose it is; where it is empty, there is a line to write on. */
  readonly name: string;
  readonly passed: string;
  readonly mark: string;
  readonly scores: ScoreValues;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** 64 hexadecimal digits, and what they are of. */
  readonly fingerprint: string;
  readonly fingerprintOf: string;
  /** What it proves, and how to check it. */
  readonly check: string;
}

/** Of a drill that was passed. */
export function drillCertificate({ drill, mark, pass, ...of }: Certified): CertificateText {
  return {
    ...of,
    head: t('head'),
    passed: t('passed', { drill }),
    mark: t('mark', { mark, pass }),
    fingerprintOf: t('fingerprint'),
    check: t('check'),
  };
}

export interface CertificatesProps {
  readonly all: readonly CertificateText[];
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

function Certificate({ of }: { readonly of: CertificateText }) {
  const { head, name, passed, mark, scores, at, fingerprint, fingerprintOf, check } = of;
  return (
    <article class="certificate" aria-label={name || head}>
      <CertificateFrame />
      <div class="certificate-text">
        <p class="certificate-school">{t('school')}</p>
        <h3>{head}</h3>
        <p>{t('given')}</p>
        <p class="certificate-name" data-long={name.length > 16}>
          {name || '\u00a0'}
        </p>
        <p class="certificate-drill">{passed}</p>
        <p class="certificate-mark figure">{mark}</p>
        <ul class="certificate-scores figure">
          {HEADLINES.map((headline) => (
            <li key={headline}>
              {t('score', { name: debrief(`score.${headline}`), value: scores[headline] })}
            </li>
          ))}
        </ul>
        <div class="certificate-foot">
          <p>
            {fingerprintOf}
            <code>{fingerprint.match(/.{1,8}/g)?.join(' ')}</code>
            {check}
          </p>
          <div class="certificate-signed">
            <img src="art/seal-mark.svg" width="96" height="96" alt="" />
            <p>{dayOf(at)}</p>
          </div>
        </div>
      </div>
    </article>
  );
}

function dayOf(at: number): string {
  return new Intl.DateTimeFormat(language.value === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }).format(
    at,
  );
}
