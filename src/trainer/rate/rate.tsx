/** Rating by people: which results there are, one of them opened, and how far raters agree. */
import { useEffect, useRef, useState } from 'preact/hooks';
import './rate.css';
import { RATING } from '../../content/messages/rating.ts';
import { type Counted, counted } from '../../session/drill/cohort.ts';
import { resultFingerprint } from '../../session/drill/fingerprint.ts';
import { humanMark, type RatedByPeople } from '../../session/drill/ratings.ts';
import { Blank } from '../../ui/kit/blank.tsx';
import { Button } from '../../ui/kit/button.tsx';
import { translator } from '../../ui/kit/language.ts';
import { TableBox } from '../../ui/kit/table-box.tsx';
import type { TrainerDesk } from '../desk.ts';
import { Agreements } from './agreements.tsx';
import type { RatingBook } from './book.ts';
import { Exchange } from './exchange.tsx';
import { RatePlay } from './rate-play.tsx';

const t = translator(RATING);

export interface RateProps {
  readonly desk: TrainerDesk;
  readonly book: RatingBook;
  /** To where results are taken in. */
  readonly onTakeIn: () => void;
}

export function Rate({ desk, book, onTakeIn }: RateProps) {
  const [open, setOpen] = useState<string>();
  const last = useRef<string | undefined>(undefined);
  const all = counted(desk.results.value).map((one) => ({ ...one, key: resultFingerprint(one.result) }));
  const opened = all.find(({ key }) => key === open);
  useEffect(() => {
    if (open === undefined && last.current) document.getElementById(`rate-${last.current}`)?.focus();
    last.current = open;
  }, [open]);
  if (opened) return <RatePlay key={opened.key} of={opened} book={book} onBack={() => setOpen(undefined)} />;
  if (all.length === 0)
    return (
      <Blank title={t('rating.none')} text={t('rating.none.text')}>
        <Button look="seal" onClick={onTakeIn}>
          {t('rating.none.go')}
        </Button>
      </Blank>
    );
  return (
    <section class="trainer-part" aria-labelledby="rating-title">
      <h2 id="rating-title">{t('rating.title')}</h2>
      <p>{t('rating.lead')}</p>
      {!book.kept.value && (
        <p class="field-error" role="alert">
          {t('unkept')}
        </p>
      )}
      <TableBox class="trainer-table-box" label={t('list.caption')}>
        <table class="trainer-table">
          <caption>{t('list.caption')}</caption>
          <thead>
            <tr>
              {(['trainee', 'drill', 'machine', 'person'] as const).map((column) => (
                <th scope="col" key={column}>
                  {t(`list.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((one) => (
              <Row
                key={one.key}
                of={one}
                id={`rate-${one.key}`}
                judged={book.judged(one.key)}
                onOpen={() => setOpen(one.key)}
              />
            ))}
          </tbody>
        </table>
      </TableBox>
      <Agreements book={book} />
      <Exchange book={book} />
    </section>
  );
}

interface RowProps {
  readonly of: Counted;
  readonly id: string;
  readonly judged: RatedByPeople;
  readonly onOpen: () => void;
}

function Row({ of: { result, drill, score }, id, judged, onOpen }: RowProps) {
  const { trainee, attempt } = result;
  return (
    <tr>
      <th scope="row">
        <Button id={id} look="quiet" class="rate-open" onClick={onOpen}>
          {t('list.open', { trainee, attempt })}
        </Button>
      </th>
      <td>{drill.title}</td>
      <td class="figure">{score.mark}</td>
      <td>{judgedWords(judged)}</td>
    </tr>
  );
}

function judgedWords(judged: RatedByPeople): string {
  switch (judged.kind) {
    case 'unrated':
      return t('state.unrated');
    case 'sealed':
      return t('state.sealed', { rater: judged.rater });
    case 'open':
      return judged.ratings
        .map((rating) => t('state.one', { rater: rating.rater, mark: humanMark(rating) }))
        .join(' · ');
    default:
      return judged satisfies never;
  }
}
