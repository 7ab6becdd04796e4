import { hasCommitted, isOnlyAWord, nextPart } from '../../../books/desk-parts.ts';
import { dealerById } from '../../../content/dealers.ts';
import { MONTH } from '../../../content/messages/month.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import type { Yuan } from '../../../protocol/units.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { sum } from '../../kit/words.ts';
import { SignTag } from './sign.tsx';
import { reachOf, signsOf } from './state.ts';
import { day, duration } from './wording.ts';

const t = translator(MONTH);

export interface DealerRowProps {
  readonly view: MonthView;
  readonly desk: DealerDesk;
  readonly received: Yuan;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onPoint: (on: boolean) => void;
}

/** One dealer on the desk: the face, how things stand, and what falls due next. The whole card opens the file. */
export function DealerRow({ view, desk, received, open, onOpen, onPoint }: DealerRowProps) {
  const dealer = dealerById(desk.id);
  if (!dealer) return null;
  const { committed, gap } = reachOf(desk);
  const name = inLanguage(dealer.name);
  return (
    <li
      class="dealer-row paper"
      data-open={open}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      <img src={`art/dealers/${desk.id}/portrait.svg`} width="64" height="64" alt="" />
      <div class="dealer-row-words">
        <h3>
          <button
            type="button"
            class="dealer-row-open"
            data-dealer={desk.id}
            aria-label={t('list.open', { name })}
            aria-expanded={open}
            onClick={onOpen}
            onFocus={() => onPoint(true)}
            onBlur={() => onPoint(false)}
          >
            {name}
          </button>
          <span class="dealer-row-travel">
            {desk.travel === 0 ? t('list.here') : t('list.travel', { time: duration(desk.travel) })}
          </span>
        </h3>
        <p class="dealer-row-shop">
          {inLanguage(dealer.short)} · {inLanguage(dealer.shop)}
        </p>
        <p class="signs">
          {signsOf(desk, view).map((sign) => (
            <SignTag key={sign} sign={sign} />
          ))}
        </p>
      </div>
      <dl class="dealer-row-figures">
        <Figure label={t('list.target')} value={sum(desk.file.target)} />
        <Figure
          label={t(isOnlyAWord(desk) ? 'list.word' : 'list.committed')}
          value={committed === 0 ? '—' : sum(committed)}
        />
        <Figure label={t('list.received')} value={received === 0 ? '—' : sum(received)} />
        <Figure label={t('list.gap')} value={gap === 0 ? '—' : sum(gap)} />
      </dl>
      <p class="dealer-row-next">{nextWords(view, desk)}</p>
    </li>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class="figure">{value}</dd>
    </div>
  );
}

function nextWords(view: MonthView, desk: DealerDesk): string {
  const next = nextPart(desk, view.date.day);
  if (next) return t('list.next', { day: day(next.day), amount: sum(next.amount) });
  // A dealer who has committed has named days: these are over.
  if (hasCommitted(desk)) return t('list.next.none');
  if (desk.followUp !== null && desk.followUp >= view.date.day)
    return t('list.next.visit', { day: day(desk.followUp) });
  return t('list.next.never');
}
