import { MONTH } from '../../../content/messages/month.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import { Button } from '../../kit/button.tsx';
import { helpAllowed } from '../../kit/help-allowed.ts';
import { translator } from '../../kit/language.ts';
import { FirstHintSlip } from './first-hint.tsx';
import type { Batch } from './news.ts';
import { NewsList } from './news-list.tsx';
import type { Suggestion } from './suggest.ts';
import { Suggestions } from './suggestions.tsx';

const t = translator(MONTH);

export interface TodayProps {
  readonly view: MonthView;
  readonly news: readonly Batch[];
  readonly suggestions: readonly Suggestion[];
  readonly hints: boolean;
  /** Without it there is no switch for hints. */
  readonly onHints: ((on: boolean) => void) | undefined;
  readonly onDo: (suggestion: Suggestion) => void;
  readonly onDismiss: (suggestion: Suggestion) => void;
}

/** The slip at the side of the desk: what has just happened, and what an old hand would do next. */
export function Today({ view, news, suggestions, hints, onHints, onDo, onDismiss }: TodayProps) {
  return (
    <section class="today paper" aria-labelledby="today-title">
      <h2 id="today-title" tabIndex={-1}>
        {t('today.title')}
      </h2>
      <NewsList batches={news} />
      {hints && onHints && <FirstHintSlip view={view} onOff={() => onHints(false)} />}
      {hints && <Suggestions suggestions={suggestions} onDo={onDo} onDismiss={onDismiss} />}
      {onHints && helpAllowed.value && (
        <Button look="quiet" class="today-hints" aria-pressed={hints} onClick={() => onHints(!hints)}>
          {t(hints ? 'today.hints.off' : 'today.hints.on')}
        </Button>
      )}
    </section>
  );
}
