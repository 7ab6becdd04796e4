import { useId } from 'preact/hooks';
import { CLASS_DESK } from '../../content/messages/class-desk.ts';
import { CLASS_MARK } from '../../protocol/class.ts';
import { translator } from '../../ui/kit/language.ts';
import { Qr } from '../../ui/kit/qr.tsx';
import { linkTo } from '../../ui/kit/take-link.ts';

const t = translator(CLASS_DESK);

/** How trainees come in, large enough for a hall: the code, and a QR code of the link. */
export function JoinCard({ code }: { readonly code: string }) {
  const id = useId();
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
  return (
    <section class="paper join-card" aria-labelledby={id}>
      <div>
        <h3 id={id}>{t('page.join')}</h3>
        <p>{t('page.join.text', { address: location.origin })}</p>
        <p class="join-code">
          <span>{t('page.code')}</span> <strong class="class-code">{code}</strong>
        </p>
        {isLocal && <p class="join-local">{t('page.local')}</p>}
      </div>
      <Qr text={linkTo(`${CLASS_MARK}${code}`)} label={t('page.qr')} />
    </section>
  );
}
