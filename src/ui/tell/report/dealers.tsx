import './dealers.css';
import { dealerById } from '../../../content/dealers.ts';
import { REPORT } from '../../../content/messages/report.ts';
import type { DealerMonth } from '../../../protocol/month-event.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { nameOf, sum } from '../../kit/words.ts';
import { Bars } from './bars.tsx';
import { byGap, gapOf, promisedIn } from './money.ts';
import type { MonthLog } from './month-log.ts';
import { storyOf } from './story.ts';
import { sentenceOf } from './story-words.ts';

const t = translator(REPORT);

/** Unfolded from the start: all where the story stands beside the bars, else where most is missing. */
const OPEN = 3;
const BESIDE = '(min-width: 60rem)';

/** Dealer by dealer: the bars, and the sentences that say why. */
export function Dealers({ log }: { readonly log: MonthLog }) {
  const all = matchMedia(BESIDE).matches;
  return (
    <section class="report-dealers" aria-labelledby="report-dealers">
      <div>
        <h2 id="report-dealers" tabIndex={-1}>
          {t('dealers.title')}
        </h2>
        <p>{t('dealers.lead')}</p>
      </div>
      <ol class="dealer-stories">
        {byGap(promisedIn(log)).map((result, place) => (
          <DealerStory key={result.dealer} log={log} result={result} open={all || place < OPEN} />
        ))}
      </ol>
    </section>
  );
}

interface DealerStoryProps {
  readonly log: MonthLog;
  readonly result: DealerMonth;
  readonly open: boolean;
}

function DealerStory({ log, result, open }: DealerStoryProps) {
  const { dealer, target, paid } = result;
  const known = dealerById(dealer);
  const gap = gapOf(result);
  return (
    <li class="dealer-story paper">
      <div class="dealer-head">
        {known && <img src={`art/dealers/${dealer}/portrait.svg`} width="64" height="64" alt="" />}
        <div>
          <h3>
            {nameOf(dealer)} {known && <span class="dealer-shop">{inLanguage(known.shop)}</span>}
          </h3>
          <p>
            <span class="figure dealer-paid">
              {t('dealers.of', { paid: sum(paid), target: sum(target) })}
            </span>{' '}
            <span class="tag" data-gap={gap > 0}>
              {gap > 0 ? t('dealers.short', { amount: sum(gap) }) : t('dealers.reached')}
            </span>
          </p>
        </div>
      </div>
      <Bars money={result} />
      <details open={open}>
        <summary>
          {t('dealers.why')} <span class="out-of-sight">{nameOf(dealer)}</span>
        </summary>
        <ul class="story">
          {storyOf(log, dealer).map((item, index) => (
            <li key={`${item.kind}-${index}`} data-kind={item.kind}>
              {sentenceOf(item, dealer)}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
