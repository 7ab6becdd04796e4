import { MONTH_FILE } from '../../../content/messages/month-file.ts';
import { PART_NAMES } from '../../../content/month-terms.ts';
import { MEASURE_NAMES } from '../../../content/room-terms.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { nameOf, sum } from '../../kit/words.ts';
import type { DueItem, Leads } from './due-items.ts';

const t = translator(MONTH_FILE);

const MARKS: Readonly<Record<DueItem['kind'], string>> = { part: '¥', measure: '◆', appointment: '☎' };

export interface DueButtonProps {
  readonly item: DueItem;
  readonly small?: boolean;
  readonly onOpen: (dealer: DealerId, leads: Leads) => void;
}

/** Something that stands on a day; a click leads to what it asks for. */
export function DueButton({ item, small = false, onOpen }: DueButtonProps) {
  const { kind, state, leads } = item;
  return (
    <button
      type="button"
      class="due-item"
      data-kind={kind}
      data-state={state ?? 'open'}
      data-small={small}
      data-return={`due/${item.dealer}/${kind}/${item.day}`}
      onClick={() => onOpen(item.dealer, leads)}
    >
      <span aria-hidden="true" class="due-mark">
        {MARKS[kind]}
      </span>
      <span>
        {textOf(item)}
        {kind === 'part' && state && state !== 'open' && (
          <>
            {' '}
            <span class="due-state">{inLanguage(PART_NAMES[state])}</span>
          </>
        )}{' '}
        {leads !== 'file' && leads !== 'planner' && <span class="leads">{t(`leads.${leads}`)}</span>}
      </span>
    </button>
  );
}

function textOf({ kind, dealer, amount, measure, state }: DueItem): string {
  const values = {
    name: nameOf(dealer),
    amount: amount === null ? '' : sum(amount),
    measure: measure === null ? '' : inLanguage(MEASURE_NAMES[measure]),
  };
  if (kind === 'measure' && state === 'kept') return t('calendar.measure.done', values);
  return t(`calendar.${kind}`, values);
}
