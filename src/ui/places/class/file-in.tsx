import { CLASS } from '../../../content/messages/class.ts';
import { FileButton } from '../../kit/file-button.tsx';
import { translator } from '../../kit/language.ts';
import type { ClassSeat } from './class-seat.ts';

const t = translator(CLASS);

/** Hands in what was played elsewhere; the host plays it again and says what does not match. */
export function FileIn({ seat }: { readonly seat: ClassSeat }) {
  const came = seat.file.value;
  return (
    <section class="class-file">
      <h2>{t('file.title')}</h2>
      <p>{t('file.lead')}</p>
      <FileButton onFiles={([file]) => void file.text().then(seat.handInFile)}>{t('file.choose')}</FileButton>
      <p role="status">{came && t(`file.${came}`)}</p>
    </section>
  );
}
