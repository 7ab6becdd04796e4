import { MONTH } from '../../../content/messages/month.ts';
import type { MonthEventOf } from '../../../protocol/month-event.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { nameOf, sum } from '../../kit/words.ts';
import type { Batch, NewsItem } from './news.ts';

const t = translator(MONTH);

/** What has happened since the last thing done, and before that today. */
export function NewsList({ batches }: { readonly batches: readonly Batch[] }) {
  const latest = batches.at(-1);
  const earlier = batches.slice(0, -1).toReversed();
  return (
    <section class="news" aria-labelledby="news-title">
      <h3 id="news-title">{t('news.title')}</h3>
      {latest ? <Items batch={latest} /> : <p class="quiet">{t('news.none')}</p>}
      {earlier.length > 0 && (
        <details class="news-earlier">
          <summary>{t('news.earlier')}</summary>
          {earlier.map((batch, index) => (
            <Items key={earlier.length - index} batch={batch} />
          ))}
        </details>
      )}
    </section>
  );
}

function Items({ batch }: { readonly batch: Batch }) {
  return (
    <ul class="news-items">
      {batch.map((item) => (
        <li key={keyOf(item)} data-by={item.kind === 'said' ? item.line.by : 'narrator'}>
          {speakerOf(item) && <span class="news-who">{speakerOf(item)}</span>}
          <span>{newsText(item)}</span>
        </li>
      ))}
    </ul>
  );
}

function keyOf(item: NewsItem): string {
  return item.kind === 'said' ? String(item.line.at) : `${item.event.dealer}/${item.event.today}`;
}

function speakerOf(item: NewsItem): string | undefined {
  if (item.kind !== 'said') return undefined;
  const { by, dealer } = item.line;
  if (by === 'rep') return t('news.you');
  return by === 'dealer' && dealer !== null ? nameOf(dealer) : undefined;
}

export function newsText(item: NewsItem): string {
  return item.kind === 'said' ? inLanguage(item.line.text) : talkText(item.event);
}

/** A batch as it is read out: who, and what. */
export function spokenNews(batch: Batch): string {
  return batch
    .map((item) => {
      const who = speakerOf(item);
      return who ? `${who}: ${newsText(item)}` : newsText(item);
    })
    .join(' ');
}

function talkText({ dealer, commitment }: MonthEventOf<'talk-ended'>): string {
  const values = { name: nameOf(dealer), amount: commitment ? sum(commitment.amount) : '' };
  if (!commitment) return t('news.talk.nothing', values);
  return t(commitment.specific ? 'news.talk.committed' : 'news.talk.vague', values);
}
