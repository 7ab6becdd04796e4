import { useRef } from 'preact/hooks';
import { CLASS } from '../../content/messages/class.ts';
import { Button } from '../kit/button.tsx';
import { translator } from '../kit/language.ts';
import type { ClassSeat } from './class-seat.ts';

const t = translator(CLASS);

/** Hands in what was played elsewhere; the host plays it again and says what does not match. */
export function FileIn({ seat }: { readonly seat: ClassSeat }) {
  const picker = useRef<HTMLInputElement>(null);
  const came = seat.file.value;
  return (
    <section class="class-file">
      <h2>{t('file.title')}</h2>
      <p>{t('file.lead')}</p>
      <Button onClick={() => picker.current?.click()}>{t('file.choose')}</Button>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        class="out-of-sight"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) void chosen.text().then(seat.handInFile);
        }}
      />
      <p role="status">{came && t(`file.${came}`)}</p>
    </section>
  );
}
