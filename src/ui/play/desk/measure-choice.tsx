import { useRef } from 'preact/hooks';
import { MONTH_FILE } from '../../../content/messages/month-file.ts';
import { SHUT } from '../../../content/messages/shut.ts';
import { MEASURE_GIVES } from '../../../content/month-terms.ts';
import { MEASURE_NAMES } from '../../../content/room-terms.ts';
import { MEASURE_COST } from '../../../protocol/month-costs.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import type { Yuan } from '../../../protocol/units.ts';
import type { Measure } from '../../../protocol/vocabulary.ts';
import { AmountField } from '../../kit/amount-field.tsx';
import { Button } from '../../kit/button.tsx';
import { inLanguage, translator } from '../../kit/language.ts';
import { unlessWrong } from '../../kit/unless-wrong.ts';
import { sum } from '../../kit/words.ts';
import { measureOffer } from './moves.ts';
import { costWords } from './offer-cost.ts';
import { TermHelp } from './term.tsx';

const t = translator(MONTH_FILE);
const why = translator(SHUT);
const STEP = 1_000;

export interface MeasureChoiceProps {
  readonly view: MonthView;
  readonly desk: DealerDesk;
  readonly measure: Measure;
  /** Undefined while nobody is thinking about this one. */
  readonly estimate: Yuan | undefined;
  readonly onEstimate: (estimate: Yuan | undefined) => void;
  readonly onStart: (estimate: Yuan) => void;
}

/** One measure: what it takes and costs, and, before it is started, what the player reckons it will bring. */
export function MeasureChoice({ view, desk, measure, estimate, onEstimate, onStart }: MeasureChoiceProps) {
  const offer = measureOffer(view, desk, measure);
  const button = useRef<HTMLButtonElement>(null);
  const { target } = desk.file;
  const open = estimate !== undefined && offer.why === undefined;
  const name = inLanguage(MEASURE_NAMES[measure]);
  return (
    <li class="measure" data-open={open} data-return={`measure/${measure}`}>
      <button
        type="button"
        class="move"
        data-measure={measure}
        ref={button}
        aria-disabled={offer.why !== undefined}
        aria-expanded={offer.why === undefined ? open : undefined}
        onClick={() => {
          if (offer.why === undefined) onEstimate(open ? undefined : firstGuess(target));
        }}
      >
        <span class="move-name">
          {name}
          {offer.round > 1 && offer.why !== 'rounds-done' && <> · {t('gap.round', { round: offer.round })}</>}
          {desk.promisedMeasures.includes(measure) && <span class="tag">{t('gap.promised')}</span>}
        </span>
        {offer.why === undefined ? (
          <span class="move-cost">{costWords(offer)}</span>
        ) : (
          <span class="move-why">{why(offer.why)}</span>
        )}
        <span class="move-note">
          {inLanguage(MEASURE_GIVES[measure])} · {t('gap.days', { days: offer.days })} ·{' '}
          {t('gap.cost', { amount: sum(costOf(desk, measure)) })}
        </span>
      </button>
      {open && (
        <form class="move-form" onSubmit={unlessWrong(() => onStart(estimate))}>
          <AmountField
            label={t('gap.estimate')}
            min={STEP}
            max={Math.ceil(target / STEP) * STEP}
            step={STEP}
            value={estimate}
            onChange={onEstimate}
          />
          <p class="quiet">
            {t('gap.estimate.note')}
            <TermHelp term="estimate" />
          </p>
          <div class="field-row">
            <button type="submit" class="button" data-look="seal">
              {t('gap.start', { measure: name })}
            </button>
            <Button
              look="quiet"
              onClick={() => {
                onEstimate(undefined);
                button.current?.focus();
              }}
            >
              {t('move.cancel')}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}

/** Somewhere to begin, the same for every measure: the estimate is the player's. */
function firstGuess(target: Yuan): Yuan {
  return Math.max(STEP, Math.round(target / 10 / STEP) * STEP);
}

/** Charged on what the dealer usually pays, which the months on file show nearly enough. */
function costOf({ file }: DealerDesk, measure: Measure): Yuan {
  const paid = file.history.reduce((all, month) => all + month.paid, 0) / Math.max(1, file.history.length);
  return Math.round((paid * MEASURE_COST[measure]) / 10_000) * 100;
}
