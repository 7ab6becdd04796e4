import { useRef, useState } from 'preact/hooks';
import { RATING } from '../../content/messages/rating.ts';
import { Button } from '../../ui/kit/button.tsx';
import { download } from '../../ui/kit/download.ts';
import { translator } from '../../ui/kit/language.ts';
import type { RatingBook } from './book.ts';

const t = translator(RATING);

/** Ratings to and from a second rater with a desk of his own. */
export function Exchange({ book }: { readonly book: RatingBook }) {
  const picker = useRef<HTMLInputElement>(null);
  const [news, setNews] = useState('');

  async function take(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const count = book.takeIn(await file.text());
    setNews(count === undefined ? t('file.unread') : t('file.taken', { count }));
    input.value = '';
  }

  return (
    <section class="trainer-part" aria-labelledby="exchange-title">
      <h2 id="exchange-title">{t('file.title')}</h2>
      <p>{t('file.text')}</p>
      <div class="field-row">
        <Button onClick={() => download('ratings.json', book.file())}>{t('file.save')}</Button>
        <Button onClick={() => picker.current?.click()}>{t('file.take')}</Button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          class="out-of-sight"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => void take(event.currentTarget)}
        />
      </div>
      <p role="status">{news}</p>
    </section>
  );
}
