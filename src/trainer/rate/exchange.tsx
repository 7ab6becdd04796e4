import { useState } from 'preact/hooks';
import { RATING } from '../../content/messages/rating.ts';
import { Button } from '../../ui/kit/button.tsx';
import { download } from '../../ui/kit/download.ts';
import { FileButton } from '../../ui/kit/file-button.tsx';
import { translator } from '../../ui/kit/language.ts';
import type { RatingBook } from './book.ts';

const t = translator(RATING);

/** Ratings to and from a second rater with a desk of his own. */
export function Exchange({ book }: { readonly book: RatingBook }) {
  const [news, setNews] = useState('');

  async function take([file]: readonly [File, ...File[]]): Promise<void> {
    const count = book.takeIn(await file.text());
    setNews(count === undefined ? t('file.unread') : t('file.taken', { count }));
  }

  return (
    <section class="trainer-part" aria-labelledby="exchange-title">
      <h2 id="exchange-title">{t('file.title')}</h2>
      <p>{t('file.text')}</p>
      <div class="field-row">
        <Button onClick={() => download('ratings.json', book.file())}>{t('file.save')}</Button>
        <FileButton onFiles={(files) => void take(files)}>{t('file.take')}</FileButton>
      </div>
      <p role="status">{news}</p>
    </section>
  );
}
