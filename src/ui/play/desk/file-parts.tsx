import { datedParts } from '../../../books/desk-parts.ts';
import { MONTH_FILE } from '../../../content/messages/month-file.ts';
import { PART_NAMES } from '../../../content/month-terms.ts';
import { METHOD_NAMES } from '../../../content/room-terms.ts';
import type { DealerDesk, LedgerPart } from '../../../protocol/month-view.ts';
import type { Day } from '../../../protocol/units.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { listed, sum } from '../../kit/words.ts';
import { TermHelp } from './term.tsx';
import { day } from './wording.ts';

const t = translator(MONTH_FILE);

/** What this dealer has committed to this month, part by part. */
export function FileParts({ desk, today }: { readonly desk: DealerDesk; readonly today: Day }) {
  const { commitment, offer, followUp } = desk;
  const parts = datedParts(desk);
  return (
    <section class="file-parts" aria-labelledby="parts-title">
      <h3 id="parts-title">
        {t('file.commitment')}
        <TermHelp term="commitment" />
      </h3>
      {!commitment && <p class="quiet">{t('file.commitment.none')}</p>}
      {!commitment && offer !== null && <p>{t('file.commitment.offer', { amount: sum(offer) })}</p>}
      {commitment && (
        <p>
          <strong class="figure">{sum(commitment.amount)}</strong>{' '}
          {commitment.specific ? (
            listed([
              t(commitment.written ? 'file.commitment.written' : 'file.commitment.spoken'),
              ...(commitment.method ? [inLanguage(METHOD_NAMES[commitment.method])] : []),
            ])
          ) : (
            <span class="tag">{t('file.commitment.vague')}</span>
          )}
        </p>
      )}
      {parts.length > 0 && (
        <ol class="part-list">
          {parts.map((part, index) => (
            <PartLine key={`${index}/${part.day}`} part={part} />
          ))}
        </ol>
      )}
      {followUp !== null && followUp >= today && <p>{t('file.visit', { day: day(followUp) })}</p>}
    </section>
  );
}

function PartLine({ part }: { readonly part: LedgerPart }) {
  const done = [
    ...(part.received > 0 ? [t('file.part.received', { amount: sum(part.received) })] : []),
    ...(part.reminded ? [t('file.part.reminded')] : []),
    ...(part.contacted ? [t('file.part.contacted')] : []),
    ...(part.pressed === null ? [] : [t('file.part.pressed', { day: day(part.pressed) })]),
  ];
  return (
    <li data-state={part.state}>
      <span class="figure">{t('file.part', { day: day(part.day), amount: sum(part.amount) })}</span>
      <PartState state={part.state} />
      {done.length > 0 && <span class="quiet">{listed(done)}</span>}
    </li>
  );
}

const MARKS: Readonly<Record<LedgerPart['state'], string>> = {
  open: '○',
  due: '?',
  announced: '“ ”',
  kept: '✓',
  partly: '◐',
  missed: '✕',
  renewed: '↻',
};

/** The state of a part: a mark and its words. */
export function PartState({ state }: { readonly state: LedgerPart['state'] }) {
  return (
    <span class="part-state" data-state={state}>
      <span aria-hidden="true">{MARKS[state]}</span> {inLanguage(PART_NAMES[state])}
    </span>
  );
}
