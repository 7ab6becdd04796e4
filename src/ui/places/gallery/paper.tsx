/** Shelf: what is printed, or photographed from a screen. */
import { useState } from 'preact/hooks';
import { GALLERY } from '../../../content/messages/gallery.ts';
import { Button } from '../../kit/button.tsx';
import { Certificates, type CertificateText, drillCertificate } from '../../kit/certificate.tsx';
import { CertificateFrame } from '../../kit/certificate-frame.tsx';
import { useFocusBack } from '../../kit/focus-back.ts';
import { translator } from '../../kit/language.ts';
import { Qr } from '../../kit/qr.tsx';
import { linkTo } from '../../kit/take-link.ts';
import { narrow, State, wide } from './exhibit.tsx';

const t = translator(GALLERY);

/** A day in June 2027, milliseconds since 1970. */
const SOME_DAY = Date.UTC(2027, 5, 18);

function example(name: string, fingerprint: string): CertificateText {
  return drillCertificate({
    name,
    drill: t('certificate.drill'),
    mark: 84,
    pass: 60,
    scores: { assertiveness: 81, commitments: 88, 'follow-up': 83 },
    at: SOME_DAY,
    fingerprint: fingerprint.repeat(64).slice(0, 64),
  });
}

function Papers() {
  const [open, setOpen] = useState(false);
  useFocusBack(open ? 'gallery-certificates' : undefined);
  if (!open)
    return (
      <Button id="gallery-certificates" onClick={() => setOpen(true)}>
        {t('certificate.open')}
      </Button>
    );
  const all = [example(t('certificate.name'), 'a1'), example(t('certificate.long'), 'b2'), example('', 'c3')];
  return <Certificates all={all} onBack={() => setOpen(false)} />;
}

function Frame() {
  return (
    <div class="gallery-frame">
      <CertificateFrame />
    </div>
  );
}

function Codes() {
  return (
    <div class="gallery-states">
      <State name={t('qr.short')}>
        <Qr text={linkTo('class=8K4M2')} label={t('qr.short')} />
      </State>
      <State name={t('qr.long')}>
        <Qr text={linkTo(`drill=${'8K4M2QX7'.repeat(60)}`)} label={t('qr.long')} />
      </State>
    </div>
  );
}

export const PAPER = {
  certificate: wide(Papers),
  'certificate-frame': narrow(Frame),
  qr: wide(Codes),
};
