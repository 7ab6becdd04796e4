import { useMemo } from 'preact/hooks';
import type { Dealer } from '../../../content/dealers.ts';
import { CARDS } from '../../../content/messages/cards.ts';
import { formatYuan } from '../../../content/money.ts';
import { TRADE_NAMES } from '../../../content/trade-names.ts';
import { inLanguage, language, translator } from '../../kit/language.ts';
import { useNear } from '../../kit/near.ts';
import { useOneByOne } from '../../kit/one-by-one.ts';
import type { Desk } from '../game/desk.ts';

const t = translator(CARDS);

export interface DealerCardProps {
  readonly dealer: Dealer;
  readonly month: number;
  /** Undefined for the moment until the books are there. */
  readonly desk: Desk | undefined;
  readonly onOpen: () => void;
}

/**
 * One dealer: the face, the shop, and what the books say, looked up in a quiet moment once the card is near. The whole
 * card opens the file.
 */
export function DealerCard({ dealer, month, desk, onOpen }: DealerCardProps) {
  const { place, near } = useNear<HTMLLIElement>();
  const opened = useOneByOne(near && desk !== undefined, 1) > 0;
  const file = useMemo(() => (opened ? desk?.file(dealer, month) : undefined), [opened, desk, dealer, month]);
  const money = (amount: number | undefined) =>
    amount === undefined ? '…' : formatYuan(amount, language.value);
  const name = inLanguage(dealer.name);
  return (
    <li class="dealer-card paper" ref={place}>
      <img
        src={`art/dealers/${dealer.brief.id}/portrait.svg`}
        width="144"
        height="144"
        alt=""
        loading="lazy"
      />
      <div class="dealer-card-words">
        <div class="dealer-card-who">
          <h3>
            <button
              type="button"
              class="dealer-card-open"
              onClick={onOpen}
              aria-label={t('cards.visit', { name })}
            >
              {name}
            </button>
          </h3>
          <p class="dealer-card-shop">
            {inLanguage(dealer.shop)}
            <span> · {inLanguage(TRADE_NAMES[dealer.brief.trade])}</span>
          </p>
          <p class="dealer-card-place">{inLanguage(dealer.place)}</p>
        </div>
        <dl class="dealer-card-books">
          <div>
            <dt>{t('cards.owes')}</dt>
            <dd class="figure">{money(file?.receivable)}</dd>
          </div>
          <div>
            <dt>{t('cards.overdue')}</dt>
            <dd class="figure">{money(file && file.receivable - file.ageing.notDue)}</dd>
          </div>
          <div>
            <dt>{t('cards.target')}</dt>
            <dd class="figure">{money(file?.target)}</dd>
          </div>
        </dl>
        <p class="dealer-card-foot">
          <span class="tag">{t('cards.grade', { grade: file?.grade ?? '…' })}</span>
          <span class="dealer-card-go" aria-hidden="true">
            {t('cards.open')} →
          </span>
        </p>
      </div>
    </li>
  );
}
